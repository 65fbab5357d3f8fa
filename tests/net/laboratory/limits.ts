import {answer, inTurn, type Behaviour} from './behaviour.ts'

const alive = {verdict: 'alive', reason: 'ok'} as const
const limited = {verdict: 'blocked', reason: 'rate-limited'} as const

/** How servers ask to be left alone. */
export const limits: readonly Behaviour[] = [
  {
    name: '429 once, to come back in a second',
    serve: inTurn(answer(429, {'retry-after': '1'}), answer(200)),
    ...alive,
    requests: 'GG',
  },
  {
    name: '429 once, to come back at a time',
    serve: inTurn(
      answer(429, {'retry-after': new Date(Date.now() + 1000).toUTCString()}),
      answer(200),
    ),
    ...alive,
    requests: 'GG',
  },
  {
    name: '429 once, without a time',
    serve: inTurn(answer(429), answer(200)),
    ...alive,
    requests: 'GG',
  },
  {
    name: '429 once, with a negative time',
    serve: inTurn(answer(429, {'retry-after': '-5'}), answer(200)),
    ...alive,
    requests: 'GG',
  },
  {
    name: '429 for ever, each time for a second',
    serve: answer(429, {'retry-after': '1'}),
    ...limited,
    requests: 'GGGG',
  },
  {
    name: '429, to come back in an hour',
    serve: answer(429, {'retry-after': '3600'}),
    ...limited,
    requests: 'G',
  },
  {
    name: '429, to come back in a thousand years',
    serve: answer(429, {'retry-after': '31556952000'}),
    ...limited,
    requests: 'G',
  },
  {
    name: '503 once, to come back in a second',
    serve: inTurn(answer(503, {'retry-after': '1'}), answer(200)),
    ...alive,
    requests: 'GG',
  },
  {
    name: '503, to come back in an hour',
    serve: answer(503, {'retry-after': '3600'}),
    ...limited,
    requests: 'G',
  },
  {
    name: '403 once, with a used-up limit',
    serve: inTurn(
      answer(403, {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1'}),
      answer(200),
    ),
    ...alive,
    requests: 'GG',
  },
  {
    name: '403 with a limit that is used up for an hour',
    serve: answer(403, {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '3600'}),
    ...limited,
    requests: 'G',
  },
]
