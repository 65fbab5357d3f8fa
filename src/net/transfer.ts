import type {Dispatcher} from 'undici'
import {whenAborted} from '../host/signal.ts'
import type {Outcome} from '../verdict/exchange.ts'
import {Reception} from './reception.ts'

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
  /** Whether a body that is no text is of no use. */
  readonly textOnly?: boolean | undefined
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
  const {timeout, signal} = asked
  const reception = new Reception(asked, onSent)
  const abort = () => {
    reception.stop({kind: 'aborted', detail: 'aborted'})
  }
  const timer = setTimeout(() => {
    reception.stop({kind: 'timeout', detail: 'timeout'})
  }, timeout)
  const stopWaiting = whenAborted(signal, abort)
  if (signal?.aborted === true) abort()
  else dispatch(dispatcher, asked, reception)
  const outcome = await reception.outcome
  clearTimeout(timer)
  stopWaiting()
  return outcome
}

/** Puts a request on its way; that it cannot be sent is received like any other error. */
function dispatch(dispatcher: Dispatcher, asked: Transfer, reception: Reception): void {
  const {url, method, headers, body = null, isLast} = asked
  try {
    dispatcher.dispatch(
      {origin: url.origin, path: pathOf(url), method, headers, body, reset: isLast},
      reception,
    )
  } catch (error) {
    reception.onResponseError(undefined, error)
  }
}

/** The path and query exactly as the URL has them, an empty query included. */
function pathOf({href, origin, username, password, hash}: URL): string {
  if (username !== '' || password !== '') throw new TypeError('credentials in a URL')
  // An empty fragment is none to the URL, but it is there.
  const end = hash === '' ? href.replace(/#$/, '') : href.slice(0, -hash.length)
  return end.slice(origin.length)
}
