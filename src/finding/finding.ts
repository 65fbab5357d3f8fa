import type {Point} from '../model/span.ts'
import type {Fix} from './fix.ts'
import type {Severity} from './report.ts'

/** A place in a file. */
export interface Place {
  /** The path as the run names it. */
  readonly file: string
  readonly start: Point
  readonly end: Point
}

/** A report with all that a reader needs: rule, severity, place, page, fix. */
export interface Finding extends Place {
  /** The id of the rule or check that says so. */
  readonly rule: string
  readonly severity: Severity
  /** One line, `Unexpected …, expected …`, values in backticks. */
  readonly message: string
  /** What to do, in one imperative sentence. */
  readonly hint: string | undefined
  /** The address of the rule's page. */
  readonly docs: string
  /** The other places that the message speaks of. */
  readonly related: readonly (Place & {readonly message: string})[]
  readonly fix: Fix | undefined
  /** The entry that it is about: its title, the headings above it, and the table column that it stands in. */
  readonly entry:
    | {
        readonly title: string
        readonly section: readonly string[]
        readonly column: string | undefined
      }
    | undefined
  /** 16 hexadecimal digits, which stay the same when lines move. */
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
