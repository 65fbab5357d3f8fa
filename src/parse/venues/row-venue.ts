import type {TableRow} from 'mdast'
import {monthName} from '../../model/month.ts'
import {covers, type Span} from '../../model/span.ts'
import type {Cell, ColumnRole, Row, Table} from '../../model/table.ts'
import type {Venue} from '../../model/venue.ts'
import {isPeople} from '../people/people.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import {isLabel} from '../roles/label.ts'
import type {Locate} from '../syntax/markdown.ts'
import {flatten, type Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {badgeCellVenue, badgesVenue} from './badge-venue.ts'
import type {VenueReader} from './venue.ts'

/** What the cells of a row need to know to be read. */
export interface CellContext {
  readonly text: string
  readonly locate: Locate
  readonly venues: VenueReader
}

/** The venue that a row states in the column for it. */
export function rowVenue(
  node: TableRow,
  row: Row,
  table: Table,
  {text, venues, locate}: CellContext,
): Venue | undefined {
  const cell = venueCell(row, table, venues)
  const pieces = piecesOf(node, table, 'venue', locate)
  const onBadge = badgeCellVenue(pieces, venues)
  if (onBadge) return onBadge
  const words = cell && firstVenue(wordsBesidePictures(cell, pieces, venues), venues)
  if (!words || isDate(words)) return undefined
  // Words that a row shares with the one above stand outside of it.
  const {start} = row.span
  const span = covers(row.span, cell.span) ? narrow(text, words, cell) : {start, end: start}
  return venues.whole(words, span)
}

/** The words of a cell, or what they begin with where that is a venue: `ICS2023, lamps`. */
function firstVenue(words: string | undefined, {isVenue}: VenueReader): string | undefined {
  const part = /^\p{Upper}[^,;]*\d{2}(?=\s*[,;]\s)/u.exec(words ?? '')?.[0]
  return part !== undefined && isVenue(part) ? part : words
}

/**
 * The venue that the link to the paper is labelled by, where no column is for venues: `[WWW](url)`; with its year, as
 * `[ECCV 2020](url)`, alone in a cell for any link as well.
 */
export function labelVenue(row: Row, table: Table, {text, venues}: CellContext): Venue | undefined {
  if (indexOf(table, 'venue') !== -1) return undefined
  const links =
    cellOf(row, table, 'paper')?.links ??
    row.cells
      .flatMap(({links: own, text: words}) => own.filter(({label}) => label === words))
      .filter(({role, label}) => role === 'paper' && datedName.test(label))
  const link = links.find(
    ({label, span}) =>
      venues.isVenue(label) &&
      // `arXiv` says where a link leads, `arXiv'22` what the paper is
      (datedName.test(label) || !isLabel(label)) &&
      text.startsWith(label, span.start + 1),
  )
  if (!link) return undefined
  const start = link.span.start + 1
  return venues.whole(link.label, {start, end: start + link.label.length})
}

/** The venue with its year that a cell of papers states in other words, where no column is for it: `[SeeNet (CVPR 2020)](url)`. */
export function paperCellVenue(
  node: TableRow,
  table: Table,
  {locate, venues}: CellContext,
): Venue | undefined {
  if (indexOf(table, 'venue') !== -1) return undefined
  const pieces = piecesOf(node, table, 'paper', locate)
  const isText = pieces.some(({text}) => wordsIn(text) > 20)
  const venue = isText ? undefined : venues.within(pieces)
  return venue?.year === undefined ? undefined : venue
}

/** A name with its year, as `ECCV 2020`, `CVPR'21`, `arXiv 2023.08`. */
const datedName = /\p{Alpha}['’\s-]*(?:\d{2}){1,2}(?:\.(?:0[1-9]|1[0-2]))?$/u

/** The words of a cell, without the pictures that stand beside them; one alone may be that of a known venue. */
function wordsBesidePictures(
  {text}: Cell,
  pieces: readonly Inline[],
  {isVenue}: VenueReader,
): string | undefined {
  if (pieces.every(({kind}) => kind !== 'image')) return text
  const texts = pieces.map((piece) =>
    piece.kind === 'text' || piece.kind === 'code' || piece.kind === 'link' ? piece.text : ' ',
  )
  const words = texts.join('').replace(/\s+/g, ' ').trim()
  if (/[\p{Alpha}\p{N}]/u.test(words)) return words
  return isVenue(text) ? text : undefined
}

/** The cell of a row's venue, which may have changed places with its authors. */
function venueCell(row: Row, table: Table, venues: VenueReader): Cell | undefined {
  const cell = cellOf(row, table, 'venue')
  const authors = cellOf(row, table, 'authors')
  const isVenue = (text: string | undefined): boolean => text !== undefined && venues.isVenue(text)
  if (isVenue(authors?.text) && !isVenue(cell?.text)) return authors
  const names = cell && isPeople(cell.text) ? cell.text.split(/,|\band\b|&/) : []
  return names.length > 0 && names.every((name) => isPersonal(name)) ? undefined : cell
}

const date = new RegExp(String.raw`^${monthName}\.?[\s,]*(?:\d{1,2}[\s,]+)?(?:19|20)\d{2}$`, 'i')

/** Columns such as `Pub. & Date` hold the one or the other. */
function isDate(text: string): boolean {
  return date.test(text)
}

/** Where a cell's words stand, if markup surrounds them, as in a link. */
function narrow(text: string, words: string, {span}: Cell): Span {
  const start = text.indexOf(words, span.start)
  const inside = start !== -1 && start + words.length <= span.end
  return inside ? {start, end: start + words.length} : span
}

/** The venue that stands beside the title in its own cell, as in `Title <br> CVPR 2023`. */
export function titleCellVenue(
  beside: readonly Inline[],
  table: Table,
  venues: VenueReader,
): Venue | undefined {
  // A text about the paper names other venues too.
  const isText = beside.some(({text}) => wordsIn(text) > 20)
  if (indexOf(table, 'venue') !== -1) {
    // Where the cell for it is empty, one with its year is the paper's.
    const dated = isText ? undefined : venues.within(beside)
    return dated?.year === undefined ? undefined : dated
  }
  const badge = badgesVenue(beside, venues)
  if (isText) return badge
  return venues.within(beside) ?? badge ?? shoutedVenue(beside[0], venues)
}

/** A known venue in capitals behind the title, as in `Learning to see, JRS. [paper](url)`. */
function shoutedVenue(piece: Inline | undefined, venues: VenueReader): Venue | undefined {
  const raw = piece && /^\s*,\s+(\p{Upper}{3,12})[\s.,[(]*$/u.exec(piece.text)?.[1]
  if (!piece || raw === undefined || !venues.isVenue(raw)) return undefined
  const start = piece.inner.start + piece.text.indexOf(raw)
  return venues.whole(raw, {start, end: start + raw.length})
}

export function piecesOf(node: TableRow, table: Table, role: ColumnRole, locate: Locate): Inline[] {
  const cell = node.children[indexOf(table, role)]
  return cell ? flatten(cell.children, locate) : []
}

export function cellOf(row: Row, table: Table, role: ColumnRole): Cell | undefined {
  return row.cells[indexOf(table, role)]
}

function indexOf(table: Table, role: ColumnRole): number {
  return table.columns.findIndex((column) => column.role === role)
}
