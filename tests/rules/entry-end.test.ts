import {expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

const rule = 'untidy-title'

function list(entry: (title: string, venue: string) => string, last: string): string {
  const titles = Array.from({length: 12}, (_, at) => `Learning to see ${'ABCDEFGHIJKL'[at]}far`)
  return [...titles.map((title) => entry(title, ', ICLR 2020')), last].join('')
}

const labelled = (title: string, venue: string): string =>
  String.raw`- ${title}${venue}. \[[paper](https://arxiv.org/abs/2305.00001)\]` + '\n'
const bare = (title: string, venue: string): string => `- A. Bee: ${title}${venue}.\n`
const paged = (title: string, venue: string): string =>
  `[Bee2020] ${title}${venue && `${venue}, 2, pp.13 - 17`}. [DOI](https://doi.org/10.1109/1)\n\n`

test.each([
  ['before the brackets of its links', labelled],
  ['where it has no link', bare],
  ['behind its pages', paged],
])('the full stop that ends an entry is well %s', (_, entry) => {
  expect(said(rule, list(entry, entry('Learning to hear', '')))).toEqual([])
})

test('a title without its second quotation mark lacks that, whatever ends the others', () => {
  const entry = (title: string): string =>
    `- Bee, Ann. [${title}](https://arxiv.org/abs/2305.00001), ICLR, 2020.\n`
  const text = list((title) => entry(`"${title}."`), entry('"Learning to hear.'))
  expect(said(rule, text)).toEqual([
    '13:14 info Unexpected quotation mark by itself beside `"Learning`, expected one on each side of the title',
  ])
})
