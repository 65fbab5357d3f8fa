import type {Clock} from '../host/clock.ts'
import type {Answer, Failure, Outcome} from '../verdict/exchange.ts'
import {createRetry} from './retry.ts'
import type {Send} from './send.ts'

/** Asks an API and tells what came back, all headers included; never throws. */
export type Api = (request: ApiRequest) => Promise<Outcome>

/** A request to an API, and who chose its host. */
export interface ApiRequest {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** Who chose the host: the operator may choose a private one, a list may not. */
  readonly chosenBy: 'operator' | 'list'
  readonly signal?: AbortSignal | undefined
}

/** What asking APIs depends on. */
export interface ApiOptions {
  readonly send: Send
  readonly clock: Clock
  readonly random: () => number
  /** Milliseconds for all requests together. */
  readonly timeout: number
}

/** Makes what asks APIs, again where they ask for patience. */
export function createApi({send, clock, random, timeout}: ApiOptions): Api {
  return async (request) => {
    if (!/^https?:/i.test(request.url) || !URL.canParse(request.url)) return badUrl
    const allowance = {left: timeout}
    const ask = (url: URL) =>
      send({
        url,
        method: request.method,
        headers: {accept: 'application/json', 'accept-encoding': 'identity', ...request.headers},
        body: request.body,
        maxBytes,
        line: request.chosenBy === 'operator' ? 'trusted' : 'kept',
        allowance,
        signal: request.signal,
      })

    const retry = createRetry({now: () => clock.now(), random, most: 2})
    for (;;) {
      const outcome = await askWithin(new URL(request.url), request.method, ask)
      const delay = retry(outcome)
      if (delay === undefined || allowance.left <= 0) return outcome
      if (delay > 0) await clock.sleep(delay, request.signal)
      if (request.signal?.aborted === true) return outcome
    }
  }
}

const badUrl: Failure = {kind: 'protocol-error', detail: 'no http or https URL'}

/** An answer cut off here is no JSON any more, which its reader will notice. */
const maxBytes = 4 * 1024 * 1024

const maxHops = 5

/** Follows redirects inside the origin alone: what the headers hold is for no other. */
async function askWithin(
  start: URL,
  method: ApiRequest['method'],
  ask: (url: URL) => Promise<Outcome>,
): Promise<Outcome> {
  let url = start
  let outcome = await ask(url)
  for (let hops = 0; hops < maxHops && outcome.kind === 'answer'; hops++) {
    const next = targetOf(outcome, url, method)
    if (next?.origin !== start.origin) break
    url = next
    outcome = await ask(url)
  }
  return outcome
}

function targetOf({status, headers}: Answer, base: URL, method: string): URL | undefined {
  const statuses = method === 'GET' ? [301, 302, 303, 307, 308] : [307, 308]
  const {location} = headers
  if (!statuses.includes(status) || location === undefined) return undefined
  return URL.canParse(location, base.href) ? new URL(location, base) : undefined
}
