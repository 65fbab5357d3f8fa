import {expect, test} from 'vitest'
import {mended, places} from '../support/list-lint.ts'

const header = '| Title | Venue | Code |\n| --- | --- | --- |\n'
const good = '| [Learning to see](https://arxiv.org/abs/2305.00001) | CVPR 2023 | - |\n'

test.each([
  ['behind a cell', '| [Learning to hear](https://x.org/a.pdf) | CVPR 2023', '| - |'],
  [
    'behind a pipe',
    '| [Learning to hear](https://x.org/a.pdf) | CVPR 2023 |',
    '[code](https://x.org) |',
  ],
  ['within a cell', '| [Learning to', 'hear](https://x.org/a.pdf) | CVPR 2023 | - |'],
])('a row with a line break %s is told once', (_, first, second) => {
  const text = `${header}${good}${first}\n${second}\n${good}`
  expect(places('uneven-row', text)).toEqual(['4:1 error'])
  expect(places('unfenced-row', text)).toEqual([])
  expect(mended('uneven-row', text, {safety: 'unsafe'})).toBe(
    `${header}${good}${first} ${second}\n${good}`,
  )
})

test('two short rows with pipes of their own are two', () => {
  const text = `${header}${good}| [Learning to hear](https://x.org/a.pdf) | CVPR 2023 |\n| [Learning to walk](https://x.org/b.pdf) |\n${good}`
  expect(places('uneven-row', text)).toEqual(['4:1 error', '5:1 error'])
})

test('a name between the rows of a table is no part of one', () => {
  expect(places('uneven-row', `${header}${good}| Hearing |\n${good}`)).toEqual([])
  expect(places('uneven-row', `${header}${good}Hearing\n${good}`)).toEqual([])
})
