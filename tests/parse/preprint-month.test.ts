import {expect, test} from 'vitest'
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
