import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.00001'

function read(item: string): unknown[][] {
  const {entries} = parse(`# L\n\n${item}\n`)
  return entries.map(({title, venue, year}) => [title, venue?.name, year])
}

test.each([
  [`- Learning to see ([Bee et al., EMNLP 2022](${url}))`, 'EMNLP'],
  [`- [Bee et al. (2022)](${url}) Learning to see. *EMNLP*.`, 'EMNLP'],
  [`- Bee et al. 2022. [Learning to see](${url}). In *EMNLP*.`, 'EMNLP'],
  [`- Learning to see [[Bee+, 2022]](${url})`, undefined],
  [`- **2022-05** | [Learning to see](${url}) | Ann Bee et al. | EMNLP`, 'EMNLP'],
  [`- [Learning to see](${url}) — Ann Bee — 2022 — EMNLP`, 'EMNLP'],
  [`- 2022, Learning to see, EMNLP, [paper](${url})`, 'EMNLP'],
])('authors that are linked or set off: %s', (item, venue) => {
  expect(read(item)).toEqual([['Learning to see', venue, 2022]])
})

test('a model and its year are a title', () => {
  expect(read(`- [BERT (2019)](${url}) reads`)[0]?.[0]).toBe('BERT')
})

test('a table of HTML without a head', () => {
  const row = (title: string, year: string): string =>
    `<tr><td>${year}</td><td><a href="${url}">${title}</a></td><td>Bee et al.</td><td>EMNLP</td></tr>`
  const rows = [row('Learning to see', '2021'), row('Learning to hear', '2022')]
  expect(read(`<table>\n${rows.join('\n')}\n</table>`)).toEqual([
    ['Learning to see', 'EMNLP', 2021],
    ['Learning to hear', 'EMNLP', 2022],
  ])
})

test('what a badge looks up is no venue', () => {
  const badge = '![count](https://img.shields.io/badge/dynamic/json?url=x)'
  const head = '| Title | Publication |\n|-|-|'
  expect(read(`${head}\n| [Learning to see](${url}) | ${badge} |`)).toEqual([
    ['Learning to see', undefined, undefined],
  ])
})
