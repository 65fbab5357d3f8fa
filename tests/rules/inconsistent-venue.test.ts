import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

const rule = 'inconsistent-venue'

function bullets(...venues: readonly string[]): string {
  return venues
    .map(
      (venue, index) =>
        `- "Learning to see" [${venue}] [[paper](https://arxiv.org/abs/2305.0000${index})]\n`,
    )
    .join('')
}

const usual = ['NeurIPS 2020', 'NeurIPS 2021', 'NeurIPS 2022', 'NeurIPS 2023']

test('another name of a venue', () => {
  expect(
    places(rule, bullets(...usual, 'Neural Information Processing Systems 2021')),
  ).toHaveLength(1)
})

test.each(['NeurIPS Datasets and Benchmarks 2021', 'NeurIPS D&B 2022'])(
  'silence about the track %s',
  (venue) => {
    expect(places(rule, bullets(...usual, venue))).toEqual([])
  },
)
