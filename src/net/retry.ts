import type {FailureKind, Outcome} from '../verdict/exchange.ts'
import {isLimited, longestPause, pauseOf} from './limit.ts'

/** What a decision about asking again depends on besides the answers. */
export interface RetryContext {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** A number from 0 to 1, so that not all come back at once. */
  readonly random: () => number
  /** Repetitions at most; those that a host asks for do not count. */
  readonly most: number
}

/** Milliseconds until it is worth asking again after an outcome; nothing when it is not. */
export type Retry = (outcome: Outcome) => number | undefined

/** Decides, outcome after outcome, whether one address is asked again. */
export function createRetry({now, random, most}: RetryContext): Retry {
  let repetitions = 0
  let limits = 0
  return (outcome) => {
    if (isLimited(outcome)) {
      const pause = pauseOf(outcome, now())
      if (pause !== undefined) {
        // The host is parked for as long, so that nobody has to wait besides.
        return pause <= longestPause && limits++ < mostLimits && most > 0 ? 0 : undefined
      }
    }
    if (repetitions >= Math.min(most, repetitionsOf(outcome))) return undefined
    return Math.round(firstDelay * 2 ** repetitions++ * (0.5 + random()))
  }
}

const firstDelay = 500

/** How often one address comes back after a pause that its host asked for. */
const mostLimits = 2

const repetitionsByFailure = {
  'connection-lost': 2,
  timeout: 1,
  'name-unresolved': 1,
  'name-not-found': 0,
  'connection-refused': 0,
  unreachable: 0,
  'network-unreachable': 0,
  'certificate-expired': 0,
  'certificate-too-new': 0,
  'certificate-wrong-name': 0,
  'certificate-self-signed': 0,
  'certificate-unknown-authority': 0,
  'tls-error': 0,
  'protocol-error': 0,
  'redirect-loop': 0,
  'too-many-redirects': 0,
  'broken-redirect': 0,
  'private-address': 0,
  'forbidden-port': 0,
  'host-limited': 0,
  'host-parked': 0,
  'host-silent': 0,
  aborted: 0,
} as const satisfies Record<FailureKind, number>

function repetitionsOf(outcome: Outcome): number {
  if (outcome.kind !== 'answer') return repetitionsByFailure[outcome.kind]
  const {status} = outcome
  // What a server does not support today it will not support in a second.
  return status >= 500 && status < 600 && ![501, 505].includes(status) ? 2 : 0
}
