import type {TableRow} from 'mdast'
import {monthName} from '../../model/month.ts'
import {covers, type Span} from '../../model/span.ts'
import type {Cell, Row, Table} from '../../model/table.ts'
import type {Venue} from '../../model/venue.ts'
import {hasWords} from '../../model/words.ts'
import {isPeople} from '../people/people.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {badgeCellVenue, badgesVenue} from './badge-venue.ts'
import {columnLine} from './column-line.ts'
import {cellOf, cellPieces, firstPart, hasColumn, type CellContext} from './row-cell.ts'
import {slotLineVenue} from './venue-slot.ts'
import {venueIn, type VenueReader} from './venue.ts'

/** The venue that a row states in the column for it. */
export function rowVenue(
  node: TableRow,
  row: Row,
  table: Table,
  {text, venues, locate}: CellContext,
): Venue | undefined {
  const cell = venueCell(row, table, venues)
  const pieces = cellPieces(node, table, 'venue', locate)
  const onBadge = badgeCellVenue(pieces, venues)
  if (onBadge) return onBadge
  const words =
    cell && withoutVolume(firstVenue(wordsBesidePictures(cell, pieces, venues), venues), venues)
  if (!words || isDate(words)) return undefined
  // Words that a row shares with the one above stand outside of it.
  const {start} = row.span
  const span = covers(row.span, cell.span) ? narrow(text, words, cell) : {start, end: start}
  return venues.whole(words, span)
}

/** The words of a cell, or what they begin with where that is a venue: `ICS2023, lamps`, `arXiv / far lamps`. */
function firstVenue(words: string | undefined, {isVenue, isLike}: VenueReader): string | undefined {
  const part = firstPart(words ?? '')
  if (part !== undefined && isVenue(part)) return part
  const [name = '', remark = '', ...others] = words?.split(' / ') ?? []
  const isRemark = /^\p{Lower}/u.test(remark) && others.length === 0 && !isLike(remark)
  // `ICS 2023 / workshop` is a venue as a whole.
  return isRemark && isVenue(name) && !isVenue(words ?? '') ? name : words
}

/** The words of a cell without the volume of a journal that nobody knows: `Applied Far Sights 5`. */
function withoutVolume(words: string | undefined, {isVenue}: VenueReader): string | undefined {
  if (!/ \d{1,3}$/.test(words ?? '')) return words
  const name = /^(?:\p{Upper}\p{Lower}+ ){2,5}(?=\d{1,3}$)/u.exec(words ?? '')?.[0].trim()
  const isNumbered = name === undefined || counted.test(name)
  return isNumbered || isVenue(words ?? '') ? words : name
}

/** What is counted, by its last word. */
const counted = /(?:part|phase|session|task|track|workshop)$/i

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
  if (hasWords(words)) return words
  return isVenue(text) ? text : undefined
}

/** The cell of a row's venue, which may have changed places with its authors or its year, or stand one too far. */
function venueCell(row: Row, table: Table, venues: VenueReader): Cell | undefined {
  const cell = cellOf(row, table, 'venue')
  const isOther = cell !== undefined && (isYear(cell.text) || !hasWords(cell.text))
  const other = cellOf(row, table, isOther ? 'year' : 'authors')
  const isVenue = (text: string | undefined): boolean => text !== undefined && venues.isVenue(text)
  if (isVenue(other?.text) && !isVenue(cell?.text)) return other
  const names = cell && isPeople(cell.text) ? cell.text.split(/,|\band\b|&/) : []
  return names.length > 0 && names.every((name) => isPersonal(name)) ? undefined : cell
}

function isYear(text: string): boolean {
  return /^\s*(?:19|20)\d{2}\s*$/.test(text)
}

const date = new RegExp(String.raw`^${monthName}\.?[\s,]*(?:\d{1,2}[\s,]+)?(?:19|20)\d{2}$`, 'i')

/** Columns such as `Pub. & Date` hold the one or the other: `May 2023`, `2025-12 (v2)`. */
function isDate(text: string): boolean {
  return date.test(text) || (/^(?:19|20)\d{2}\b/.test(text) && !/\p{Alpha}{2}/u.test(text))
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
  title: Span,
  table: Table,
  venues: VenueReader,
): Venue | undefined {
  // A text about the paper names other venues too.
  const isText = beside.some(({text}) => wordsIn(text) > 20)
  if (hasColumn(table, 'venue')) {
    // Where the cell for it is empty, one with its year is the paper's.
    const dated = isText ? undefined : venues.within(beside)
    return dated?.year === undefined ? undefined : dated
  }
  const badge = badgesVenue(beside, venues)
  if (isText) return badge
  const line = columnLine(beside, venues)
  if (line) return line.venue ?? badge
  return (
    venues.within(beside) ??
    badge ??
    shoutedVenue(beside[0], venues) ??
    slotLineVenue(beside, title, venues)
  )
}

/** A known venue in capitals behind the title, as in `Learning to see, JRS. [paper](url)`. */
function shoutedVenue(piece: Inline | undefined, venues: VenueReader): Venue | undefined {
  const raw = piece && /^\s*,\s+(\p{Upper}{3,12})[\s.,[(]*$/u.exec(piece.text)?.[1]
  if (!piece || raw === undefined || !venues.isVenue(raw)) return undefined
  return venueIn(piece, raw, venues)
}
