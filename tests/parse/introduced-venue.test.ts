import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://openreview.net/forum?id=1'

test.each([
  ['(in SAST 2023)', 'SAST', 2023],
  ['(at FarSights 2023)', 'FarSights', 2023],
  [', accepted by ICACCS 2023', 'ICACCS', 2023],
  ["(to appear in SAST'23)", 'SAST', 2023],
  ['(in Arxiv)', 'arXiv', undefined],
  ['(published in Nature)', 'Nature', undefined],
  ['in Arxiv', 'arXiv', undefined],
  ['(in the dark)', undefined, undefined],
  ['(in May 2023)', undefined, 2023],
])('what is said behind a title, where it appeared: %s', (said, name, year) => {
  const {title, venue, year: own} = onlyEntry(`- [Learning to see far](${url}) ${said}\n`)
  expect([title, venue?.name, own]).toEqual(['Learning to see far', name, year])
})

test('a title ends before the word that says where it appeared', () => {
  const {title} = onlyEntry(`- Learning to see far, in SAST'23. [paper](${url})\n`)
  expect(title).toBe('Learning to see far')
})

test.each([
  [' in pami 2014', 'TPAMI', 2014],
  [' In tpami, 2014', 'TPAMI', 2014],
  [' (in iccv 2015)', 'ICCV', 2015],
  [', accepted by tip 2020', 'TIP', 2020],
  [', as seen in may 2020', undefined, 2020],
])('a venue in small letters behind such a word and before its year:%s', (said, name, year) => {
  const {venue, year: own} = onlyEntry(`- "Learning to see far" [[paper]](${url})${said}\n`)
  expect([venue?.name, own]).toEqual([name, year])
})
