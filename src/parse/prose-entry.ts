import type {Link} from '../model/link.ts'
import type {Section} from '../model/section.ts'
import {covers, type Span} from '../model/span.ts'
import type {Draft} from './entry.ts'
import type {Inline} from './inline.ts'
import type {Locate} from './markdown.ts'
import type {Title} from './title.ts'
import {headingYear, type VenueReader} from './venue.ts'

/** What running text needs to know to become an entry. */
export interface ProseContext {
  readonly text: string
  readonly locate: Locate
  readonly venues: VenueReader
  readonly section: Section
  readonly group: Span | undefined
  /** The links of the block that the text stands in, in order. */
  readonly links: readonly Link[]
}

/** What was found of an entry in running text. */
interface Prose {
  readonly title: Title
  readonly span: Span
  readonly links: readonly Link[]
  /** All that is said of it, its title included. */
  readonly pieces: readonly Inline[]
  /** The year that stands beside it without a venue. */
  readonly year: number | undefined
}

/** Makes an entry of running text: its venue is named outside of its title. */
export function proseEntry(
  {title, span, links, pieces, year}: Prose,
  {venues, section, group}: ProseContext,
): Draft {
  const venue = venues.within(pieces.filter(({inner}) => !covers(title.span, inner)))
  return {
    title: title.text,
    titleSpan: title.span,
    span,
    section,
    group,
    venue,
    year: venue?.year ?? year ?? headingYear(section),
    links,
    row: undefined,
  }
}
