import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['**The Lamp System**. [Bee, Dee (1974)](https://x.org/lamps.pdf).', 'The Lamp System', 1974],
  [
    'A Time-Sharing Lamp. [Bée, Ann Dee, Eff (1962)](https://x.org/lamps/).',
    'A Time-Sharing Lamp',
    1962,
  ],
  ['Lamps by Refinement. [Bee (1971)](https://x.org/lamps.html)', 'Lamps by Refinement', 1971],
])('a link named after who wrote a paper, and when, leads to it: %s', (item, title, year) => {
  const [entry] = parse(
    `* ${item}\n* [Learning to See](https://arxiv.org/abs/1706.03762)\n`,
  ).entries
  expect([entry?.title, entry?.year, entry?.links.map(({role}) => role)]).toEqual([
    title,
    year,
    ['paper'],
  ])
})

test('a small word in a bracket behind a title is a label', () => {
  const text =
    '* Disk Lamps, DISC 2000 [[acmdl](https://dl.acm.org/citation.cfm?id=6),[pdf](https://x.org/a.pdf)]\n' +
    '  * featured in [the evening paper](https://blog.bee.org/2016/disk-lamps/)\n'
  expect(parse(text).entries.map(({title, venue}) => [title, venue?.name])).toEqual([
    ['Disk Lamps', 'DISC'],
  ])
})
