import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const code = '[code](https://github.com/bee/far)'

test.each([
  ['[ICML Worshop 2023] Learning to See Far', 'ICMLW', 2023],
  ['[ICML 2023 Workhop] Learning to See Far', 'ICMLW', 2023],
  ['[ICML Worship 2023] Learning to See Far', undefined, 2023],
])('a slip in where a paper appeared: %s', (words, venue, year) => {
  const entry = onlyEntry(`- ${words} ${code}\n`)
  expect([entry.title, entry.venue?.name, entry.year]).toEqual(['Learning to See Far', venue, year])
})

test('the year between two brackets that close is that of the venue before it', () => {
  const list = ['[ICML 2022] A', '[CVPR 2021] B', '[AAAI 2020] C', '[ICLR] 2023] D']
  const text = list.map((lead) => `- ${lead} Far and Wide Sight ${code}\n`).join('')
  expect(parse(text).entries.at(-1)).toMatchObject({venue: {name: 'ICLR'}, year: 2023})
})

test.each(['EPFL Technical Report', 'PhD Thesis'])(
  'a title ends before columns with a %s',
  (kind) => {
    const link = `[SeeNet - Seeing Far - ${kind} - 2010](https://bee.org/see.pdf)`
    expect(onlyEntry(`- ${link}\n`)).toMatchObject({title: 'SeeNet - Seeing Far', year: 2010})
  },
)

test('words that are no such kind stay in a title', () => {
  const link = '[SeeNet - Seeing Far - With Near Lamps - 2010](https://bee.org/see.pdf)'
  expect(onlyEntry(`- ${link}\n`).title).toContain('With Near Lamps')
})
