import type {Clock} from '../host/clock.ts'
import type {Failure, Outcome} from '../verdict/exchange.ts'
import type {Agents, Line} from './agent.ts'
import {GivenUpHosts, type Look} from './given-up.ts'
import type {Guard} from './guard.ts'
import type {Hosts} from './hosts.ts'
import {isLimited, longestPause, pauseOf} from './limit.ts'
import {createPatience, hostLimited, hostParked, isSilence} from './patience.ts'
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

/** Milliseconds for which a host that was given up stays so, for the look that has given it up. */
const fateLasts = 30_000

/** What sending depends on. */
export interface SendOptions {
  readonly agents: Agents
  readonly guard: Guard
  readonly hosts: Hosts
  readonly clock: Clock
  readonly userAgent: string
  /** When the run ends, in milliseconds since the epoch. */
  readonly deadline: number
  /** Called for each request that goes on the wire. */
  readonly onSent: () => void
}

/** Makes what sends requests; hosts that go on without an answer are given up. */
export function createSend(options: SendOptions): Send {
  const {agents, hosts, clock, userAgent, deadline, onSent} = options
  const spend = async (sending: Sending): Promise<Outcome> => {
    const {line, allowance} = sending
    if (allowance.left <= 0) return {kind: 'timeout', detail: 'timeout'}
    const start = performance.now()
    const dispatcher = agents.dispatcherFor(sending.url, line)
    const outcome = await transfer(dispatcher, transferOf(sending, userAgent), onSent)
    if (line === 'fresh-h2') void dispatcher.destroy()
    const spent = performance.now() - start
    // Timers may ring a little early, and what is left then is no time for another request.
    allowance.left = outcome.kind === 'timeout' ? 0 : allowance.left - spent
    return outcome
  }

  const patience = createPatience(() => clock.now())
  const givenUp = new GivenUpHosts(clock)

  const giveUp = (host: string, fate: Failure, ms: number, look?: Look) => {
    givenUp.add(host, fate, ms, look)
    hosts.giveUp(host)
  }

  const pauseAfter = (host: string, outcome: Outcome) => {
    const pause = pauseOf(outcome, clock.now())
    if (pause === undefined) return
    if (pause > longestPause) {
      // Nobody waits for so long, and the host has said that it will not answer before.
      if (isLimited(outcome)) giveUp(host, hostLimited, pause)
    } else if (clock.now() + pause < deadline) hosts.park(host, pause)
    else giveUp(host, hostParked, pause)
  }

  const attempt = async (sending: Sending): Promise<Outcome> => {
    const {host} = sending.url
    const sentAt = clock.now()
    const outcome = await spend(sending)
    pauseAfter(host, outcome)
    const fate = patience.afterwards(host, outcome, sentAt)
    if (fate) giveUp(host, fate, fateLasts, lookOf(sending))
    // Only now, since it lets others go.
    if (outcome.kind !== 'aborted') hosts.hear(host, isSilence(outcome))
    return outcome
  }

  return async (sending) => {
    const {url, signal} = sending
    const refused = refusalOf(sending, options)
    if (refused) return refused
    const known = givenUp.fateOf(url.host, lookOf(sending))
    if (known) return known
    const outcome = await hosts.run(url.host, () => attempt(sending), signal)
    if (outcome) return outcome
    const fate = signal?.aborted === true ? undefined : givenUp.fateOf(url.host, lookOf(sending))
    return fate ?? {kind: 'aborted', detail: 'not asked'}
  }
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
