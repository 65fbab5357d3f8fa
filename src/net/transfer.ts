import type {Dispatcher} from 'undici'
import type {Failure, Outcome} from '../verdict/exchange.ts'
import {failureOf} from './failure.ts'

/** One request on the wire. */
export interface Transfer {
  readonly url: URL
  readonly method: 'HEAD' | 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** Whether the connection may serve further requests. */
  readonly isLast: boolean
  /** The bytes of the body that are wanted. */
  readonly maxBytes: number
  /** Milliseconds for all of it. */
  readonly timeout: number
  readonly signal?: AbortSignal | undefined
}

/** Sends one request and takes what comes back; never throws, and never lasts longer than it may. */
export async function transfer(
  dispatcher: Dispatcher,
  asked: Transfer,
  onSent: () => void,
): Promise<Outcome> {
  const {url, method, headers, body, isLast, timeout, signal} = asked
  const reception = new Reception(asked, onSent)
  const abort = () => {
    reception.stop({kind: 'aborted', detail: 'aborted'})
  }
  const timer = setTimeout(() => {
    reception.stop({kind: 'timeout', detail: 'timeout'})
  }, timeout)
  signal?.addEventListener('abort', abort, {once: true})
  try {
    if (signal?.aborted === true) abort()
    else {
      dispatcher.dispatch(
        {origin: url.origin, path: pathOf(url), method, headers, body: body ?? null, reset: isLast},
        reception,
      )
    }
  } catch (error) {
    reception.onResponseError(undefined, error)
  }
  const outcome = await reception.outcome
  clearTimeout(timer)
  signal?.removeEventListener('abort', abort)
  return outcome
}

/** Milliseconds at most that a body may trickle once its headers have come: they are the answer. */
const longestPatience = 3000

/** Takes in an answer as undici hands it over, and lets go of the connection when it has enough. */
class Reception implements Dispatcher.DispatchHandler {
  readonly outcome: Promise<Outcome>
  readonly #asked: Transfer
  readonly #onSent: () => void
  readonly #chunks: Buffer[] = []
  #settle: (outcome: Outcome) => void = () => undefined
  #controller: Dispatcher.DispatchController | undefined
  #head: {readonly status: number; readonly headers: Readonly<Record<string, string>>} | undefined
  #patience: NodeJS.Timeout | undefined
  #missing: number
  #isOver = false

  constructor(asked: Transfer, onSent: () => void) {
    this.#asked = asked
    this.#onSent = onSent
    this.#missing = asked.maxBytes
    this.outcome = new Promise((resolve) => {
      this.#settle = resolve
    })
  }

  /** Ends it from outside; headers that have come stay an answer. */
  stop(failure: Failure): void {
    this.#end(failure)
    this.#controller?.abort(new Error('stopped'))
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#isOver) controller.abort(new Error('stopped'))
    else this.#onSent()
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    if (status < 200) return
    this.#head = {status, headers: flatten(headers)}
    this.#patience = setTimeout(
      () => {
        this.stop({kind: 'timeout', detail: 'timeout'})
      },
      Math.min(longestPatience, this.#asked.timeout / 4),
    )
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk.subarray(0, this.#missing))
    this.#missing -= chunk.length
    if (this.#missing <= 0) this.stop({kind: 'aborted', detail: 'enough'})
  }

  onResponseEnd(): void {
    this.#end({kind: 'protocol-error', detail: 'no status'})
  }

  onResponseError(_controller: unknown, error: unknown): void {
    this.#end(failureOf(error, this.#asked.url.hostname))
  }

  #end(failure: Failure): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#patience)
    const body = () => new TextDecoder().decode(Buffer.concat(this.#chunks))
    this.#settle(
      this.#head
        ? {kind: 'answer', ...this.#head, body: this.#asked.method === 'HEAD' ? undefined : body()}
        : failure,
    )
  }
}

/** The path and query exactly as the URL has them, an empty query included. */
function pathOf(url: URL): string {
  const whole = new URL(url)
  whole.username = ''
  whole.password = ''
  whole.hash = ''
  return whole.href.slice(whole.origin.length)
}

function flatten(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([key, value = '']) => [
      key.toLowerCase(),
      utf8In(typeof value === 'string' ? value : value.join(', ')),
    ]),
  )
}

/** Header bytes come one a character; many a `Location` is written in UTF-8 all the same. */
function utf8In(value: string): string {
  if (!/^[\x00-\xff]*[\x80-\xff][\x00-\xff]*$/.test(value)) return value
  const text = Buffer.from(value, 'latin1').toString()
  return text.includes('\ufffd') ? value : text
}
