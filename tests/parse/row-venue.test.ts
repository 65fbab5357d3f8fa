import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

describe('venues of rows', () => {
  test('a venue on a badge beside many words', () => {
    const badge = "[![Publish](https://img.shields.io/badge/Conference-ICML'23-blue)]()"
    const people = 'Ann Bee, '.repeat(12)
    const cell = `${badge} <br> [Learning to see](u) <br> ${people}`
    const text = `| Title | Links |\n| - | - |\n| ${cell} | [paper](v) |\n`
    expect(viewOf(onlyEntry(text)).venue).toBe('ICML 2023')
  })

  test('a venue in capitals that ends a cell', () => {
    const text =
      '| Year | Paper |\n|-|-|\n| 2004 | Learning to see, JRS. [[pdf](https://x.org)] |\n'
    expect(viewOf(onlyEntry(text))).toMatchObject({
      title: 'Learning to see',
      venue: 'JRS',
      year: 2004,
    })
  })

  test('a column of venues that the configuration names', () => {
    const rows = '| Learning to see | SEE 2021 |\n| Learning to hear | SEE 2022 |\n'
    const text = `| Paper | Origin |\n|-|-|\n${rows}`
    const venues = [{name: 'SEE', kind: 'conference', also: []}] as const
    const [plain, given] = [parse(text), parse(text, {config: {venues}})]
    expect(plain.tables[0]?.columns[1]?.role).toBe('other')
    expect(given.tables[0]?.columns[1]?.role).toBe('venue')
  })
})

test('the label of the link to the paper, where no column is for venues', () => {
  const text =
    '| Title | PDF |\n|-|-|\n| Learning to see | [WWW](https://arxiv.org/abs/2305.05726) |\n'
  const {venue} = onlyEntry(text)
  expect(venue && [venue.name, slice(text, venue.span)]).toEqual(['WWW', 'WWW'])
})

test('labels in brackets that are venues name no papers', () => {
  const row = '| Learning to see far | [[WWW]](https://arxiv.org/abs/2305.05726) |'
  const {title, venue} = onlyEntry(`| Name | Paper |\n|-|-|\n${row}\n`)
  expect([title, venue?.name]).toEqual(['Learning to see far', 'WWW'])
})

test('arXiv as a label is a venue with its year, and says where a link leads without', () => {
  const rows = [
    "[arXiv'22](https://arxiv.org/abs/2201.12288)",
    '[arXiv 2023.08](https://www.alphaxiv.org/abs/2308.12517)',
    '[arXiv](https://arxiv.org/abs/2201.12289)',
  ]
  const venues = rows.map(
    (link) => onlyEntry(`| Method | Paper |\n|-|-|\n| VRT | ${link} |\n`).venue,
  )
  expect(venues.map((venue) => venue && [venue.name, venue.year])).toEqual([
    ['arXiv', 2022],
    ['arXiv', 2023],
    undefined,
  ])
})

test.each([
  ['2022 (2024)', 'Arxiv (TPAMI)', 2024],
  ['2022 (2024)', 'TPAMI', 2022],
  ['2022', 'Arxiv (TPAMI)', 2022],
])('brackets in the columns of years and venues go together: %s, %s', (year, venue, expected) => {
  const row = `| ${year} | ${venue} | [Learning to see](https://arxiv.org/abs/2305.05726) |`
  const entry = onlyEntry(`| Year | Venue | Paper |\n|-|-|-|\n${row}\n`)
  expect([entry.venue?.name, entry.year]).toEqual(['TPAMI', expected])
})

test.each([
  ['Ann Bee et al. · Medical Image Analysis · 2024', 'MedIA', 'Medical Image Analysis'],
  ['Ann Bee, Cy Dee · CVPR · 2024', 'CVPR', 'CVPR'],
  ['Ann Bee · Journal of Far Lamps · 2024', 'Journal of Far Lamps', 'Journal of Far Lamps'],
  ['Medical Image Analysis · 2024', 'MedIA', 'Medical Image Analysis · 2024'],
  ['Ann Bee et al. · 2024', undefined, undefined],
  ['Ann Bee · 2024', undefined, undefined],
])('a line below a title says who, where and when as in columns: %s', (line, name, words) => {
  const cell = `**Learning to see at night** <br><sub>${line}</sub>`
  const text = `| Paper | Links |\n|-|-|\n| ${cell} | [Paper](https://doi.org/10.1234/5678) |\n`
  const {title, venue, year} = onlyEntry(text)
  expect([title, venue?.name, year]).toEqual(['Learning to see at night', name, 2024])
  expect(venue && slice(text, venue.span)).toBe(words)
})

test.each([
  ['arXiv / open-source library', 'arXiv', 'arXiv'],
  ['ICLR 2020 / workshop', 'ICLRW', 'ICLR 2020 / workshop'],
  ['SEEK / open-source library', 'SEEK / open-source library', 'SEEK / open-source library'],
])('a remark behind a known venue: %s', (cell, name, raw) => {
  const {venue} = onlyEntry(`| Title | Venue |\n|-|-|\n| Learning to see far | ${cell} |\n`)
  expect([venue?.name, venue?.raw]).toEqual([name, raw])
})

test.each(['2020-ECCV, 2021-TIP', '2020 ECCV; 2021 TIP', 'ECCV 2020, TIP 2021'])(
  'the first of two venues, with its own year: %s',
  (cell) => {
    const {venue, year} = onlyEntry(`| Title | Venue |\n|-|-|\n| Learning to see far | ${cell} |\n`)
    expect([venue?.name, venue?.year, year]).toEqual(['ECCV', 2020, 2020])
  },
)
