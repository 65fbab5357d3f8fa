import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/1234.56789'

test.each([
  ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'paper'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/', 'paper'],
  ['https://www.ncbi.nlm.nih.gov/geo/', 'other'],
  ['https://www.nejm.org/doi/full/1', 'paper'],
  ['https://doi.org/10.5281/zenodo.1234', 'dataset'],
  ['https://doi.org/10.1038/s41467', 'paper'],
])('%s is where a %s is', (address, role) => {
  expect(parse(`Words [see](${address})\n`).links[0]?.role).toBe(role)
})

test('the DOI of data is no paper, whatever its label', () => {
  expect(parse('Words [DOI](https://doi.org/10.5281/zenodo.1234)\n').links[0]?.role).toBe('dataset')
})

describe('venues', () => {
  test.each([
    ["NeurIPS 21'", 'NeurIPS', 2021],
    ['in ClinicalNLP workshop at EMNLP 2020', 'ClinicalNLP', 2020],
    ['in SeeNLP workshop at EMNLP 2020', 'EMNLPW', 2020],
    ['by Ann Bee, J. Andrew Bell, 2011.', undefined, 2011],
  ])('%s', (words, name, year) => {
    const entry = onlyEntry(`- [Learning to see far](${url}) ${words}\n`)
    expect([entry.venue?.name, entry.year]).toEqual([name, year])
  })

  test('journals that are spelled out make a column theirs', () => {
    const {entries} = parse(`| Year | Database | Title |
| --- | --- | --- |
| 2023 | Neurocomputing | [Learning to see far](${url}) |
| 2022 | Information Fusion | [Learning to hear far](${url}1) |
| 2021 | IEEE Access | [Learning to smell far](${url}2) |
`)
    expect(entries.map(({venue}) => venue?.name)).toEqual([
      'Neurocomputing',
      'Information Fusion',
      'IEEE Access',
    ])
  })
})

test('the year in brackets behind the name of a row is its year', () => {
  const {entries} = parse(
    '| Dataset | Size |\n| --- | --- |\n| [SeeSet](https://x.org) (2015) | 7 |\n',
  )
  expect(entries[0]?.year).toBe(2015)
})
