import {expect, test} from 'vitest'
import {places, said} from '../support/list-lint.ts'

const rule = 'unusual-venue'

function table(...venues: readonly string[]): string {
  const rows = venues.map(
    (venue, index) =>
      `| [Learning to see number ${index}](https://arxiv.org/abs/2305.0000${index}) | ${venue} |\n`,
  )
  return `| Title | Venue |\n| --- | --- |\n${rows.join('')}`
}

function bullets(...venues: readonly string[]): string {
  return venues
    .map(
      (venue, index) =>
        `- [Learning to see number ${index}](https://arxiv.org/abs/2305.0000${index}), ${venue}\n`,
    )
    .join('')
}

const five = ['CVPR 2019', 'ICCV 2019', 'ECCV 2020', 'ICML 2021', 'ICLR 2022']

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
