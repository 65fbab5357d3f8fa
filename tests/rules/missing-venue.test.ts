import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

function bullets(...tails: readonly string[]): string {
  return tails
    .map(
      (tail, index) =>
        `- [Learning to see number ${index}](https://arxiv.org/abs/2305.${10000 + index})${tail}\n`,
    )
    .join('')
}

const twelve = Array.from({length: 12}, (_, index) => `, CVPR ${2010 + index}`)

test('one bare entry among many', () => {
  expect(places('missing-venue', bullets(...twelve, ''))).toEqual(['13:4 warning'])
  expect(places('missing-year', bullets(...twelve, ''))).toEqual([])
  expect(places('missing-year', bullets(...twelve, ', ICCV'))).toHaveLength(1)
  expect(places('missing-year', bullets(...twelve, ', ICLR open review in 10/2020'))).toEqual([])
})

test('the number of an item is none of what it says', () => {
  const numbered = (text: string): string => {
    let number = 0
    return text.replace(/^-/gm, () => `${++number}.`)
  }
  expect(places('missing-venue', numbered(bullets(...twelve, '')))).toEqual(['13:6 warning'])
})

test('preprints may stay undated where all of them are, whatever year the heading has', () => {
  const section = (year: number, tail: string): string =>
    `## ${year}\n\n${bullets(...twelve, tail)}\n`
  const part = (tail: string): string => section(2020, ', arXiv') + bullets(...twelve, tail)
  expect(places('missing-year', part(', arXiv'))).toEqual([])
  expect(places('missing-year', part(', ICCV'))).toEqual([])
})

test.each([
  ['words that may be a venue', ', Some Symposium on Seeing'],
  ['a year', ', 2020'],
  ['a label that may be a venue', ' [[SEEING2020](https://x.org/p)]'],
  ['a short label of capitals', ' [[CG](https://x.org/p)]'],
  ['the name of a preprint server', ' [[arXiv]](https://arxiv.org/abs/2305.20000)'],
])('silence where %s stands beside it', (_, tail) => {
  expect(places('missing-venue', bullets(...twelve, tail))).toEqual([])
})

test('silence under a heading that names the venue, and where many have none', () => {
  expect(places('missing-venue', `## CVPR 2023\n\n${bullets(...twelve, '')}`)).toEqual([])
  expect(places('missing-venue', bullets(...twelve, '', '', ''))).toEqual([])
})

test('silence where a title has kept capitals behind a comma', () => {
  const item = (words: string): string =>
    `- ${words} [[paper](https://doi.org/10.3390/rs12101688)]\n`
  const others = twelve.map((tail, index) => item(`Learning to see ${index}${tail}.`)).join('')
  const told = (words: string): string[] => places('missing-venue', others + item(words))
  expect(told('Learning to see: sights and challenges.')).toHaveLength(1)
  expect(told('Learning to see: sights and challenges, QX.')).toEqual([])
})
