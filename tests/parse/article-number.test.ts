import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  ['Neurocomputing, 568, 127063.', 'Neurocomputing'],
  ['Information Sciences, 12, 120463.', 'Information Sciences'],
  ['Far Systems, 13, e2020MS002442.', 'Far Systems'],
  ['Far Systems, 46, 13,389–13,398.', 'Far Systems'],
  ['We saw 12, 120463.', undefined],
])('a journal is named before its volume and the number of an article: %s', (words, name) => {
  const link = '[link](https://arxiv.org/abs/2104.09864)'
  const {title, venue, year} = onlyEntry(
    `- Su, J. & Bee, Y. (2024). *Learning to See Far*. ${words} ${link}`,
  )
  expect([title, venue?.name, year]).toEqual(['Learning to See Far', name, 2024])
})
