import type {TableRow} from 'mdast'
import type {Link} from '../../model/link.ts'
import type {Row, Table} from '../../model/table.ts'
import type {Venue} from '../../model/venue.ts'
import {isLabel} from '../roles/label.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import {outside} from '../text/outside.ts'
import {wordsIn} from '../text/words.ts'
import {cellOf, cellPieces, hasColumn, type CellContext} from './row-cell.ts'
import {venueBeside} from './venue-beside.ts'
import type {VenueReader} from './venue.ts'

/**
 * The venue that the link to the paper is labelled by, where no column is for venues: `[WWW](url)`, `[[WWW]](url)`; with its year, as
 * `[ECCV 2020](url)`, alone in a cell for any link as well.
 */
export function labelVenue(row: Row, table: Table, {text, venues}: CellContext): Venue | undefined {
  if (hasColumn(table, 'venue')) return undefined
  const links =
    cellOf(row, table, 'paper')?.links ??
    row.cells
      .flatMap(({links: own, text: words}) => own.filter(({label}) => label === words))
      .filter(({role, label}) => role === 'paper' && datedName.test(label))
      .concat(shoutedLinks(row, table))
  for (const {label: written, span} of links) {
    const label = written.replace(/^\(|\)$/g, '')
    const start = span.start + (/^\[[[(]/.test(text.slice(span.start, span.start + 2)) ? 2 : 1)
    // `arXiv` says where a link leads, `arXiv'22` what the paper is
    const isTold =
      (datedName.test(label) || !isLabel(label) || isPreprint(label, table, venues)) &&
      !series.test(label)
    if (isTold && venues.isVenue(label) && text.startsWith(label, start))
      return venues.whole(label, {start, end: start + label.length})
  }
  return undefined
}

/** Whether a label names where preprints are, in a column of papers whose other labels are venues: `[arXiv](url)` below `[ACL 2023](url)`. */
function isPreprint(label: string, table: Table, venues: VenueReader): boolean {
  return /^(?:ar|bio|chem|med)r?xiv$/i.test(label) && isOfVenues(table, venues)
}

/** What is known of columns of papers. */
const known = new WeakMap<Table, boolean>()

/** Whether the labels in the column for papers are venues, one in each cell. */
function isOfVenues(table: Table, {isVenue}: VenueReader): boolean {
  const found = known.get(table)
  if (found !== undefined) return found
  const cells = table.rows.map((row) => cellOf(row, table, 'paper')?.links ?? [])
  const labels = cells.flatMap((links) => (links.length === 1 ? links.map(({label}) => label) : []))
  const others = labels.filter((label) => !/^(?:ar|bio|chem|med)r?xiv$/i.test(label))
  const stated = others.filter((label) => !isLabel(label) && !series.test(label) && isVenue(label))
  const isSole = cells.every((links) => links.length < 2)
  const areVenues = isSole && stated.length > 2 && stated.length * 5 > others.length * 4
  known.set(table, areVenues)
  return areVenues
}

/** Series that print the proceedings of any meeting. */
const series = /^(?:LNCS|LNAI|LNBI|LNNS|CCIS|AISC)$/

/** Links behind a title that are labelled in capitals, as in `Learning to see, [(TMI)](url)`. */
function shoutedLinks(row: Row, table: Table): Link[] {
  const {links = [], text = ''} = cellOf(row, table, 'title') ?? {}
  return links.filter(
    ({role, label}) =>
      role === 'paper' &&
      /^(?:\p{Upper}{3,8}|\(\p{Upper}{3,8}\))$/u.test(label) &&
      !text.startsWith(label),
  )
}

/** The venue with its year that a cell of papers states in other words, where no column is for it: `[SeeNet (CVPR 2020)](url)`. */
export function paperCellVenue(
  node: TableRow,
  table: Table,
  context: CellContext,
): Venue | undefined {
  const {locate, venues} = context
  if (hasColumn(table, 'venue')) return undefined
  const pieces = cellPieces(node, table, 'paper', locate)
  const isText = pieces.some(({text}) => wordsIn(text) > 20)
  const venue = citedVenue(pieces, context) ?? (isText ? undefined : venues.within(pieces))
  return venue?.year === undefined ? undefined : venue
}

/** The venue of a reference that is all of a cell: `[Bee, Ann. "Learning to see." Sights 3 (2019).](url)`. */
function citedVenue(pieces: readonly Inline[], {text, venues}: CellContext): Venue | undefined {
  const [piece, ...others] = pieces
  const quote = piece && citation.exec(piece.text)?.groups?.['title']
  if (!piece || quote === undefined || others.length > 0) return undefined
  const title = spanWithin(piece, piece.text.indexOf(quote), quote.length)
  const venue = venueBeside(outside(text, pieces, title), title, venues, true)
  const year = /(?:19|20)\d{2}(?=\W*$)/.exec(piece.text)?.[0]
  return venue && {...venue, year: venue.year ?? (year === undefined ? undefined : Number(year))}
}

/** Authors, a title in quotes, and where it appeared. */
const citation = /^[^"“”]{3,400}(?<title>["“][^"“”]{8,200}["”])[^"“”]{4,120}$/

/** A name with its year, as `ECCV 2020`, `CVPR'21`, `arXiv 2023.08`. */
const datedName = /\p{Alpha}['’\s-]*(?:\d{2}){1,2}(?:\.(?:0[1-9]|1[0-2]))?$/u
