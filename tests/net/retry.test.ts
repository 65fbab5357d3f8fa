import {describe, expect, test} from 'vitest'
import {retryDelay} from '../../src/net/retry.ts'
import type {FailureKind, Outcome} from '../../src/verdict/exchange.ts'

const now = Date.UTC(2026, 0, 1)

const answer = (status: number, retryAfter?: string): Outcome => ({
  kind: 'answer',
  status,
  headers: retryAfter === undefined ? {} : {'retry-after': retryAfter},
  body: '',
})

const failure = (kind: FailureKind): Outcome => ({kind, detail: ''})

describe('waits', () => {
  test.for([
    ['twice for a server error, longer each time', answer(500), [500, 1000, undefined]],
    ['for a gateway', answer(504), [500, 1000, undefined]],
    ['as long as it is told in seconds', answer(429, '1'), [1000, 1000, undefined]],
    ['no longer than a minute', answer(503, '60'), [60_000, 60_000, undefined]],
    ['until a date', answer(429, 'Thu, 01 Jan 2026 00:00:05 GMT'), [5000, 5000, undefined]],
    ['not for a date that has passed', answer(429, 'Thu, 01 Jan 2015 00:00:00 GMT'), [0, 0]],
    ['after a reset', failure('connection-lost'), [500, 1000, undefined]],
    ['once after a time-out', failure('timeout'), [500, undefined]],
    ['as after any error when it is told nonsense', answer(503, 'soon'), [500, 1000, undefined]],
  ] as const)('%s', ([, outcome, delays]) => {
    const waited = delays.map((_, attempt) => retryDelay(outcome, attempt, {now, random: 0.5}))
    expect(waited).toEqual(delays)
  })

  test('a little more or less than others', () => {
    expect(retryDelay(answer(500), 0, {now, random: 0})).toBe(250)
    expect(retryDelay(answer(500), 0, {now, random: 1})).toBe(750)
  })
})

describe('gives up at once', () => {
  test.for([
    ['a good answer', answer(200)],
    ['a page that is gone', answer(404)],
    ['a limit without a time', answer(429)],
    ['a limit of an hour', answer(429, '3600')],
    ['a limit of a minute and a second', answer(503, '61')],
    ['a limit beyond all numbers', answer(429, '9'.repeat(400))],
    ['a limit of next year', answer(429, 'Fri, 01 Jan 2027 00:00:00 GMT')],
    ['what is not supported', answer(501)],
    ['a name that is not found', failure('name-not-found')],
    ['a certificate', failure('tls-error')],
    ['a private address', failure('private-address')],
  ] as const)('%s', ([, outcome]) => {
    expect(retryDelay(outcome, 0, {now, random: 0.5})).toBeUndefined()
  })
})
