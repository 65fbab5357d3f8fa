import type {Outcome} from '../verdict/exchange.ts'
import type {Agents, Line} from './agent.ts'
import type {Look} from './given-up.ts'
import type {Guard} from './guard.ts'
import {HostFates, type HostFatesOptions} from './host-fates.ts'
import {isForbiddenPort} from './ports.ts'
import {transfer, type Transfer} from './transfer.ts'

/** Sends one request, at the pace of its host and within the time that is left. */
export type Send = (sending: Sending) => Promise<Outcome>

interface Sending extends Pick<
  Transfer,
  'url' | 'method' | 'body' | 'maxBytes' | 'textOnly' | 'signal'
> {
  readonly headers: Readonly<Record<string, string>>
  readonly line: Line
  readonly allowance: Allowance
  /** Whether it belongs to a second look, in which a host is asked that did not answer in the first. */
  readonly isAgain?: boolean | undefined
}

/** Milliseconds that several requests may take together; waiting for one's turn does not count. */
export interface Allowance {
  left: number
}

/** What sending depends on. */
export interface SendOptions extends HostFatesOptions {
  readonly agents: Agents
  readonly guard: Guard
  readonly userAgent: string
  /** Called for each request that goes on the wire. */
  readonly onSent: () => void
}

/** Makes what sends requests; hosts that go on without an answer are given up. */
export function createSend(options: SendOptions): Send {
  const {hosts, clock} = options
  const fates = new HostFates(options)
  const attempt = async (sending: Sending): Promise<Outcome> => {
    const sent = {host: sending.url.host, sentAt: clock.now(), look: lookOf(sending)}
    const outcome = await spend(sending, options)
    fates.hear(sent, outcome)
    return outcome
  }
  return async (sending) => {
    const {url, signal} = sending
    const refused = refusalOf(sending, options)
    if (refused) return refused
    const known = fates.fateOf(url.host, lookOf(sending))
    if (known) return known
    const outcome = await hosts.run(url.host, () => attempt(sending), signal)
    if (outcome) return outcome
    const fate = signal?.aborted === true ? undefined : fates.fateOf(url.host, lookOf(sending))
    return fate ?? {kind: 'aborted', detail: 'not asked'}
  }
}

/** Sends a request at once, within the time that is left to it, which it uses up. */
async function spend(sending: Sending, {agents, userAgent, onSent}: SendOptions): Promise<Outcome> {
  const {url, line, allowance} = sending
  if (allowance.left <= 0) return {kind: 'timeout', detail: 'timeout'}
  const start = performance.now()
  const dispatcher = agents.dispatcherFor(url, line)
  const outcome = await transfer(dispatcher, transferOf(sending, userAgent), onSent)
  if (line === 'fresh-h2') void dispatcher.destroy()
  const spent = performance.now() - start
  // Timers may ring a little early, and what is left then is no time for another request.
  allowance.left = outcome.kind === 'timeout' ? 0 : allowance.left - spent
  return outcome
}

/** Why a request is not sent at all, if it is not: its port, or a host that only the proxy would see. */
function refusalOf({url, line}: Sending, {agents, guard}: SendOptions): Outcome | undefined {
  if (line === 'trusted') return undefined
  if (isForbiddenPort(url)) return {kind: 'forbidden-port', detail: `port ${url.port}`}
  return agents.isProxied(url) && guard.refusesUnseen(url.hostname)
    ? {kind: 'private-address', detail: 'private address'}
    : undefined
}

function lookOf({isAgain = false}: Sending): Look {
  return isAgain ? 'second' : 'first'
}

function transferOf(sending: Sending, userAgent: string): Transfer {
  const {url, method, body, maxBytes, textOnly, signal, line, allowance, headers} = sending
  return {
    url,
    method,
    body,
    maxBytes,
    textOnly,
    signal,
    headers: {'user-agent': userAgent, ...headers},
    isLast: line === 'fresh' || line === 'fresh-h2',
    timeout: allowance.left,
  }
}
