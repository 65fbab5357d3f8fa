import {expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'malformed-link'

test.each([
  ['**Learning to See **. (2022-NIPS) Ann Bee.\n', '**Learning to See**. (2022-NIPS) Ann Bee.\n'],
  ['- ** Learning to See**, CVPR 2023.\n', '- **Learning to See**, CVPR 2023.\n'],
  ['**SeeNet:**Learning to See\n', '**SeeNet:** Learning to See\n'],
])('marks that make no words bold: %s', (text, expected) => {
  expect(said(rule, text)).toEqual([expect.stringContaining('that they do not make bold')])
  expect(mended(rule, text)).toBe(expected)
})

test.each([
  ['**Learning to See**. (2022-NIPS) Ann Bee.\n'],
  ['**One** and **other** words.\n'],
  ['Words **of one** and **other** ones.\n'],
  ['**SeeNet:** Learning to See\n'],
])('silence about %s', (text) => {
  expect(said(rule, text)).toEqual([])
})

test('a mark that lacks its blank is told by that', () => {
  expect(said(rule, '- **[SeeNet]**Learning to See [[paper](https://x.org/a.pdf)]\n')).toEqual([
    '1:3 info Unexpected `**` beside no bold words, expected a blank behind the pair: GitHub shows it as it is written',
  ])
})
