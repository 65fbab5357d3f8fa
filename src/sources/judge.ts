import type {Clock} from '../host/clock.ts'
import type {Address} from '../model/address.ts'
import type {Net} from '../net/net.ts'
import {conclude, concludeTwice, type Conclusion} from '../verdict/conclude.ts'
import type {Evidence} from '../verdict/evidence.ts'
import type {Judgement} from '../verdict/verdict.ts'
import {createSources} from './index.ts'
import {createLook} from './look.ts'
import {offlineAmong} from './offline.ts'
import type {Environment, Hint, Ports, Source} from './source.ts'
import {createTimeLimit} from './time-limit.ts'

/** Concludes about the addresses of one run. */
export interface Judge {
  /** The judgements in the order of the addresses; never rejects for what the world did. */
  judge(
    addresses: readonly Address[],
    options?: JudgingOptions,
  ): Promise<ReadonlyMap<Address, Judgement>>
  /** Advice that the judging gave rise to. */
  hints(): readonly Hint[]
}

export interface JudgingOptions {
  /** Ends the run; what was not asked by then is skipped. */
  readonly signal?: AbortSignal | undefined
  /** When the run ends by itself, in milliseconds since the epoch. */
  readonly deadline?: number | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

export interface Progress {
  readonly done: number
  readonly total: number
}

export interface JudgeOptions {
  readonly net: Net
  readonly clock: Clock
  /** Where tokens and endpoints stand. */
  readonly env: Environment
  /** Other witnesses than all of them. */
  readonly sources?: readonly Source[] | undefined
}

export function createJudge({net, clock, env, sources = createSources(env)}: JudgeOptions): Judge {
  const hints: Hint[] = []
  return {
    hints: () => hints,
    async judge(addresses, options = {}) {
      const unique = [...new Set(addresses)]
      const limit = createTimeLimit(clock, options)
      const observed = observe(net)
      const looks = createLooks({...observed, signal: limit.signal}, sources, clock)
      const cases = await lookTwice(unique, looks, options.onProgress)
      limit.end()
      const offline = offlineAmong(
        new Map(cases.map(({address, evidence}) => [address, evidence])),
        observed.isAnswered(),
      )
      hints.push(...hintsOf(unique, sources, net, offline.size > 0))
      return new Map(
        cases.map((found) => [found.address, judgementOf(found, offline.has(found.address))]),
      )
    },
  }
}

/** What has been found out about an address so far. */
interface Found extends Conclusion {
  readonly address: Address
  readonly evidence: readonly Evidence[]
  /** ISO 8601, in UTC. */
  readonly checkedAt: string
}

interface Looks {
  first(address: Address): Promise<Found>
  /** Looks again and takes both looks together. */
  again(found: Found): Promise<Found>
}

function createLooks(
  ports: Omit<Ports, 'isSecondLook'>,
  sources: readonly Source[],
  clock: Clock,
): Looks {
  const ask = createLook(sources, {...ports, isSecondLook: false})
  const askAgain = createLook(sources, {...ports, isSecondLook: true})
  const checkedAt = () => new Date(clock.now()).toISOString()
  return {
    first: async (address) => {
      const evidence = await ask(address)
      return {address, evidence, ...conclude(evidence), checkedAt: checkedAt()}
    },
    again: async (found) => {
      const evidence = await askAgain(found.address)
      return {
        address: found.address,
        evidence: [...found.evidence, ...evidence],
        ...concludeTwice(found, conclude(evidence)),
        checkedAt: checkedAt(),
      }
    },
  }
}

/** Looks at all, and at the end again at those that seemed gone or did not answer. */
async function lookTwice(
  addresses: readonly Address[],
  {first, again}: Looks,
  onProgress: JudgingOptions['onProgress'],
): Promise<readonly Found[]> {
  let done = 0
  const settle = (found: Found) => {
    onProgress?.({done: ++done, total: addresses.length})
    return found
  }
  const seen = await Promise.all(
    addresses.map(async (address) => {
      const found = await first(address)
      return isOpen(found) ? found : settle(found)
    }),
  )
  return Promise.all(
    seen.map(async (found) => (isOpen(found) ? settle(await again(found)) : found)),
  )
}

function isOpen({verdict}: Found): boolean {
  return verdict === 'dead' || verdict === 'unsure'
}

/** The network, and whether anything has answered through it. */
function observe({probe, api}: Net): Pick<Ports, 'probe' | 'api'> & {isAnswered(): boolean} {
  let isAnswered = false
  return {
    isAnswered: () => isAnswered,
    probe: async (...asked) => {
      const exchange = await probe(...asked)
      isAnswered ||= exchange.outcome.kind === 'answer' || exchange.hops.length > 0
      return exchange
    },
    api: async (request) => {
      const outcome = await api(request)
      isAnswered ||= outcome.kind === 'answer'
      return outcome
    },
  }
}

function judgementOf(found: Found, isOffline: boolean): Judgement {
  const {address, evidence, verdict, reason, movedTo, checkedAt} = found
  const conclusion = isOffline ? offline : {verdict, reason, movedTo}
  return {address, ...conclusion, evidence, checkedAt, fromCache: false}
}

const offline: Conclusion = {verdict: 'skipped', reason: 'offline', movedTo: undefined}

function hintsOf(
  addresses: readonly Address[],
  sources: readonly Source[],
  net: Net,
  isOffline: boolean,
): readonly Hint[] {
  if (isOffline) return [noNetwork]
  const advice = sources.map((source) => source.advise?.(addresses))
  return [...advice, net.hasProxy ? throughProxy : undefined].filter((hint) => hint !== undefined)
}

const noNetwork: Hint = {
  id: 'no-network',
  message: 'Check the network: no host could be reached, so links were not checked',
}

const throughProxy: Hint = {
  id: 'proxy',
  message:
    'Mind that links were asked for through a proxy: private hosts are told by name and IP address alone, and a name that fails proves nothing',
}
