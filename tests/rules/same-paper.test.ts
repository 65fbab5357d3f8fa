import {expect, test} from 'vitest'
import {places, said} from '../support/list-lint.ts'

test('chapters of a book are listed one by one', () => {
  const book = (chapter: string): string =>
    `- [Learning to see far and wide (${chapter})](https://arxiv.org/abs/2305.00001)\n`
  const told = (one: string, other: string): string[] =>
    places('duplicate-paper', `## A\n\n${book(one)}${book(other)}`)
  expect(told('第三章', '第 4 章')).toEqual([])
  expect(told('chapter 3', 'Chapter 4')).toEqual([])
  expect(told('chapter 3', 'chapter 3')).toHaveLength(1)
})

test('a paper of a conference and its extension in a journal are two', () => {
  const entry = (venue: string, url: string): string =>
    `- **Learning to see far and wide**, in ${venue}. [paper](${url})\n`
  const told = (venue: string): string[] =>
    places(
      'duplicate-paper',
      `## A\n\n${entry('ICML, 2006', 'https://x.org/a.pdf')}${entry(venue, 'https://y.org/b.pdf')}`,
    )
  expect(told('TKDE, 2008')).toEqual([])
  expect(told('ICML, 2006')).toHaveLength(1)
})

test('a title in italics behind a label is quoted without its marks', () => {
  const entry = '- Paper: *Learning to see far*, https://arxiv.org/abs/2305.00001\n'
  expect(said('duplicate-paper', `# L\n\n${entry.repeat(2)}`)).toEqual([
    '4:11 error Unexpected second entry for `Learning to see far`, expected one in `L`',
  ])
})

test('a preprint is the paper at an address that says where it appeared', () => {
  const entry = (url: string): string => `- [Learning to see far](${url})\n`
  const own = entry('https://arxiv.org/abs/2305.00001')
  const proceedings = entry('https://papers.nips.cc/paper/2021/hash/147702db07145348-Abstract.html')
  expect(places('duplicate-paper', `# L\n\n${own}${proceedings}`)).toEqual(['4:4 error'])
  const page = entry('https://o.example/see.pdf')
  expect(places('duplicate-paper', `# L\n\n${own}${page}`)).toEqual([])
})

test('a row of a dataset may cite the paper that stands among the models', () => {
  const rowOf = (name: string, link: string): string =>
    `| ${name} | SeeGPT: A Tuning Dataset and Model for Seeing | arXiv 2024 | ${link} |\n`
  const table = (heading: string, row: string): string =>
    `## ${heading}\n\n| Name | Title | Venue | Paper |\n| --- | --- | --- | --- |\n${row}`
  const model = table('Models', rowOf('SeeGPT', '[paper](https://arxiv.org/abs/2406.10100)'))
  const data = rowOf('SeeSet', '[paper]() [link](https://github.com/o/SeeGPT)')
  expect(places('duplicate-paper', `# L\n\n${model}\n${table('Datasets', data)}`)).toEqual([])
  expect(places('duplicate-paper', `# L\n\n${model}${data}`)).toHaveLength(1)
})

test('a long title behind a name is one paper under two ids', () => {
  const told = (...titles: string[]): string[] =>
    places(
      'duplicate-paper',
      `## A\n\n${titles.map((title, at) => `- ${title}. [[Paper]](https://arxiv.org/abs/2305.1000${at})\n`).join('')}`,
    )
  const title = 'FarSee: A net that learns to see far and wide'
  expect(told(title, title.toUpperCase())).toHaveLength(1)
  expect(
    told('A survey on how to see far and wide', 'A survey on how to see far and wide'),
  ).toEqual([])
  expect(told('FarSee: A survey', 'FarSee: A survey')).toEqual([])
})
