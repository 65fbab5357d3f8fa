import type {Entry} from '../model/entry.ts'
import type {Span} from '../model/span.ts'
import type {Fix} from './fix.ts'

/** How bad a problem is, the worst first. */
export const severities = ['error', 'warning', 'info'] as const

/** One of the severities. */
export type Severity = (typeof severities)[number]

/** Another place that a report speaks of. */
export interface Related {
  readonly message: string
  readonly span: Span
  /** The file, where it is not the report's own. */
  readonly path?: string
}

/** What a rule or check yields: one problem in one place. */
export interface Report {
  /** One line, `Unexpected …, expected …`, values in backticks. */
  readonly message: string
  /** What to do, in one imperative sentence. */
  readonly hint?: string
  /** What is wrong, and nothing around it. */
  readonly span: Span
  /** Where it departs from the rule's own. */
  readonly severity?: Severity
  readonly related?: readonly Related[]
  readonly fix?: Fix
  readonly entry?: Entry
  /** The same problem told from the other member of a pair, for readers who wrote only that one. */
  readonly counterpart?: () => Report
  /** How it is told together with others that say the same. */
  readonly fold?: Fold
}

/** Reports of one rule with one key become one finding where they are more than `most`. */
export interface Fold {
  readonly key: string
  readonly most: number
  /** What is said of so many places in the stead of each report's own words. */
  readonly message: (count: number) => string
}
