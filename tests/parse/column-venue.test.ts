import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '[Paper](https://doi.org/10.1016/j.see.2025.105979)'

/** The venue and the year of an item with these words behind its title. */
function saidOf(words: string): unknown[] {
  const list = `# L\n\n## A\n\n- **Learning to See Far** — ${words}. ${paper}\n`
  const {venue, year} = parse(list).entries[0] ?? {}
  return [venue?.raw, year]
}

test.each([
  ['Bee, Ann, 2025 | Pattern Recognition', ['Pattern Recognition', 2025]],
  ['Bee, Ann, 2023 | SIGIR', ['SIGIR', 2023]],
  ['Bee, Ann, 2023 | Far Sights', [undefined, 2023]],
])('%s', (words, expected) => {
  expect(saidOf(words)).toEqual(expected)
})

test('tags may begin with where and when a paper appeared', () => {
  const row = (tag: string): string =>
    `|**Learning to see**|[2305.00001](https://arxiv.org/abs/2305.00001)|${tag}|\n`
  const {entries} = parse(
    `|Title|PDF|TAGS|\n|-|-|-|\n${row('ACL2023, lamps')}${row('NeurIPS2022, far sights')}${row('ICLR2024, lamps')}`,
  )
  expect(entries.map(({venue}) => [venue?.name, venue?.year])).toEqual([
    ['ACL', 2023],
    ['NeurIPS', 2022],
    ['ICLR', 2024],
  ])
})

test('a label of code in a column of venues is none', () => {
  const row = (cell: string): string => `|Learning to see|${cell}|\n`
  const code = '[code](https://github.com/bee/see)'
  const {entries} = parse(`# L\n\n|Title|Venue|\n|-|-|\n${row(code)}${row('Code Sights')}`)
  expect(entries.map(({venue}) => venue?.name)).toEqual([undefined, 'Code Sights'])
})

test('what a meeting is, in a column before that of its name, is no venue', () => {
  const head = '| Title | Venue Type | Venue Name | Year |\n| --- | --- | --- | --- |\n'
  const row =
    '| [Learning to See Far](https://arxiv.org/abs/2305.05726) | Far Press | POPL | 1973 |\n'
  const {entries} = parse(`# L\n\n${head}${row}`)
  expect(entries.map(({venue}) => venue?.name)).toEqual(['POPL'])
})

test('the whole name of a journal may be all that a long line says', () => {
  const journal = 'IEEE Transactions on Circuits and Systems for Video Technology'
  const text = `- **Learning to See Far**.\n  *Ann Bee, Cy Dee*.\n  ${journal}. [[paper](https://arxiv.org/abs/2305.05726)]\n`
  expect(parse(text).entries[0]?.venue?.name).toBe('TCSVT')
})

test('tags that are written as names of journals are, are none', () => {
  const row = (at: number, tag: string): string =>
    `| 2026-06-0${String(at)} | **Learning to See ${String(at)}** | ![${tag}](https://img.shields.io/badge/${tag}-red) | [arXiv](https://arxiv.org/abs/2606.0000${String(at)}) |\n`
  const rows = ['Survey', 'Agent Memory', 'Multimodal Memory'].map((tag, at) => row(at + 1, tag))
  const {entries} = parse(`# L\n\n| Date | Paper | Tags | Links |\n|-|-|-|-|\n${rows.join('')}`)
  expect(entries.map(({venue, year}) => [venue?.name, year])).toEqual([
    [undefined, 2026],
    [undefined, 2026],
    [undefined, 2026],
  ])
})
