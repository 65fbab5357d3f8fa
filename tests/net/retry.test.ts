import {describe, expect, test} from 'vitest'
import {pauseOf} from '../../src/net/limit.ts'
import {createRetry} from '../../src/net/retry.ts'
import type {FailureKind, Outcome} from '../../src/verdict/exchange.ts'

const now = Date.UTC(2026, 0, 1)

const answerWith = (status: number, headers: Record<string, string> = {}): Outcome => ({
  kind: 'answer',
  status,
  headers,
  body: '',
})

const answer = (status: number, retryAfter?: string) =>
  answerWith(status, retryAfter === undefined ? {} : {'retry-after': retryAfter})

const failure = (kind: FailureKind): Outcome => ({kind, detail: ''})

const delaysOf = (outcome: Outcome, count: number, random = 0.5, most = 2) => {
  const retry = createRetry({now: () => now, random: () => random, most})
  return Array.from({length: count}, () => retry(outcome))
}

describe('comes back', () => {
  test.for([
    ['twice after a server error, later each time', answer(500), [500, 1000, undefined]],
    ['twice after a gateway', answer(504), [500, 1000, undefined]],
    ['twice after a reset', failure('connection-lost'), [500, 1000, undefined]],
    ['once after a time-out', failure('timeout'), [500, undefined]],
    ['once after a look-up that failed', failure('name-unresolved'), [500, undefined]],
    ['as after any error when it is told nonsense', answer(503, 'soon'), [500, 1000, undefined]],
    ['after each pause of its host', answer(429, '1'), [0, 0, undefined]],
    ['after a limit without a time', answer(429), [0, 0, undefined]],
  ] as const)('%s', ([, outcome, delays]) => {
    expect(delaysOf(outcome, delays.length)).toEqual(delays)
  })

  test('a little earlier or later than others', () => {
    expect(delaysOf(answer(500), 1, 0)).toEqual([250])
    expect(delaysOf(answer(500), 1, 1)).toEqual([750])
  })

  test('as often after pauses as without them', () => {
    const retry = createRetry({now: () => now, random: () => 0.5, most: 2})
    const outcomes = [answer(500), answer(429, '1'), answer(429, '1'), answer(500), answer(500)]
    expect(outcomes.map(retry)).toEqual([500, 0, 0, 1000, undefined])
  })
})

describe('gives up at once', () => {
  test.for([
    ['a good answer', answer(200)],
    ['a page that is gone', answer(404)],
    ['a limit of an hour', answer(429, '3600')],
    ['a limit of a minute and a second', answer(503, '61')],
    ['a limit beyond all numbers', answer(429, '9'.repeat(400))],
    ['a limit of next year', answer(429, 'Fri, 01 Jan 2027 00:00:00 GMT')],
    ['what is not supported', answer(501)],
    ['a name that is not found', failure('name-not-found')],
    ['a certificate', failure('certificate-expired')],
    ['a private address', failure('private-address')],
  ] as const)('%s', ([, outcome]) => {
    expect(delaysOf(outcome, 1)).toEqual([undefined])
  })

  test('whatever it is when nothing is to be repeated', () => {
    expect(delaysOf(answer(500), 1, 0.5, 0)).toEqual([undefined])
    expect(delaysOf(answer(429, '1'), 1, 0.5, 0)).toEqual([undefined])
  })
})

describe('leaves a host alone', () => {
  test.for([
    ['for seconds', answer(429, '7'), 7000],
    ['until a date', answer(503, 'Thu, 01 Jan 2026 00:00:05 GMT'), 5000],
    ['not for a date that has passed', answer(429, 'Thu, 01 Jan 2015 00:00:00 GMT'), 0],
    ['a while when no time is named', answer(429), 5000],
    ['a while when it is told a negative time', answer(429, '-1'), 5000],
    ['a while when it is told nonsense', answer(429, 'soon'), 5000],
    ['after a 403 that is a limit', answer(403, '2'), 2000],
    [
      'until a limit is reset, in seconds from now',
      answerWith(403, {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '30'}),
      30_000,
    ],
    [
      'until a limit is reset, in seconds since the epoch',
      answerWith(429, {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${now / 1000 + 9}`}),
      9000,
    ],
    [
      'until a limit is reset, in milliseconds since the epoch',
      answerWith(429, {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${now + 400}`}),
      400,
    ],
    [
      'when a good answer was the last one that it gives',
      answerWith(200, {'ratelimit-remaining': '0', 'ratelimit-reset': '3'}),
      3000,
    ],
    ['by the standard header', answerWith(200, {ratelimit: '"api";r=0;t=4'}), 4000],
    [
      'not as long as something is left',
      answerWith(200, {'x-ratelimit-remaining': '1'}),
      undefined,
    ],
    ['not for a wall', answer(403), undefined],
    ['not for a good answer', answer(200, '9'), undefined],
  ] as const)('%s', ([, outcome, pause]) => {
    expect(pauseOf(outcome, now)).toBe(pause)
  })
})
