import type {Link} from './link.ts'
import type {Role} from './role.ts'
import type {Section} from './section.ts'
import type {Span} from './span.ts'

/** What a column holds. */
export type ColumnRole = 'title' | 'venue' | 'year' | 'authors' | Role

/** A column with its header and what it holds. */
export interface Column {
  readonly name: string
  readonly role: ColumnRole
}

/** A cell of a table with its links. */
export interface Cell {
  /** The content without padding and pipes; empty where there is none. */
  readonly span: Span
  /** The content as plain text. */
  readonly text: string
  readonly links: readonly Link[]
}

/** A row of a table: its header, or one below it. */
export interface Row {
  /** The row's text, its outer pipes included. */
  readonly span: Span
  readonly cells: readonly Cell[]
  /** Whether the row begins and ends with a pipe. */
  readonly fences: {readonly start: boolean; readonly end: boolean}
}

/** A table as a list has it, in Markdown or in HTML. */
export interface Table {
  readonly span: Span
  readonly header: Row
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly section: Section
}
