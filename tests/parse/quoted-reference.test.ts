import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function read(text: string): unknown[] {
  return parse(text).entries.map(({title, year, kind}) => [title, year, kind])
}

test('authors before a quoted title and a year behind it make a paper, whatever stands beside it', () => {
  expect(
    read(
      '# L\n\n### Sight\n\n- **Far sight, by a proof**: Ann Bee. "On Far Numbers, with an Application to Lamps" (1936)\n- (TODO) near sight?\n\n### Lamps\n\n- (TODO) lamps?\n- **Lamplight**: Cy Dee, et al. "Xen and the art of lamps" (2003)\n\n### Clocks\n\n- Eve Eel. "Time, Clocks, and Lamps" (1978)\n- **Watches**: have been there for long\n',
    ),
  ).toEqual([
    ['On Far Numbers, with an Application to Lamps', 1936, 'paper'],
    ['Xen and the art of lamps', 2003, 'paper'],
    ['Time, Clocks, and Lamps', 1978, 'paper'],
  ])
})

test('the surname behind an initial is none of a quoted title', () => {
  const link = 'https://arxiv.org/abs/2305.05726'
  expect(read(`# L\n\n- [Ann N. Dee. "Sights: The First Complete Eye" (2009)](${link})\n`)).toEqual(
    [['Sights: The First Complete Eye', 2009, 'paper']],
  )
})
