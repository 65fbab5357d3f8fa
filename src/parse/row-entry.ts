import type {Table as TableNode, TableRow} from 'mdast'
import {covers, type Span} from '../model/span.ts'
import type {Cell, ColumnRole, Row, Table} from '../model/table.ts'
import type {Venue} from '../model/venue.ts'
import {badgeCellVenue, badgeVenue} from './badge-venue.ts'
import type {Draft} from './entry.ts'
import {isOfCitations} from './column.ts'
import {flatten, type Inline} from './inline.ts'
import type {Locate} from './markdown.ts'
import {outside} from './outside.ts'
import {readTitleOrName} from './title.ts'
import type {Title} from './title-context.ts'
import {wordsIn} from './title-words.ts'
import {headingYear, type VenueReader} from './venue.ts'
import {plainYear} from './year.ts'

/** What a row needs to know to become an entry. */
export interface RowContext {
  readonly text: string
  readonly locate: Locate
  readonly venues: VenueReader
  readonly group: Span | undefined
}

/** Reads the entries of a table, one a row. */
export function readTableEntries(node: TableNode, table: Table, context: RowContext): Draft[] {
  return table.rows.flatMap((row, index) => {
    const rowNode = node.children[index + 1]
    return (rowNode && readRowEntry(rowNode, row, table, context)) ?? []
  })
}

/** Reads a table row as an entry; nothing for a row that names nothing. */
function readRowEntry(
  node: TableRow,
  row: Row,
  table: Table,
  context: RowContext,
): Draft | undefined {
  const title = rowTitle(node, table, context)
  if (!title) return undefined
  const beside = outside(context.text, titlePieces(node, table, context), title.span)
  const venue = rowVenue(node, row, table, context) ?? titleCellVenue(beside, table, context)
  const year = rowYear(row, table) ?? (isCited(table) ? plainYear(beside) : undefined)

  return {
    title: title.text,
    titleSpan: title.span,
    span: row.span,
    section: table.section,
    group: context.group,
    venue,
    year: venue?.year ?? year ?? headingYear(table.section),
    links: row.cells.flatMap(({links}) => links),
    row: {table, row},
  }
}

function rowTitle(node: TableRow, table: Table, context: RowContext): Title | undefined {
  const {text, venues} = context
  const alone = !isCited(table)
  return readTitleOrName(titlePieces(node, table, context), {...venues, text, alone})
}

function titlePieces(node: TableRow, table: Table, {locate}: RowContext): Inline[] {
  return piecesOf(node, table, 'title', locate)
}

function piecesOf(node: TableRow, table: Table, role: ColumnRole, locate: Locate): Inline[] {
  const cell = node.children[indexOf(table, role)]
  return cell ? flatten(cell.children, locate) : []
}

function isCited({columns}: Table): boolean {
  return columns.some((column) => column.role === 'title' && isOfCitations(column))
}

function rowVenue(
  node: TableRow,
  row: Row,
  table: Table,
  {text, venues, locate}: RowContext,
): Venue | undefined {
  const cell = cellOf(row, table, 'venue')
  const onBadge = badgeCellVenue(piecesOf(node, table, 'venue', locate), venues)
  if (onBadge) return onBadge
  if (!cell || cell.text === '' || isDate(cell.text)) return undefined
  // Words that a row shares with the one above stand outside of it.
  const {start} = row.span
  const span = covers(row.span, cell.span) ? narrow(text, cell) : {start, end: start}
  return venues.whole(cell.text, span)
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
  beside: readonly Inline[],
  table: Table,
  {venues}: RowContext,
): Venue | undefined {
  // A text about the paper names other venues too.
  const isText = beside.some(({text}) => wordsIn(text) > 20)
  if (indexOf(table, 'venue') !== -1 || isText) return undefined
  const [badge] = beside.flatMap((piece) => badgeVenue(piece, venues) ?? [])
  return venues.within(beside) ?? badge ?? shoutedVenue(beside[0], venues)
}

/** A known venue in capitals behind the title, as in `Learning to see, JRS. [paper](url)`. */
function shoutedVenue(piece: Inline | undefined, venues: VenueReader): Venue | undefined {
  const raw = piece && /^\s*,\s+(\p{Lu}{3,12})[\s.,[(]*$/u.exec(piece.text)?.[1]
  if (!piece || raw === undefined || !venues.isVenue(raw)) return undefined
  const start = piece.inner.start + piece.text.indexOf(raw)
  return venues.whole(raw, {start, end: start + raw.length})
}

function rowYear(row: Row, table: Table): number | undefined {
  for (const role of ['year', 'venue'] as const) {
    const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(cellOf(row, table, role)?.text ?? '')
    if (year) return Number(year[0])
  }
  // `20.10`
  const short = /^(\d{2})\.(?:0[1-9]|1[0-2]|X{1,2})$/i.exec(cellOf(row, table, 'year')?.text ?? '')
  return short ? 2000 + Number(short[1]) : undefined
}

function cellOf(row: Row, table: Table, role: ColumnRole): Cell | undefined {
  return row.cells[indexOf(table, role)]
}

function indexOf(table: Table, role: ColumnRole): number {
  return table.columns.findIndex((column) => column.role === role)
}
