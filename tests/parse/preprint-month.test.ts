import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const block = (line: string): string =>
  `**Learning to See Far Away**\n*Ann Bee, Cy Dee*\n${line} [[paper](https://openreview.net/forum?id=4stB)]\n`

test.each([
  ['arXiv -  Oct 23', 2023],
  ["arXiv, Oct '23", 2023],
  ['arXiv - Oct 2023', 2023],
  ['arXiv - Oct 23rd', undefined],
  ['arXiv - Oct 23, 2022', 2022],
])('`%s` behind a title says the year %s', (line, year) => {
  expect(onlyEntry(block(line)).year).toBe(year)
})

test.each([
  ['arXiv 201912 - [Learning to See Far](https://arxiv.org/abs/1912.04977)', 'arXiv', 2019],
  ['TIST 201902 - [Learning to See Far](https://example.org/far)', 'TIST', 2019],
  ['ICML 201933 - [Learning to See Far](https://example.org/far)', undefined, undefined],
])('a year and its month behind a venue: %s', (line, venue, year) => {
  const [entry] = parse(`# Papers\n\n- ${line}\n`).entries
  expect([entry?.venue?.name, entry?.year]).toEqual([venue, year])
})
