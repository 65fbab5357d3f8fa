import type {Address} from '../model/address.ts'
import type {Evidence} from './evidence.ts'
import type {Failing} from './history.ts'
import type {Reason} from './reason.ts'

/** What can be concluded about an address. */
export const verdicts = [
  'alive',
  'moved',
  'dead',
  'private',
  'blocked',
  'unsure',
  'skipped',
] as const

/** One of the verdicts. */
export type Verdict = (typeof verdicts)[number]

/** A verdict with everything that led to it. */
export interface Judgement {
  readonly address: Address
  readonly verdict: Verdict
  readonly reason: Reason
  /** Where it has moved to for good, if it has. */
  readonly movedTo: string | undefined
  /** All answers that were received, in order. */
  readonly evidence: readonly Evidence[]
  /** ISO 8601, in UTC. */
  readonly checkedAt: string
  /** Whether it is an earlier run's, and nobody was asked. */
  readonly fromCache: boolean
  /** How it has failed on end, where earlier runs are remembered. */
  readonly failing?: Failing | undefined
}
