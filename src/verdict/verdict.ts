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
  readonly movedTo: string | undefined
  readonly evidence: readonly Evidence[]
  /** ISO 8601, in UTC. */
  readonly checkedAt: string
  readonly fromCache: boolean
  /** How it has failed on end, where earlier runs are remembered. */
  readonly failing?: Failing | undefined
}
