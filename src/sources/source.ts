import type {Address} from '../model/address.ts'
import type {Net} from '../net/net.ts'
import type {Evidence} from '../verdict/evidence.ts'

/** One who can answer for some addresses. */
export interface Source {
  readonly name: string
  /** Ids that it takes in one question. */
  readonly batch: number
  /** Questions at a time. */
  readonly concurrency: number
  /** The id by which it knows an address; nothing where it cannot answer. Two addresses may have one id. */
  claims(address: Address): string | undefined
  /** Asks about ids, all different; an id without evidence counts as one that could not be asked about. */
  ask(ids: readonly string[], ports: Ports): Promise<ReadonlyMap<string, Evidence>>
  /** What would help with these addresses another time. */
  advise?(addresses: readonly Address[]): Hint | undefined
}

/** What a source may use of the world. */
export interface Ports extends Pick<Net, 'probe' | 'api'> {
  /** Ends the run. */
  readonly signal: AbortSignal
  /** Whether this is the second look, at what seemed gone or did not answer. */
  readonly isSecondLook: boolean
}

/** Advice about the whole run, as reporters print it. */
export interface Hint {
  readonly id: string
  readonly message: string
}

/** What a source reads from the environment. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The evidence of a source that could not be asked or understood. */
export function failed(source: string, request: string, answer: string): Evidence {
  return {source, request, answer, meaning: {kind: 'failed', reason: 'source-failed'}}
}
