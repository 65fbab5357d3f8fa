import type {Point} from '../model/span.ts'
import type {Fix} from './fix.ts'
import type {Severity} from './report.ts'

/** A place in a file. */
export interface Place {
  readonly file: string
  readonly start: Point
  readonly end: Point
}

/** A report with all that a reader needs: rule, severity, place, page, fix. */
export interface Finding extends Place {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly hint: string | undefined
  /** The address of the rule's page. */
  readonly docs: string
  readonly related: readonly (Place & {readonly message: string})[]
  readonly fix: Fix | undefined
  readonly entry:
    | {
        readonly title: string
        readonly section: readonly string[]
        readonly column: string | undefined
      }
    | undefined
  /** Stays the same when lines move. */
  readonly fingerprint: string
  /** How it is to be told together with others; only in one part of a run, where not all of them are known. */
  readonly fold?: PartialFold | undefined
}

/** A fold whose message has `{count}` where the number of places comes in. */
export interface PartialFold {
  readonly key: string
  readonly most: number
  readonly message: string
}
