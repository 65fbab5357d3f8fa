import type {Clock} from '../host/clock.ts'
import type {Address} from '../model/address.ts'
import type {Net} from '../net/net.ts'
import type {Conclusion} from '../verdict/conclude.ts'
import type {Judgement} from '../verdict/verdict.ts'
import {complement} from './complement.ts'
import {isAnyReachable} from './control.ts'
import {createSources} from './index.ts'
import {isAnyNameFound, offlineAmong} from './offline.ts'
import {withPatience, withPatienceFor} from './patience.ts'
import type {Environment, Fragments, Hint, Known, Ports, Source, Titles} from './source.ts'
import {createTimeLimit} from './time-limit.ts'
import {lookTwice, type Found, type Progress} from './two-looks.ts'

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

interface JudgingOptions {
  /** Ends the run; what was not asked by then is skipped. */
  readonly signal?: AbortSignal | undefined
  /** When the run ends by itself, in milliseconds since the epoch. */
  readonly deadline?: number | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** The titles under which the lists name papers. */
  readonly titles?: Titles | undefined
  /** The fragments to search pages for. */
  readonly fragments?: Fragments | undefined
  /** What earlier runs have found out; nothing where no run will remember this one. */
  readonly known?: Known | undefined
  /** Other addresses of the lists, by which a network that is down is told from hosts that are. */
  readonly controls?: readonly Address[] | undefined
}

export interface JudgeOptions {
  readonly net: Net
  readonly clock: Clock
  /** Where tokens and endpoints stand. */
  readonly env: Environment
  /** Other witnesses than all of them. */
  readonly sources?: readonly Source[] | undefined
}

export function createJudge({net, clock, env, sources: given}: JudgeOptions): Judge {
  const hints: Hint[] = []
  const sources = (given ?? createSources(env)).map(withPatienceFor)
  return {
    hints: () => hints,
    async judge(addresses, options = {}) {
      const unique = [...new Set(addresses)]
      const limit = createTimeLimit(clock, options)
      const observed = observe(net)
      const {titles, fragments, known} = options
      const ports = {...observed, signal: limit.signal, fragments, known}
      const looked = await lookTwice(unique, {sources, ports, clock, titles}, options.onProgress)
      const findings = await complement(looked, sources, {...ports, isSecondLook: false})
      const seen = new Map(looked.map(({address, evidence}) => [address, evidence]))
      const silent = offlineAmong(seen, observed.isAnswered())
      const isOnline =
        silent.size === 0 ||
        (await isAnyReachable(options.controls ?? [], ports)) ||
        (await isAnyNameFound(seen, net.findsName))
      const offline: ReadonlySet<Address> = isOnline ? new Set() : silent
      limit.end()
      hints.push(...(offline.size > 0 ? [noNetwork] : hintsOf(findings, sources, net)))
      return new Map(
        findings.map((found) => [found.address, judgementOf(found, offline.has(found.address))]),
      )
    },
  }
}

/** The network, and whether anything has answered through it. */
function observe({probe, api}: Net): Pick<Ports, 'probe' | 'api'> & Observed {
  let isAnswered = false
  const patient = withPatience(api)
  return {
    isAnswered: () => isAnswered,
    probe: async (...asked) => {
      const exchange = await probe(...asked)
      isAnswered ||= exchange.outcome.kind === 'answer' || exchange.hops.length > 0
      return exchange
    },
    api: async (request) => {
      const outcome = await patient(request)
      isAnswered ||= outcome.kind === 'answer'
      return outcome
    },
  }
}

interface Observed {
  readonly isAnswered: () => boolean
}

function judgementOf(found: Found, isOffline: boolean): Judgement {
  const {address, evidence, conclusion, checkedAt} = found
  return {address, ...(isOffline ? nothing : conclusion), evidence, checkedAt, fromCache: false}
}

const nothing: Conclusion = {verdict: 'skipped', reason: 'offline', movedTo: undefined}

function hintsOf(
  findings: readonly Found[],
  sources: readonly Source[],
  net: Net,
): readonly Hint[] {
  const addresses = findings.map(({address}) => address)
  const advice = sources.map((source) => source.advise?.(addresses))
  return [...advice, ...failuresIn(findings), net.hasProxy ? throughProxy : undefined].filter(
    (hint) => hint !== undefined,
  )
}

const noNetwork: Hint = {
  id: 'no-network',
  message: 'Check the network: no host could be reached, so links were not checked',
  isUrgent: true,
}

/** One hint for each source that could not answer, with what it last said. */
function failuresIn(findings: readonly Found[]): readonly Hint[] {
  const failures = findings.flatMap(({evidence}) =>
    evidence.filter(({meaning}) => meaning.reason === 'source-failed'),
  )
  const answers = new Map(failures.map(({source, answer}) => [source, answer]))
  return [...answers].map(([source, answer]) => ({
    id: 'source-failed',
    message: `Try again later: \`${source}\` could not answer (${answer}), so others were asked in its place`,
  }))
}

const throughProxy: Hint = {
  id: 'proxy',
  message:
    'Mind that links were asked for through a proxy: private hosts are told by name and IP address alone, and a name that fails proves nothing',
}
