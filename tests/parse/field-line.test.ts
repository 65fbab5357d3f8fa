import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/1902.12230'
const titles = ['Lighting Far Rooms with Lamps', 'Lighting Near Halls with Lamps']

test.each([
  [
    [
      '**Authors**: Ann Bee, Cy Dee',
      '**Venue**: ICML 2019',
      `**Paper**: [arXiv](${url})`,
      '**TL;DR**: Lamps light rooms.',
    ],
  ],
  [
    [
      '**Authors:** Ann Bee',
      '**Venue:** ICML 2019',
      `**Paper:** [arXiv](${url}) | **Code:** [GitHub](https://github.com/bee/l)`,
    ],
  ],
])('lines of fields below a heading say more of the paper that it names', (lines) => {
  const papers = titles.map((title) => `### ${title}\n${lines.join('  \n')}\n`)
  expect(parse(`# Lamps\n\n## Papers\n\n${papers.join('\n')}`).entries).toMatchObject(
    titles.map((title) => ({title, venue: {name: 'ICML'}, year: 2019})),
  )
})

test('a paragraph with a field for the title is a paper by itself', () => {
  const lines = [
    '**Title**: Lighting Far Rooms',
    '**Authors**: Ann Bee',
    `**Paper**: [arXiv](${url})`,
  ]
  expect(parse(`# Lamps\n\n${lines.join('  \n')}\n`).entries.map(({title}) => title)).toEqual([
    'Lighting Far Rooms',
  ])
})
