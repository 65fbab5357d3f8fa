import type {Clock} from '../host/clock.ts'
import type {Address} from '../model/address.ts'
import type {Net} from '../net/net.ts'
import type {Judgement} from '../verdict/verdict.ts'
import {complement} from './complement.ts'
import {isAnyReachable} from './control.ts'
import {createSources} from './index.ts'
import {isAnyNameFound, noSilence, silenceAmong, type Silence} from './offline.ts'
import {observe, type Observed} from './observed.ts'
import {withPatienceFor} from './patience.ts'
import type {Hint} from '../model/hint.ts'
import type {Environment, Fragments, Known, Ports, Source, Titles} from './source.ts'
import {createTimeLimit} from './time-limit.ts'
import {lookTwice, type Progress} from './two-looks.ts'

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

/** What judging depends on. */
export interface JudgeOptions {
  readonly net: Net
  readonly clock: Clock
  /** Where tokens and endpoints stand. */
  readonly env: Environment
  /** Other witnesses than all of them. */
  readonly sources?: readonly Source[] | undefined
}

/** Makes the judge of a run. */
export function createJudge({net, clock, env, sources: given}: JudgeOptions): Judge {
  const hints: Hint[] = []
  const sources = (given ?? createSources(env)).map(withPatienceFor)
  return {
    hints: () => hints,
    async judge(addresses, options = {}) {
      const {titles, fragments, known, controls = [], onProgress} = options
      const limit = createTimeLimit(clock, options)
      const observed = observe(net)
      const ports = {...observed, signal: limit.signal, fragments, known}
      const lookout = {sources, ports, clock, titles}
      const judgements = await lookTwice([...new Set(addresses)], lookout, onProgress)
      const silence = observed.isAnswered() ? noSilence : silenceAmong(judgements)
      await complement(judgements, sources, {...ports, isSecondLook: false})
      const isOnline = await hasNetwork(silence, controls, ports, net)
      limit.end()
      if (!isOnline) setOffline(judgements, silence.addresses)
      hints.push(...(isOnline ? hintsOf(judgements, sources, net) : [noNetwork]))
      return judgements
    },
  }
}

/** Whether there is a network: something answers, nothing was silent, or one of the controls or a name can be found. */
async function hasNetwork(
  silence: Silence,
  controls: readonly Address[],
  ports: Observed & Pick<Ports, 'signal'>,
  {findsName}: Net,
): Promise<boolean> {
  return (
    ports.isAnswered() ||
    silence.addresses.size === 0 ||
    (await isAnyReachable(controls, ports)) ||
    isAnyNameFound(silence, findsName)
  )
}

/** Nothing follows for what was asked without a network. */
function setOffline(judgements: Map<Address, Judgement>, silent: ReadonlySet<Address>): void {
  for (const [address, judgement] of judgements) {
    if (!silent.has(address)) continue
    judgements.set(address, {
      ...judgement,
      verdict: 'skipped',
      reason: 'offline',
      movedTo: undefined,
    })
  }
}

function hintsOf(
  judgements: ReadonlyMap<Address, Judgement>,
  sources: readonly Source[],
  net: Net,
): readonly Hint[] {
  const addresses = [...judgements.keys()]
  const advice = sources.map((source) => source.advise?.(addresses))
  return [...advice, ...failuresIn(judgements), net.hasProxy ? throughProxy : undefined].filter(
    (hint) => hint !== undefined,
  )
}

const noNetwork: Hint = {
  id: 'no-network',
  message: 'Check the network: no host could be reached, so links were not checked',
  isUrgent: true,
}

/** One hint for each source that could not answer, with what it last said. */
function failuresIn(judgements: ReadonlyMap<Address, Judgement>): readonly Hint[] {
  const answers = new Map<string, string>()
  for (const {evidence} of judgements.values()) {
    for (const {source, answer, meaning} of evidence) {
      if (meaning.reason === 'source-failed') answers.set(source, answer)
    }
  }
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
