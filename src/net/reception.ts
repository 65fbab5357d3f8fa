import type {Dispatcher} from 'undici'
import type {Failure, Outcome} from '../verdict/exchange.ts'
import {textOf} from './body.ts'
import {failureOf} from './failure.ts'
import {headersOf} from './headers.ts'
import type {Transfer} from './transfer.ts'

/** Milliseconds at most that a body may trickle once its headers have come: they are the answer. */
const longestPatience = 3000

interface Head {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** Takes in an answer as undici hands it over, and lets go of the connection when it has enough. */
export class Reception implements Dispatcher.DispatchHandler {
  readonly outcome: Promise<Outcome>
  readonly #asked: Transfer
  readonly #onSent: () => void
  readonly #chunks: Buffer[] = []
  #settle: (outcome: Outcome | Promise<Outcome>) => void = () => undefined
  #controller: Dispatcher.DispatchController | undefined
  #head: Head | undefined
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
    raw: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    if (status < 200) return
    const headers = headersOf(raw)
    this.#head = {status, headers}
    const {method, textOnly, timeout} = this.#asked
    if (method === 'HEAD') return
    if (textOnly === true && status < 300 && isLargeAndNoText(headers, this.#missing)) {
      this.stop(enough)
      return
    }
    this.#patience = setTimeout(
      () => {
        this.stop({kind: 'timeout', detail: 'timeout'})
      },
      Math.min(longestPatience, timeout / 4),
    )
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk.length > this.#missing ? chunk.subarray(0, this.#missing) : chunk)
    this.#missing -= chunk.length
    if (this.#missing <= 0) this.stop(enough)
  }

  onResponseEnd(): void {
    this.#end({kind: 'protocol-error', detail: 'no status'}, true)
  }

  onResponseError(_controller: unknown, error: unknown): void {
    this.#end(failureOf(error, this.#asked.url.hostname))
  }

  #end(failure: Failure, isWhole = false): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#patience)
    this.#settle(this.#head ? this.#answer(this.#head, isWhole) : failure)
  }

  #answer(head: Head, isWhole: boolean): Outcome | Promise<Outcome> {
    const {method, maxBytes} = this.#asked
    if (method === 'HEAD') return {kind: 'answer', ...head, body: undefined}
    const [first = nothing, ...others] = this.#chunks
    const bytes = others.length > 0 ? Buffer.concat(this.#chunks) : first
    const {status, headers} = head
    const answer = (body: string | undefined): Outcome =>
      isWhole
        ? {kind: 'answer', status, headers, body}
        : {kind: 'answer', status, headers, body, isCut: true}
    const text = textOf(bytes, headers, maxBytes)
    return text instanceof Promise ? text.then(answer) : answer(text)
  }
}

const nothing = Buffer.alloc(0)

const enough: Failure = {kind: 'aborted', detail: 'enough'}

/** Whether a body will neither be understood nor be over soon, so that its connection is not worth keeping. */
function isLargeAndNoText(headers: Readonly<Record<string, string>>, most: number): boolean {
  const type = headers['content-type']
  const length = headers['content-length']
  const isText = type === undefined || /^\s*(?:text\/|application\/(?:xhtml|xml|json))/i.test(type)
  return !isText && (length === undefined || Number(length) > most)
}
