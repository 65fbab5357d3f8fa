import type {Clock} from '../host/clock.ts'
import {keepHeapSmall} from '../host/heap.ts'
import {createAgents, userAgentOf, type Agents} from './agent.ts'
import {createApi, type Api} from './api.ts'
import type {ConnectTo} from './connect-to.ts'
import type {Connector} from './connector.ts'
import {createGuard, type Guard, type Lookup} from './guard.ts'
import {createHosts, type Hosts} from './hosts.ts'
import type {Pace} from './lane.ts'
import {createProber, type Probe} from './prober.ts'
import {createSend} from './send.ts'

/** The one way to the network. */
export interface Net {
  readonly probe: Probe
  readonly api: Api
  /** Whether a proxy stands between. */
  readonly hasProxy: boolean
  /** Whether a name can be looked up, of a host that need not be asked anything. */
  readonly findsName: (name: string) => Promise<boolean>
  /** HTTP requests that were sent, redirects and repetitions included. */
  readonly requests: () => number
  /** Breaks off what is still open. */
  close(): Promise<void>
}

/** How to go about the network. */
export interface NetOptions {
  readonly clock: Clock
  /** Where `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` may stand. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
  /** A mail address for those who are asked. */
  readonly contact?: string | undefined
  /** Requests at a time, to all hosts together; without it, 64. */
  readonly concurrency?: number | undefined
  /** How fast one host may be asked, and other paces for hosts (`name` or `name:port`) that need one. */
  readonly pace?: Pace | undefined
  readonly paces?: ReadonlyMap<string, Pace> | undefined
  /** Milliseconds for all requests to one address together; without it, 20,000. */
  readonly timeout?: number | undefined
  /** When the run ends, in milliseconds since the epoch: no host is waited for that wants a longer pause. */
  readonly deadline?: number | undefined
  readonly allowPrivate?: boolean | undefined
  readonly allowPrivateHosts?: readonly string[] | undefined
  readonly connectTo?: readonly ConnectTo[] | undefined
  /** Opens all connections itself; proxies are passed by. */
  readonly connect?: Connector | undefined
  readonly lookup?: Lookup | undefined
  /** Certificates of the authorities to trust, in PEM, in the place of those that Node knows. */
  readonly authorities?: readonly string[] | undefined
  readonly random?: (() => number) | undefined
}

/** Creates the network; throws only when a proxy's address is no URL, and then a `UserError`. */
export function createNet(options: NetOptions): Net {
  const {clock, timeout = 20_000, random = Math.random} = options
  keepHeapSmall()
  const guard = createGuard(options)
  const agents = agentsOf(options, guard, timeout)
  const hosts = hostsOf(options, timeout)
  let sent = 0
  const send = createSend({
    agents,
    guard,
    hosts,
    clock,
    userAgent: userAgentOf(options.contact),
    deadline: options.deadline ?? Infinity,
    onSent: () => sent++,
  })
  const shared = {send, clock, random, timeout}
  return {
    probe: createProber(shared),
    api: createApi(shared),
    hasProxy: agents.hasProxy,
    findsName: (name) => findsName(guard, name),
    requests: () => sent,
    close: async () => {
      hosts.close()
      await agents.close()
    },
  }
}

/** The connections of a run; `timeout` is in milliseconds, for all requests to one address. */
function agentsOf(
  {env = {}, connectTo = [], connect, authorities}: NetOptions,
  guard: Guard,
  timeout: number,
): Agents {
  // Less than the half that HEAD may take, so that it is known what failed.
  const connectTimeout = Math.ceil(timeout * 0.4)
  return createAgents({
    guard,
    env,
    connectTo,
    connect,
    authorities,
    connectTimeout,
    answerTimeout: timeout,
  })
}

/** Milliseconds after which a request that is not answered no longer counts among those to all hosts together. */
const longestSilence = 1500

/** The pace of a run, to each host and to all together. */
function hostsOf(
  {
    clock,
    concurrency = 64,
    pace = {concurrency: 4, spacing: 20},
    paces = new Map<string, Pace>(),
  }: NetOptions,
  timeout: number,
): Hosts {
  const silence = Math.min(longestSilence, timeout / 8)
  return createHosts({clock, concurrency, silence, pace, paces})
}

function findsName(guard: Guard, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    guard.lookup(name, {all: true}, (error) => {
      resolve(error === null)
    })
  })
}
