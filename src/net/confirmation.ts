import type {Exchange, FailureKind} from '../verdict/exchange.ts'
import {isLimited, longestPause, pauseOf} from './limit.ts'

/**
 * Whether an answer must be confirmed by `GET` over a new connection: all is settled but what is no good status, and what
 * may not have reached a web server. `now` is in milliseconds since the epoch.
 */
export function needsGet({method, outcome}: Exchange, now: number): boolean {
  if (outcome.kind !== 'answer') return mayBeTheRequest[outcome.kind]
  if (isLimited(outcome) && (pauseOf(outcome, now) ?? 0) > longestPause) return false
  // 202 is the status of some challenges, and only their page tells.
  if (outcome.status === 202) return method === 'HEAD'
  return outcome.status < 200 || outcome.status > 299
}

/** Whether a failure may come from asking in the older protocol a server that knows only HTTP/2. */
export function isPerhapsH2Alone({url, outcome}: Exchange): boolean {
  return (
    url.startsWith('https:') &&
    ['tls-error', 'protocol-error', 'connection-lost'].includes(outcome.kind)
  )
}

/** Whether another request may fare better after a failure. */
const mayBeTheRequest = {
  'connection-lost': true,
  timeout: true,
  'protocol-error': true,
  'redirect-loop': true,
  'too-many-redirects': true,
  'broken-redirect': true,
  'name-unresolved': true,
  'name-not-found': false,
  'connection-refused': false,
  unreachable: false,
  'network-unreachable': false,
  'certificate-expired': false,
  'certificate-too-new': false,
  'certificate-wrong-name': false,
  'certificate-self-signed': false,
  'certificate-unknown-authority': false,
  'tls-error': false,
  'private-address': false,
  'forbidden-port': false,
  'host-limited': false,
  'host-parked': false,
  'host-silent': false,
  aborted: false,
} as const satisfies Record<FailureKind, boolean>
