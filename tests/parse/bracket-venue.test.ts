import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.00001'

test.each([
  ['1. [Usenix Security 24] **Learning to see**', 'USENIX Security', 2024],
  ['1. [TPAMI 22]**Learning to see**.', 'TPAMI', 2022],
  ['1. [Proceedings of the IEEE 24] **Learning to see**', 'Proc. IEEE', 2024],
  ['1. (ECML/PKDD 24.09) **Learning to see**', 'ECML-PKDD', 2024],
  ['1. [MLSys24_BestPaper] **Learning to see**', 'MLSys', 2024],
  ['1. [ACM Computing Surveys] **Learning to see**', 'CSUR', undefined],
  ['1. **[2023.12 | Nature]** **Learning to see**', 'Nature', 2023],
  ['1. [2023, iScience] **Learning to see**', 'iScience', 2023],
  ['1. **[2023.05 | Far Sights de Aville]** **Learning to see**', 'Far Sights de Aville', 2023],
  ['1. [Openreview 2020] **Learning to see**', 'OpenReview', 2020],
  ['1. **Learning to see**. *Ann Bee, Cy Dee*. ARXIV 2020.', 'arXiv', 2020],
])('a venue in the bracket before a title: %s', (text, name, year) => {
  const [entry] = parse(`# L\n\n${text} [paper](${url})\n`).entries
  expect(entry).toMatchObject({title: 'Learning to see', venue: {name}})
  expect(entry?.year).toBe(year)
})

test.each([
  ['European S&P', 'EuroS&P'],
  ['Far Sights', undefined],
])('two bold words in the bracket before a title are a venue that is known: %s', (words, name) => {
  const entry = onlyEntry(`- **(${words})** Learning to See Far [paper](${url})\n`)
  expect([entry.title, entry.venue?.name]).toEqual(['Learning to See Far', name])
})

test('a word in the bracket before a title is no venue', () => {
  const [entry] = parse(`# L\n\n- [Access] **Learning to see** [paper](${url})\n`).entries
  expect(entry?.venue).toBeUndefined()
})

test.each([
  ['(diffusion; bee24icml)', 'ICML', 2024],
  ['[van-dee19arxiv]', 'arXiv', 2019],
  ['(resnet50model)', undefined, undefined],
])('a venue that ends the key of a reference: %s', (key, name, year) => {
  const {venue} = onlyEntry(
    `- [SeeNet](https://arxiv.org/abs/2305.05726) ${key}: https://a.notion.site/see`,
  )
  expect([venue?.name, venue?.year]).toEqual([name, year])
})

test('titles without a link behind such a bracket are papers', () => {
  const items = ['Preprint', 'Nature', 'Preprint'].map(
    (place, at) => `- **[2023.0${at + 1} | ${place}]** **Learning to see thing ${at} at night**\n`,
  )
  const {entries} = parse(`# L\n\n## Timeline\n\n${items.join('')}`)
  expect(entries.map(({venue}) => venue?.name)).toEqual(['Preprint', 'Nature', 'Preprint'])
})
