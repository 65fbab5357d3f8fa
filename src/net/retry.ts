import type {FailureKind, Outcome} from '../verdict/exchange.ts'

/** What a decision about asking again depends on besides the answer. */
export interface RetryContext {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** A number from 0 to 1, so that not all come back at once. */
  readonly random: number
}

/** Nobody waits longer than this, whatever a server asks for. */
export const longestPause = 60_000

/** Milliseconds until it is worth asking again; nothing when it is not. `attempt` counts the repetitions so far. */
export function retryDelay(
  outcome: Outcome,
  attempt: number,
  {now, random}: RetryContext,
): number | undefined {
  if (attempt >= repetitionsOf(outcome)) return undefined
  const pause = pauseOf(outcome, now)
  if (pause !== undefined) return pause <= longestPause ? pause : undefined
  const isLimited = outcome.kind === 'answer' && outcome.status === 429
  return isLimited ? undefined : Math.round(firstDelay * 2 ** attempt * (0.5 + random))
}

/** Milliseconds that a busy server asks to be left alone, by its `Retry-After` in seconds or as a date. */
export function pauseOf(outcome: Outcome, now: number): number | undefined {
  if (outcome.kind !== 'answer' || ![429, 503].includes(outcome.status)) return undefined
  const value = outcome.headers['retry-after']?.trim() ?? ''
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const date = /\bGMT$/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

const firstDelay = 500

const repetitionsByFailure = {
  'connection-lost': 2,
  timeout: 1,
  'name-not-found': 0,
  'name-unresolved': 0,
  'connection-refused': 0,
  unreachable: 0,
  'network-unreachable': 0,
  'tls-error': 0,
  'protocol-error': 0,
  'redirect-loop': 0,
  'too-many-redirects': 0,
  'broken-redirect': 0,
  'private-address': 0,
  aborted: 0,
} as const satisfies Record<FailureKind, number>

function repetitionsOf(outcome: Outcome): number {
  if (outcome.kind !== 'answer') return repetitionsByFailure[outcome.kind]
  // What a server does not support today it will not support in a second.
  const isPassing = outcome.status === 429 || (outcome.status >= 500 && outcome.status < 600)
  return isPassing && ![501, 505].includes(outcome.status) ? 2 : 0
}
