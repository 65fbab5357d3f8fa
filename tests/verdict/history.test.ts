import {describe, expect, test} from 'vitest'
import {failingAfter, withGrace, type Failing} from '../../src/verdict/history.ts'
import {judgementOf} from '../cache/judgement.ts'

const at = (verdict: 'alive' | 'dead' | 'unsure' | 'blocked' | 'skipped', checkedAt: string) =>
  judgementOf('https://e.org/p', verdict, {checkedAt})

describe('failures on end', () => {
  const march = (day: number) => `2026-03-0${day}T00:00:00.000Z`

  test('are counted from the first', () => {
    const first = failingAfter(undefined, at('unsure', march(1)))
    expect(first).toEqual({since: march(1), runs: 1})
    expect(failingAfter(first, at('dead', march(2)))).toEqual({since: march(1), runs: 2})
  })

  test.each(['alive', 'blocked'] as const)('end with %s', (verdict) => {
    expect(failingAfter({since: march(1), runs: 4}, at(verdict, march(2)))).toBeUndefined()
  })

  test.each(['name-unresolved', 'network-unreachable', 'source-failed'] as const)(
    'stay as they are when the failure may be our own: %s',
    (reason) => {
      const before: Failing = {since: march(1), runs: 4}
      expect(failingAfter(before, {...at('unsure', march(2)), reason})).toBe(before)
      expect(failingAfter(undefined, {...at('unsure', march(2)), reason})).toBeUndefined()
    },
  )

  test('stay as they are when nobody was asked', () => {
    const before: Failing = {since: march(1), runs: 4}
    expect(failingAfter(before, at('skipped', march(2)))).toBe(before)
  })
})

describe('grace', () => {
  const failing = {since: '2026-03-01T00:00:00.000Z', runs: 3}
  const verdict = (
    runs: number | undefined,
    days: number | undefined,
    more: Parameters<typeof judgementOf>[2] = {},
  ) =>
    withGrace(
      judgementOf('https://e.org/p', 'unsure', {
        checkedAt: '2026-03-08T00:00:00.000Z',
        failing,
        ...more,
      }),
      {runs, days},
    ).verdict

  test('ends after so many runs', () => {
    expect([verdict(2, undefined), verdict(3, undefined)]).toEqual(['dead', 'dead'])
    expect(verdict(4, undefined)).toBe('unsure')
  })

  test('ends after so many days', () => {
    expect(verdict(undefined, 7)).toBe('dead')
    expect(verdict(undefined, 7.1)).toBe('unsure')
  })

  test('ends with the first of both', () => {
    expect([verdict(4, 7), verdict(3, 30)]).toEqual(['dead', 'dead'])
    expect(verdict(4, 30)).toBe('unsure')
  })

  test('never ends without a history, without a limit, or for our own failures', () => {
    expect(verdict(1, undefined, {failing: undefined})).toBe('unsure')
    expect(verdict(1, undefined, {reason: 'name-unresolved'})).toBe('unsure')
    const unsure = judgementOf('https://e.org/p', 'unsure', {failing})
    expect(withGrace(unsure, undefined)).toBe(unsure)
  })

  test('touches no other verdict', () => {
    for (const other of ['alive', 'moved', 'private', 'blocked', 'skipped'] as const) {
      const judgement = judgementOf('https://e.org/p', other, {failing})
      expect(withGrace(judgement, {runs: 1})).toBe(judgement)
    }
  })
})
