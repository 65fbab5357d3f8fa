import type {Link} from './link.ts'
import type {PaperId} from './paper-id.ts'
import type {Section} from './section.ts'
import type {Span} from './span.ts'
import type {Row, Table} from './table.ts'
import type {Venue} from './venue.ts'

/** What an entry is: a paper, a dataset or something else. */
export type EntryKind = 'paper' | 'dataset' | 'other'

/** One paper or dataset, or one thing of another kind in a list that is not about papers. */
export interface Entry {
  readonly kind: EntryKind
  /** Plain text without a final full stop. */
  readonly title: string
  /** The title as it is written, markup inside it included. */
  readonly titleSpan: Span
  /** All of the entry: its row, item or paragraphs. */
  readonly span: Span
  readonly section: Section
  /** Inside its section, the words of the bold line or of the item that it stands under. */
  readonly group: Span | undefined
  /** The venue that it states itself. */
  readonly venue: Venue | undefined
  /** The venue that its heading or group names, where it states none itself. */
  readonly headed: Venue | undefined
  /** The year that the entry, its columns or its heading state. */
  readonly year: number | undefined
  /** The paper that one of its links names, as far as an address tells. */
  readonly paper: PaperId | undefined
  readonly links: readonly Link[]
  /** The table row that the entry is, if it is one. */
  readonly row: {readonly table: Table; readonly row: Row} | undefined
}
