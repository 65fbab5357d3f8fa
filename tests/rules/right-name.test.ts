import {expect, test} from 'vitest'
import {places, said} from '../support/list-lint.ts'
import {bullets, five, table} from './venue-lists.ts'

const rule = 'unusual-venue'

test.each([
  ['SiGGRAPH Asia 2017', 1],
  ['SIGGRAPH ASIA 2017', 0],
  ['PLoS Computational Biology 2017', 0],
])('the case of a long word counts where no way of writing explains it: %s', (venue, count) => {
  expect(places(rule, table('CVPR 2019', 'ICCV 2019', venue))).toHaveLength(count)
})

test('a venue that a name has in its words keeps its layout', () => {
  const item = (words: string): string => `- [${words}](https://x.org/sights/)\n`
  expect(said(rule, bullets(...five) + item('Far Dataset in SIGGRAPH17'))).toEqual([])
  expect(said(rule, bullets(...five, 'SIGGRAPH17'))).toHaveLength(1)
})

test('a month behind a year keeps its layout among years of two digits', () => {
  const item = (venue: string): string =>
    `- (**${venue}**) Learning to see far [[paper](https://arxiv.org/abs/2305.00001)]\n`
  const list = ["KDD'22", "WWW'21", "AAAI'22", "ICLR'21", "CIKM'23", "ICML'23"].map(item).join('')
  expect(said(rule, list + item('arXiv 2024.08'))).toEqual([])
  expect(said(rule, list + item('ACL 2022'))).toHaveLength(1)
})

test('a name that the list writes in one way is its own', () => {
  const nine = Array.from({length: 9}, (_, index) => `ACMMM ${2013 + index}`)
  expect(places(rule, table(...nine))).toEqual([])
  expect(places(rule, table(...nine, 'ACM MM 2023'))).toHaveLength(1)
  expect(places(rule, table(...Array.from({length: 9}, () => 'arxiv 2023')))).toHaveLength(9)
})

test('a word of every day has no right case', () => {
  expect(places(rule, table('BOOK', 'book', "Springer-Book'2015"))).toEqual([])
})

test('a capital of its own that a list writes everywhere is worth one quiet word', () => {
  const own = ['Arxiv 2021', 'ArXiv 2022', 'Arxiv 2023']
  expect(places(rule, table(...own))).toEqual(['3:66 info'])
  expect(places(rule, table(...own, 'arXiv 2023'))).toEqual(
    own.map((_, at) => `${at + 3}:66 warning`),
  )
})

test.each(['arviv 2023', 'Arixv 2023', 'Arvix 2023'])('a slip of arXiv: %s', (venue) => {
  expect(places(rule, table('arXiv 2022', venue))).toEqual(['4:66 warning'])
})

test('the first name of a person is no venue', () => {
  const entry = (authors: string): string =>
    `- [Learning to see](https://arxiv.org/abs/2305.00001), ${authors}, 2019\n`
  expect(said(rule, entry('Vaughan, Jennifer and Daumé III, Hal'))).toEqual([])
})

test.each(['ACMMM', 'ACM-MM'])("%s is a list's own way where it has no other", (name) => {
  expect(places(rule, table(`${name} 2021`, `${name} 2022`))).toEqual([])
  expect(places(rule, table(`${name} 2021`, `${name} 2022`, 'ACM MM 2023'))).not.toEqual([])
})
