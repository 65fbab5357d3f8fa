import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  [
    "| [**Segment Lamps**](https://arxiv.org/abs/2304.02643) <br> *Ann Bee* Preprint'23 | x |",
    2023,
  ],
  ['| [**Segment Lamps**](https://arxiv.org/abs/2304.02643) <br> Preprint 2022 <br> x | x |', 2022],
  [
    '| [**Segment Lamps**](https://arxiv.org/abs/2304.02643) <br> preprint 2304.02643 | x |',
    undefined,
  ],
])('a preprint has its year beside it: %s', (row, year) => {
  const text = `| Title | Intro |\n|--|--|\n${row}\n`
  expect(parse(text).entries.map((entry) => [entry.title, entry.year])).toEqual([
    ['Segment Lamps', year],
  ])
})

test.each([
  'https://bmcbioinformatics.biomedcentral.com/articles/10.1186/s12859-020-3',
  'http://jamia.oxfordjournals.org/content/18/5/544.full',
])('a publisher keeps papers: %s', (url) => {
  const {entries} = parse(`- [Far Lamps: An Introduction](${url})\n`)
  expect(entries[0]?.links.map(({role}) => role)).toEqual(['paper'])
})
