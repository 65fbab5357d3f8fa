import type {Clock} from '../host/clock.ts'
import type {Address} from '../model/address.ts'
import type {Exchange, Method} from '../verdict/exchange.ts'
import {isUnchanged, type Validator} from '../verdict/validator.ts'
import {isPerhapsH2Alone, needsGet} from './confirmation.ts'
import {createAskPage, type AskPage} from './page-request.ts'
import {withoutCredentials} from './redirects.ts'
import {createRetry, type Retry} from './retry.ts'
import type {Allowance, Send} from './send.ts'

/** Asks an address and tells what came back; whatever the world does, it is an exchange and no error. */
export type Probe = (address: Address, options?: ProbeOptions) => Promise<Exchange>

interface ProbeOptions {
  /** `HEAD` for hosts that are known to answer it honestly; what is not good is confirmed by `GET`. */
  readonly method?: Method | undefined
  /** Whether it is a second look: its first request goes over a connection of its own, and needs no confirmation. */
  readonly isFresh?: boolean | undefined
  /** Repetitions at most, but for those that the host asks for. */
  readonly retries?: number | undefined
  /** By what the first request asks whether the page is the one that is known. */
  readonly validator?: Validator | undefined
  readonly signal?: AbortSignal | undefined
}

/** What asking addresses depends on. */
export interface ProberOptions {
  readonly send: Send
  readonly clock: Clock
  readonly random: () => number
  /** Milliseconds for all requests to one address together. */
  readonly timeout: number
}

/** Makes what asks addresses: over a connection that is kept, and over a new one where the answer is not good. */
export function createProber({send, clock, random, timeout}: ProberOptions): Probe {
  return async (address, asking = {}) => {
    const {isFresh = false, retries = 2, validator, signal} = asking
    const allowance = {left: timeout}
    const page = {send, validator, isAgain: isFresh, signal}
    const ask = createAskPage(withoutCredentials(address), page)
    const first = isFresh ? undefined : await askFirst(ask, asking, allowance)
    if (first && (first.isUnchanged || !needsGet(first, clock.now()))) return first
    const retry = createRetry({now: () => clock.now(), random, most: retries})
    const pause = (ms: number) => clock.sleep(ms, signal)
    return confirm({ask, first, allowance, retry, pause})
  }
}

/** The first answer, over a connection that is kept; it may take half of what is left. */
async function askFirst(
  ask: AskPage,
  {method = 'GET', validator}: ProbeOptions,
  allowance: Allowance,
): Promise<Exchange> {
  // A server that does not answer may do so over a fresh connection, or to the other method.
  const all = allowance.left / 2
  const half = {left: all}
  const exchange = await ask(method, 'kept', half)
  allowance.left -= all - half.left
  return validator && isUnchanged(exchange, validator) ? {...exchange, isUnchanged: true} : exchange
}

/** What confirming an answer depends on. */
interface Confirmation {
  readonly ask: AskPage
  /** What is to be confirmed, if anything has been asked before. */
  readonly first: Exchange | undefined
  readonly allowance: Allowance
  readonly retry: Retry
  readonly pause: (ms: number) => Promise<void>
}

/** Asks over new connections until an answer is good, or it is not worth asking again. */
async function confirm({ask, first, allowance, retry, pause}: Confirmation): Promise<Exchange> {
  const mayKnowH2Alone = first === undefined || first.outcome.kind === 'answer'
  let known = first
  for (;;) {
    const older = await ask('GET', 'fresh', allowance)
    const isNewer = mayKnowH2Alone && isPerhapsH2Alone(older)
    const exchange = isNewer ? await ask('GET', 'fresh-h2', allowance) : older
    // What is known stays known when the run ends.
    if (['aborted', 'host-parked'].includes(exchange.outcome.kind)) return known ?? exchange
    known = exchange
    const delay = retry(exchange.outcome)
    if (delay === undefined || allowance.left <= 0) return exchange
    if (delay > 0) await pause(delay)
  }
}
