import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const page = 'http://lab.bee.edu/home/?page_id=911'

/** What the last row of a table of links is. */
const lastRow = (...urls: string[]): unknown => {
  const rows = urls.map((url, at) => `|Learning to See Far ${at}|ICML 2020|[Link](${url})|`)
  const {entries} = parse(`# L\n\n|Name|Info|Link|\n|---|---|---|\n${rows.join('\n')}\n`)
  return entries.at(-1)?.links.map(({role}) => role)[0]
}

/** What the last section of a list of items is. */
const lastItem = (label: string, ...urls: string[]): unknown => {
  const items = urls.map(
    (url, at) => `## ${2000 + at}\n\n- [[${label}](${url})] Learning to See Far Lamps ${at}`,
  )
  const entry = parse(`# L\n\n${items.join('\n\n')}\n`).entries.at(-1)
  return [entry?.kind, entry?.links[0]?.role]
}

test('a link among others to papers in a column leads to one', () => {
  const code = 'https://github.com/bee/far'
  const work = 'https://lab.bee.edu/publications/2017-bee-far/'
  expect(lastRow(arxiv, arxiv, work, page, page, code, page)).toBe('paper')
  expect(lastRow(arxiv, arxiv, code, code, page)).toBe('other')
  expect(lastRow(arxiv, arxiv, arxiv, code)).toBe('code')
})

test('the only link of an item is called as those to papers are', () => {
  const papers = Array.from({length: 5}, () => arxiv)
  expect(lastItem('Link', ...papers, page)).toEqual(['paper', 'paper'])
  expect(lastItem('here', ...papers, page)).toEqual(['paper', 'paper'])
  expect(lastItem('Link', ...papers, page, page, page)).toEqual(['other', 'other'])
  expect(lastItem('Bee', ...papers, page)).toEqual(['other', 'other'])
})

test('the page at the venue of a paper is its own, where no other link is', () => {
  const text = `- **Learning to See Far Lamps** — CVPR 2024. [CVPR page](${page}) · [Poster](https://bee.org/poster)`
  const rolesOf = (it: string): unknown =>
    parse(`# L\n\n${it}\n`).entries.flatMap(({links}) => links.map(({role}) => role))
  expect(rolesOf(text)).toEqual(['paper', 'project'])
  expect(rolesOf(text.replace('CVPR page', 'Bee page'))).toEqual(['other', 'project'])
})
