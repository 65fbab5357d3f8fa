import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'

test.each([
  `[ Learning to See Far ] [ [ PDF LINK ](${url}) ]`,
  `[ Learning to See Far ][ [PDF](${url}) ]`,
  `[ Learning to See Far] [PDF LINK](${url}) ]`,
  `【Learning to See Far】[PDF](${url})`,
])('a title in brackets: %s', (item) => {
  expect(onlyEntry(`- ${item}`)).toMatchObject({title: 'Learning to See Far', venue: undefined})
})

test.each([
  ['AAAI-34', 'AAAI', undefined],
  ['ACL-57', 'ACL', undefined],
  ['AAAI-21', 'AAAI', 2021],
])('numbers that count the meetings are no years: %s', (words, name, year) => {
  const {venue} = onlyEntry(`- [Learning to See Far](${url}) (${words})`)
  expect([venue?.name, venue?.year]).toEqual([name, year])
})
