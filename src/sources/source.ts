import type {Address} from '../model/address.ts'
import type {Hint} from '../model/hint.ts'
import type {Pace} from '../net/lane.ts'
import type {Net} from '../net/net.ts'
import type {Evidence} from '../verdict/evidence.ts'
import type {Judgement} from '../verdict/verdict.ts'

/** One who can answer for some addresses. */
export interface Source {
  readonly name: string
  /** Ids that it takes in one question. */
  readonly batch: number
  /** Questions at a time. */
  readonly concurrency: number
  /** Whether the pages that it claims prove nothing to others: after it, nobody else is asked. */
  readonly hasFinalWord?: true
  /** Whether it is asked only where one before it could not be. */
  readonly isStandIn?: true
  /** How fast its hosts may be asked, where that is documented. */
  readonly paces?: Readonly<Record<string, Pace>>
  /**
   * The id by which it knows an address, given the titles under which lists name it; nothing where it cannot answer.
   * Two addresses may have one id.
   */
  claims(address: Address, titles: readonly string[]): string | undefined
  /**
   * The id by which to ask it once more when all is concluded, for what it knows besides; it changes no verdict. Nothing
   * where it has nothing to add.
   */
  complements?(judgement: Judgement): string | undefined
  /** Asks about ids, all different; an id without evidence counts as one that could not be asked about. */
  ask(ids: readonly string[], ports: Ports): Promise<ReadonlyMap<string, Evidence>>
  /** The same about one address, where it takes no batches and knows each by itself: the short way, for very many. */
  readonly askAlone?: (address: Address, ports: Ports) => Promise<Evidence>
  /** What would help with these addresses another time. */
  advise?(addresses: readonly Address[]): Hint | undefined
}

/** The titles under which lists name an address as a paper's; none where they name none. */
export type Titles = ReadonlyMap<Address, readonly string[]>

/** Fragments by address. */
export type Fragments = ReadonlyMap<Address, ReadonlySet<string>>

/** Judgements of earlier runs that are too old to hold. */
export type Known = ReadonlyMap<Address, Judgement>

/** No titles are known of what addresses lead to. */
export const noTitles: Titles = new Map()

/** What a source may use of the world. */
export interface Ports extends Pick<Net, 'probe' | 'api'> {
  /** Ends the run. */
  readonly signal: AbortSignal
  /** The fragments with which lists name addresses, where pages are to be searched for them. */
  readonly fragments?: Fragments | undefined
  /** What earlier runs have found out, where they are remembered. */
  readonly known?: Known | undefined
  /** Whether this is the second look, at what seemed gone or did not answer. */
  readonly isSecondLook: boolean
}

/** What a source reads from the environment. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What a configuration says about sources. */
export interface SourceSettings {
  /** Whether hosts may be asked through APIs that they do not document. */
  readonly undocumentedApis?: boolean | undefined
}

/** The evidence of a source that could not be asked or understood. */
export function failed(source: string, request: string, answer: string): Evidence {
  return {source, request, answer, meaning: {kind: 'failed', reason: 'source-failed'}}
}

/** The paces of all sources together, by host. */
export function pacesOf(sources: readonly Source[]): ReadonlyMap<string, Pace> {
  return new Map(sources.flatMap(({paces = {}}) => Object.entries(paces)))
}
