import {describe, expect, test} from 'vitest'
import {isFresh} from '../../src/cache/freshness.ts'
import type {Verdict} from '../../src/verdict/verdict.ts'
import {judgementOf} from './judgement.ts'

const checkedAt = '2026-03-01T00:00:00.000Z'
const start = Date.parse(checkedAt)
const hour = 3_600_000
const day = 24 * hour

const fresh = (verdict: Verdict, age: number, url = 'https://e.org/p'): boolean =>
  isFresh(judgementOf(url, verdict, {checkedAt}), start + age)

describe('a verdict holds', () => {
  test.each([
    ['alive', 5.25 * day, 7 * day],
    ['moved', 5.25 * day, 7 * day],
    ['private', 18 * hour, day],
    ['blocked', 18 * hour, day],
  ] as const)('%s: for its time', (verdict, least, most) => {
    expect(fresh(verdict, 0)).toBe(true)
    expect(fresh(verdict, least - 1)).toBe(true)
    expect(fresh(verdict, most)).toBe(false)
  })

  test.each(['dead', 'unsure', 'skipped'] as const)('%s: for no time', (verdict) => {
    expect(fresh(verdict, 0)).toBe(false)
  })

  test('not when it comes from a time to come', () => {
    expect(fresh('alive', -1)).toBe(false)
  })
})

test('verdicts of one moment expire one by one', () => {
  const urls = Array.from({length: 1000}, (_, index) => `https://e.org/${index}`)
  const left = [5.25, 5.7, 6.125, 6.6, 7].map(
    (days) => urls.filter((url) => fresh('alive', days * day, url)).length,
  )
  expect(left[0]).toBe(1000)
  expect(left[4]).toBe(0)
  for (const [index, share] of [750, 500, 250].entries()) {
    expect(Math.abs((left[index + 1] ?? 0) - share)).toBeLessThan(80)
  }
})
