import type {Link} from '../../model/link.ts'
import type {Section} from '../../model/section.ts'
import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import type {Inline} from '../text/inline.ts'

/** Words of an entry that may say where and when it appeared. */
export interface Place {
  /** The signs around the words and the side of the title that they stand on: two places with one key are set alike. */
  readonly key: string
  readonly words: string
  /** The words as they are written, where they are read otherwise. */
  readonly written?: string
  readonly span: Span
  /** Whether the words are set off from all others, as code or in brackets are: then they are a whole. */
  readonly isSet: boolean
  /** What is left of the title that they stand in. */
  readonly rest?: Span | undefined
}

/** What an entry says, as far as places are told by it. */
export interface Written {
  readonly span: Span
  readonly title: string
  readonly titleSpan: Span
  readonly links: readonly Link[]
  readonly section: Section
  /** What is said of it in running text, its title excluded. */
  readonly beside: readonly Inline[]
  readonly venue: Venue | undefined
}
