import type {Section} from '../model/section.ts'
import type {Span} from '../model/span.ts'
import {isOnlyOfData} from './entries/data-section.ts'
import type {Knowledge} from './knowledge.ts'
import {linkReader, type Judge, type LinkReader, type Listener} from './links/link.ts'
import {roleOf} from './roles/role.ts'
import {locator, type Document, type Locate} from './syntax/markdown.ts'
import {venueReader, type VenueReader} from './venues/venue.ts'

/** What the readers of blocks may ask, wherever a block stands. */
export interface Reading extends Pick<Knowledge, 'columns' | 'labels'> {
  readonly text: string
  readonly locate: Locate
  readonly readLinks: LinkReader
  /** Reads links of what has been read before: what stands beside them is known already. */
  readonly readLinksAgain: LinkReader
  /** The role of a link outside of tables. */
  readonly judge: Judge
  readonly venues: VenueReader
  /** Whether datasets stand in a section, and nothing else by its headings. */
  readonly isOfData: (section: Section) => boolean
}

/** What surrounds a block. */
export interface Surroundings extends Reading {
  readonly section: Section
  /** The bold line that the block stands under, up to the next heading. */
  readonly group: Span | undefined
}

/** Makes ready to read a document; a listener is told what links are read past. */
export function readingOf(document: Document, knowledge: Knowledge, listener: Listener): Reading {
  const {columns, labels, venues} = knowledge
  const locate = locator(document.text)
  return {
    text: document.text,
    locate,
    readLinks: linkReader(document, locate, listener),
    readLinksAgain: linkReader(document, locate, deaf),
    judge: (label, url, field) => roleOf(label, url, {column: undefined, field}, labels),
    venues: venueReader(venues),
    isOfData: isOnlyOfData,
    columns,
    labels,
  }
}

const deaf: Listener = {html: () => undefined, text: () => undefined, emptyItem: () => undefined}
