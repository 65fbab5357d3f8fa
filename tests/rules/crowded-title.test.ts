import {expect, test} from 'vitest'
import {mended, places} from '../support/list-lint.ts'

const rule = 'untidy-title'

function list(...words: readonly string[]): string {
  return words
    .map((word, at) => `- ${word}[Learning to see ${at}](https://arxiv.org/abs/2305.1000${at})\n`)
    .join('')
}

const apart = Array<string>(8).fill('2020 ICLR ')

test('a title that runs into the words before its link', () => {
  const text = list(...apart, '2020 ICDM')
  expect(places(rule, text)).toEqual(['9:8 info'])
  expect(mended(rule, text)).toBe(list(...apart, '2020 ICDM '))
})

test.each([
  ['a habit', list(...apart.slice(0, 4), '2020 ICDM', '2021 ICDM')],
  ['titles without words before them', list('', '', '', '', '', '', '', '2020 ICDM')],
  ['marks before a title', list(...apart, '2020 ICDM:', '**2020**')],
])('silence about %s', (_, text) => {
  expect(places(rule, text)).toEqual([])
})
