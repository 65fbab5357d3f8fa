import type {Clock} from '../host/clock.ts'
import type {Address} from '../model/address.ts'
import type {Exchange, FailureKind, Method} from '../verdict/exchange.ts'
import type {Line} from './agent.ts'
import {follow, withoutCredentials} from './redirects.ts'
import {longestPause, pauseOf, retryDelay} from './retry.ts'
import type {Allowance, Send} from './send.ts'

/** Asks an address and tells what came back; whatever the world does, it is an exchange and no error. */
export type Probe = (address: Address, options?: ProbeOptions) => Promise<Exchange>

interface ProbeOptions {
  /** `HEAD`, confirmed by `GET` unless all is well; or `GET` at once. */
  readonly method?: Method | undefined
  /** Repetitions at most. */
  readonly retries?: number | undefined
  readonly signal?: AbortSignal | undefined
}

export interface ProberOptions {
  readonly send: Send
  readonly clock: Clock
  readonly random: () => number
  /** Milliseconds for all requests to one address together. */
  readonly timeout: number
}

export function createProber({send, clock, random, timeout}: ProberOptions): Probe {
  return async (address, {method = 'HEAD', retries = 2, signal} = {}) => {
    const asked = withoutCredentials(address)
    const allowance = {left: timeout}
    const ask = (verb: Method, line: Line, within: Allowance) =>
      follow(asked, verb, (url) =>
        send({url, method: verb, headers, maxBytes, line, allowance: within, signal}),
      )

    if (method === 'HEAD') {
      // A server that never answers HEAD may answer GET.
      const half = {left: timeout / 2}
      const exchange = await ask('HEAD', 'kept', half)
      if (!needsGet(exchange, clock.now())) return exchange
      allowance.left -= timeout / 2 - half.left
    }
    let exchange = await ask('GET', 'fresh', allowance)
    for (let attempt = 0; attempt < retries; attempt++) {
      const delay = retryDelay(exchange.outcome, attempt, {now: clock.now(), random: random()})
      if (delay === undefined || allowance.left <= 0) break
      await clock.sleep(delay, signal)
      const next = await ask('GET', 'fresh', allowance)
      if (next.outcome.kind === 'aborted') break
      exchange = next
    }
    return exchange
  }
}

const headers = {
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-language': 'en',
  // Nothing is unpacked, so that no small answer can become a large one.
  'accept-encoding': 'identity',
}

/** A title, a message or a challenge stands at the top of a page. */
const maxBytes = 65_536

/** Whether HEAD's answer must be confirmed: all is settled but a good status, and what never reached a web server. */
function needsGet({outcome}: Exchange, now: number): boolean {
  if (outcome.kind !== 'answer') return mayBeTheMethod[outcome.kind]
  const pause = pauseOf(outcome, now)
  if (pause !== undefined && pause > longestPause) return false
  // 202 is the status of some challenges, and only their page tells.
  return outcome.status === 202 || outcome.status < 200 || outcome.status > 299
}

const mayBeTheMethod = {
  'connection-lost': true,
  timeout: true,
  'protocol-error': true,
  'redirect-loop': true,
  'too-many-redirects': true,
  'broken-redirect': true,
  'name-not-found': false,
  'name-unresolved': false,
  'connection-refused': false,
  unreachable: false,
  'network-unreachable': false,
  'tls-error': false,
  'private-address': false,
  aborted: false,
} as const satisfies Record<FailureKind, boolean>
