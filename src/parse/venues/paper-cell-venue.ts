import type {TableRow} from 'mdast'
import type {Link} from '../../model/link.ts'
import type {Column, Row, Table} from '../../model/table.ts'
import type {Venue} from '../../model/venue.ts'
import {isLabel} from '../roles/label.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import {outside} from '../text/outside.ts'
import {wordsIn} from '../text/words.ts'
import {cellOf, cellPieces, hasColumn, type CellContext} from './row-cell.ts'
import {venueBeside} from './venue-beside.ts'
import type {VenueReader} from './venue.ts'
import {yearOfDigits} from '../../venues/year.ts'

/**
 * The venue that the link to the paper is labelled by, where no column is for venues: `[WWW](url)`, `[[WWW]](url)`; with its year, as
 * `[ECCV 2020](url)`, alone in a cell for any link as well, and without one where the other labels of the column are venues too.
 */
export function labelVenue(row: Row, table: Table, {text, venues}: CellContext): Venue | undefined {
  if (hasColumn(table, 'venue')) return undefined
  const isSlot = (link: Link): boolean =>
    row.cells.some(
      ({links: [first, ...others]}, index) =>
        first === link && others.length === 0 && isOfVenues(table, table.columns[index], venues),
    )
  const papers = cellOf(row, table, 'paper')?.links ?? []
  const alone = row.cells
    .flatMap(({links, text: words}) => links.filter(({label}) => label === words))
    .filter(
      (link) =>
        (link.role === 'paper' && isSlot(link)) ||
        // A venue and its year may lead to slides.
        (/^(?:paper|project)$/.test(link.role) && datedName.test(link.label)),
    )
  const links = papers.length > 0 ? papers : [...alone, ...shoutedLinks(row, table)]
  for (const link of links) {
    const label = link.label.replace(/^\(|\)$/g, '')
    const start =
      link.span.start + (/^\[[[(]/.test(text.slice(link.span.start, link.span.start + 2)) ? 2 : 1)
    // `arXiv` says where a link leads, `arXiv'22` what the paper is, and so does `arXiv` among venues.
    const isTold =
      (datedName.test(label) || !isLabel(label) || (preprint.test(label) && isSlot(link))) &&
      !series.test(label)
    if (isTold && venues.isVenue(label) && text.startsWith(label, start))
      return venues.whole(label, {start, end: start + label.length})
  }
  return undefined
}

/** Where preprints are. */
const preprint = /^(?:ar|bio|chem|med)r?xiv$/i

/** What is known of columns. */
const known = new WeakMap<Column, boolean>()

/** Whether most labels in a column other than that of the titles are venues, one in each cell, preprints aside: `[RSS](url)`, `[Nature](url), [bioRxiv](url)`. */
function isOfVenues(table: Table, column: Column | undefined, {isVenue}: VenueReader): boolean {
  if (!column || column.role === 'title') return false
  const found = known.get(column)
  if (found !== undefined) return found
  const at = table.columns.indexOf(column)
  const labels = table.rows.map(({cells}) =>
    (cells[at]?.links ?? []).map(({label}) => label).filter((label) => !preprint.test(label)),
  )
  const all = labels.flat()
  const stated = all.filter((label) => !isLabel(label) && !series.test(label) && isVenue(label))
  const isSole = labels.every(({length}) => length < 2)
  const areVenues = isSole && stated.length > 2 && stated.length * 3 > all.length * 2
  known.set(column, areVenues)
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
  return venue && {...venue, year: venue.year ?? yearOfDigits(year)}
}

/** Authors, a title in quotes, and where it appeared. */
const citation = /^[^"“”]{3,400}(?<title>["“][^"“”]{8,200}["”])[^"“”]{4,120}$/

/** A name with its year, as `ECCV 2020`, `CVPR'21`, `arXiv 2023.08`. */
const datedName = /\p{Alpha}['’\s-]*(?:\d{2}){1,2}(?:\.(?:0[1-9]|1[0-2]))?$/u
