import type {TableRow} from 'mdast'
import type {Span} from '../model/span.ts'
import type {Cell, ColumnRole, Row, Table} from '../model/table.ts'
import type {Venue} from '../model/venue.ts'
import type {Draft} from './entry.ts'
import {flatten} from './inline.ts'
import type {Locate} from './markdown.ts'
import {readTitle, type Title} from './title.ts'
import {headingYear, type VenueReader} from './venue.ts'

/** What a row needs to know to become an entry. */
export interface RowContext {
  readonly text: string
  readonly locate: Locate
  readonly venues: VenueReader
  readonly group: Span | undefined
}

/** Reads a table row as an entry; nothing for a row that names nothing. */
export function readRowEntry(
  node: TableRow,
  row: Row,
  table: Table,
  context: RowContext,
): Draft | undefined {
  const title = rowTitle(node, table, context)
  if (!title) return undefined
  const venue = rowVenue(row, table, context) ?? titleCellVenue(node, table, context)

  return {
    title: title.text,
    titleSpan: title.span,
    span: row.span,
    section: table.section,
    group: context.group,
    venue,
    year: venue?.year ?? rowYear(row, table) ?? headingYear(table.section),
    links: row.cells.flatMap(({links}) => links),
    row: {table, row},
  }
}

function rowTitle(
  node: TableRow,
  table: Table,
  {text, locate, venues}: RowContext,
): Title | undefined {
  const cell = node.children[indexOf(table, 'title')]
  if (!cell) return undefined
  const {isVenue} = venues
  return readTitle(flatten(cell.children, locate), {text, isVenue, alone: true})
}

function rowVenue(row: Row, table: Table, {text, venues}: RowContext): Venue | undefined {
  const cell = cellOf(row, table, 'venue')
  if (!cell || cell.text === '' || isDate(cell.text)) return undefined
  return venues.whole(cell.text, narrow(text, cell))
}

/** Columns such as `Pub. & Date` hold the one or the other. */
function isDate(text: string): boolean {
  return /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?[\s,]*(?:\d{1,2}[\s,]+)?(?:19|20)\d{2}$/i.test(
    text,
  )
}

/** Where a cell's words stand, if markup surrounds them, as in a link. */
function narrow(text: string, cell: Cell): Span {
  const start = text.indexOf(cell.text, cell.span.start)
  const inside = start !== -1 && start + cell.text.length <= cell.span.end
  return inside ? {start, end: start + cell.text.length} : cell.span
}

/** The venue that stands beside the title in its own cell, as in `Title <br> CVPR 2023`. */
function titleCellVenue(
  node: TableRow,
  table: Table,
  {locate, venues}: RowContext,
): Venue | undefined {
  if (indexOf(table, 'venue') !== -1) return undefined
  const cell = node.children[indexOf(table, 'title')]
  const [, ...others] = cell ? flatten(cell.children, locate) : []
  return venues.within(others)
}

function rowYear(row: Row, table: Table): number | undefined {
  for (const role of ['year', 'venue'] as const) {
    const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(cellOf(row, table, role)?.text ?? '')
    if (year) return Number(year[0])
  }
  return undefined
}

function cellOf(row: Row, table: Table, role: ColumnRole): Cell | undefined {
  return row.cells[indexOf(table, role)]
}

function indexOf(table: Table, role: ColumnRole): number {
  return table.columns.findIndex((column) => column.role === role)
}
