import type {Safety} from '../finding/fix.ts'
import type {Report, Severity} from '../finding/report.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import type {Judgement} from '../verdict/verdict.ts'

/** What the world has answered about a list. */
export interface World {
  /** The verdict on a link's address; nothing for what is not asked about, such as a fragment. */
  judgementOf(link: Link): Judgement | undefined
  /** Set where only a part of the links was asked about; the first part tells what the rules find. */
  readonly part?: {readonly isFirst: boolean} | undefined
}

/** Judges a list against the world; what was asked and answered beforehand is in the world. */
export interface Check {
  readonly id: string
  /** One sentence: what is wrong when the check speaks. */
  readonly summary: string
  readonly severity: Severity
  readonly fix: 'none' | Safety
  /** Whether it is off until the configuration turns it on. */
  readonly isOptIn?: true
  check(list: List, world: World): Iterable<Report>
}
