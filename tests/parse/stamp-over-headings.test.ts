import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = (heading: string): string =>
  `${heading}\n\n- Paper : https://arxiv.org/abs/2305.00001\n\n`

const headedIn = (text: string): readonly unknown[][] =>
  parse(`# Far Sights\n\n${text}`).entries.map(({title, headed, year}) => [
    title.at(-1),
    headed?.name,
    year,
  ])

test.each(['> CVPR 2018', '**CVPR 2018**', 'CVPR 2018'])(
  'a venue with its year heads all titles that are headings behind it: %s',
  (line) => {
    const text = `${line}\n\n${paper('### Learning to See Far A')}${paper('### Learning to See Far B')}`
    expect(headedIn(text)).toEqual([
      ['A', 'CVPR', 2018],
      ['B', 'CVPR', 2018],
    ])
  },
)

test('the next one takes its place, and a higher heading ends it', () => {
  const first = `CVPR 2018\n\n${paper('### Learning to See Far A')}`
  const second = `ECCV 2020\n\n${paper('### Learning to See Far B')}`
  expect(headedIn(`${first}${second}${paper('## Learning to See Far C')}`)).toEqual([
    ['A', 'CVPR', 2018],
    ['B', 'ECCV', 2020],
    ['C', undefined, undefined],
  ])
})

test('a heading that is no title ends it', () => {
  const item = '- [Learning to See Far D](https://arxiv.org/abs/2305.00002)\n'
  const text = `## Lamps\n\nCVPR 2018\n\n${item}\n## Eyes\n\n${item}`
  expect(headedIn(text).map(([, venue]) => venue)).toEqual(['CVPR', undefined])
})
