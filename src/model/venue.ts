import type {Span} from './span.ts'

/** Where a paper appeared, as an entry states it. */
export interface Venue {
  /** The text as it is written. */
  readonly raw: string
  /** The usual name; of a venue that the table does not know, the text without year and decoration. */
  readonly name: string
  readonly year: number | undefined
  readonly span: Span
}
