import {expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

const told = (venue: string): string[] =>
  said(
    'unknown-venue',
    `- "Learning to see" [${venue}] [[paper](https://arxiv.org/abs/2305.00001)]\n`,
  )

test('letters in the wrong place, and one too many', () => {
  expect(told('CPVR 2023')).toHaveLength(1)
  expect(told('SIGMODE 2024')).toHaveLength(1)
})

test('silence about a short name of an international conference that may be another', () => {
  expect(told('ICMML 2025')).toEqual([])
})
