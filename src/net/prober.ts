import type {Clock} from '../host/clock.ts'
import type {Address} from '../model/address.ts'
import type {Exchange, FailureKind, Method} from '../verdict/exchange.ts'
import {isUnchanged, type Validator} from '../verdict/validator.ts'
import type {Line} from './agent.ts'
import {createCookies} from './cookies.ts'
import {isLimited, longestPause, pauseOf} from './limit.ts'
import {follow, withoutCredentials} from './redirects.ts'
import {createRetry} from './retry.ts'
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
export function createProber(options: ProberOptions): Probe {
  const {clock, random, timeout} = options
  return async (address, asking = {}) => {
    const {method = 'GET', isFresh = false, retries = 2, validator, signal} = asking
    const allowance = {left: timeout}
    const ask = askingFor(withoutCredentials(address), options, asking)
    let known: Exchange | undefined
    if (!isFresh) {
      // A server that does not answer may do so over a fresh connection, or to the other method.
      const half = {left: timeout / 2}
      known = await ask(method, 'kept', half)
      if (validator && isUnchanged(known, validator)) return {...known, isUnchanged: true}
      if (!needsGet(known, clock.now())) return known
      allowance.left -= timeout / 2 - half.left
    }
    const mayKnowH2Alone = known === undefined || known.outcome.kind === 'answer'
    const retry = createRetry({now: () => clock.now(), random, most: retries})
    for (;;) {
      const older = await ask('GET', 'fresh', allowance)
      const isNewer = mayKnowH2Alone && isPerhapsH2Alone(older)
      const exchange = isNewer ? await ask('GET', 'fresh-h2', allowance) : older
      // What is known stays known when the run ends.
      if (['aborted', 'host-parked'].includes(exchange.outcome.kind)) return known ?? exchange
      known = exchange
      const delay = retry(exchange.outcome)
      if (delay === undefined || allowance.left <= 0) return exchange
      if (delay > 0) await clock.sleep(delay, signal)
    }
  }
}

/** Asks for one URL, all that it leads to included. */
function askingFor(asked: URL, {send}: ProberOptions, options: ProbeOptions) {
  const {validator, isFresh: isAgain, signal} = options
  const ranged = {...headers, ...rangeFor(asked)}
  const conditional = validator && {...ranged, ...conditionsOf(validator)}
  const known = validator?.url ?? asked.href
  // What the first answer hands out, the confirmation brings back: to some servers nobody without it has a page.
  const cookies = createCookies()
  return (method: Method, line: Line, allowance: Allowance) =>
    follow(asked, method, cookies, (url, cookie) => {
      const first = conditional && url.href === known ? conditional : ranged
      const plain = line === 'kept' ? first : headers
      const sent = cookie === undefined ? plain : {...plain, cookie}
      const request = {url, method, headers: sent, maxBytes, textOnly: true, line}
      return send({...request, allowance, isAgain, signal})
    })
}

/** Whether a failure may come from asking in the older protocol a server that knows only HTTP/2. */
function isPerhapsH2Alone({url, outcome}: Exchange): boolean {
  return (
    url.startsWith('https:') &&
    ['tls-error', 'protocol-error', 'connection-lost'].includes(outcome.kind)
  )
}

const headers = {
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-language': 'en',
  // A packed answer would have to be unpacked to be understood, which costs more than its bytes.
  'accept-encoding': 'identity',
}

function conditionsOf({etag, lastModified}: Validator): Readonly<Record<string, string>> {
  return {
    ...(etag !== undefined && {'if-none-match': etag}),
    ...(lastModified !== undefined && {'if-modified-since': lastModified}),
  }
}

/** A title, a message or a challenge stands at the top of a page. */
const maxBytes = 65_536

/** Of what looks like a file, only the beginning is asked for; the confirmation asks for all, as a browser does. */
function rangeFor({pathname}: URL): {readonly range?: string} {
  return file.test(pathname) ? {range: `bytes=0-${maxBytes - 1}`} : {}
}

const file =
  /\.(?:7z|avi|bin|bz2|ckpt|csv|docx?|gz|h5|hdf5|iso|jpe?g|mat|mp4|nc|np[yz]|onnx|parquet|pdf|pkl|png|pptx?|pth?|rar|safetensors|tar|tgz|tiff?|xlsx?|xz|zip|zst)$/i

/** Whether an answer must be confirmed: all is settled but a good status, and what never reached a web server. */
function needsGet({method, outcome}: Exchange, now: number): boolean {
  if (outcome.kind !== 'answer') return mayBeTheRequest[outcome.kind]
  if (isLimited(outcome) && (pauseOf(outcome, now) ?? 0) > longestPause) return false
  // 202 is the status of some challenges, and only their page tells.
  if (outcome.status === 202) return method === 'HEAD'
  return outcome.status < 200 || outcome.status > 299
}

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
