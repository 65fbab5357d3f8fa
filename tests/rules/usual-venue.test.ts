import {expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

function bullets(...venues: readonly string[]): string {
  return venues
    .map(
      (venue, index) =>
        `- [Learning to see number ${index}](https://arxiv.org/abs/2305.0000${index}), ${venue}\n`,
    )
    .join('')
}

test.each([
  ["TVCG'22", "CVPR'21", "ICML'20", "The VLDB Journal'22"],
  ['CVPR 2019', 'ICCV 2019', 'ECCV 2020', 'ICML 2021', 'ICLR 2022', 'Onward! 2019'],
])('a word or a sign that belongs to the name: %s', (...venues) => {
  expect(said('unusual-venue', bullets(...venues))).toEqual([])
})

test('the number of a preprint is no venue', () => {
  const doi = 'https://doi.org/10.26434/chemrxiv-2023-lbvgn'
  const list = `- [Learning to hear](${doi}), [chemrxiv-2023-lbvgn](${doi})\n`
  expect(said('unusual-venue', list)).toEqual([])
})

test('a venue whose year or edition stands again behind it keeps its own', () => {
  const six = Array.from({length: 6}, (_, at) => `CVPR (${2013 + at})`)
  expect(said('unusual-venue', bullets(...six, 'AAAI-18 (2018)'))).toEqual([])
  expect(said('unusual-venue', bullets(...six, 'ACL 2017, 55th Annual Meeting'))).toEqual([])
  expect(said('unusual-venue', bullets(...six, 'AAAI-18'))).toHaveLength(1)
})

test('a misspelt name in full is mended in full', () => {
  expect(said('unusual-venue', bullets('ACM Computer Surveys, 2017'))).toEqual([
    expect.stringContaining('expected `ACM Computing Surveys, 2017`'),
  ])
})
