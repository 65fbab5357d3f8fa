import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each(['Bee et al.', 'Bee & Dee', 'Ann Bee, Cy Dee'])(
  'a link that names who wrote what stands before it is no title: %s',
  (label) => {
    const text = `- Learning to see far lamps, [${label}](https://arxiv.org/abs/2301.00004), ICML 2023\n`
    const {title, venue, links} = onlyEntry(text)
    expect([title, venue?.name, links.map(({role}) => role)]).toEqual([
      'Learning to see far lamps',
      'ICML',
      ['paper'],
    ])
  },
)

test('a linked title behind names is the title', () => {
  const text = '- Ann Bee, Cy Dee, [Learning to see](https://arxiv.org/abs/2301.00004), ICML 2023\n'
  expect(onlyEntry(text).title).toBe('Learning to see')
})
