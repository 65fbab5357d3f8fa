import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const link = '[[paper](https://arxiv.org/abs/2305.05726)]'

test.each([
  ['2020 - RecSys - Online Learning to See Far', 'Online Learning to See Far', 'RecSys'],
  ['2020 - ACM MM - Learning to See Far Lamps', 'Learning to See Far Lamps', 'ACM MM'],
  ['2020 - NeurIPS - A Non-Far View of Lamps', 'A Non-Far View of Lamps', 'NeurIPS'],
])('a venue between a year and a title is read by its signs: %s', (words, title, venue) => {
  const entry = onlyEntry(`# L\n\n## Papers\n\n* ${words} ${link}\n`)
  expect([entry.title, entry.venue?.name, entry.year]).toEqual([title, venue, 2020])
})

test('another name is no venue there', () => {
  const text = `# L\n\n## Papers\n\n* 2020 - SeeNet - Learning to See Far Lamps ${link}\n`
  expect(onlyEntry(text).venue).toBeUndefined()
})
