import type {Cell, Row, Table} from '../../model/table.ts'
import type {Venue} from '../../model/venue.ts'
import {isCited} from '../people/citation.ts'
import {hasColumn, type CellContext} from './row-cell.ts'
import {yearOfDigits} from '../../venues/year.ts'

/** What stands in brackets at either end of a text: `[ICRA 2019] It sees far`, `It sees far (ICRA'19)`. */
const inBrackets = /^\W*[([]([^()[\]]{2,40}\d{2})[)\]]|[([]([^()[\]]{2,40}\d{2})[)\]]\W*$/

/** The venue with its year in brackets that begins or ends what a row tells of its paper, where no column is for it. */
export function notedVenue(row: Row, table: Table, {text, venues}: CellContext): Venue | undefined {
  if (hasColumn(table, 'venue')) return undefined
  for (const [index, cell] of row.cells.entries()) {
    if (table.columns[index]?.role !== 'other') continue
    const [, first, last] = inBrackets.exec(cell.text) ?? []
    const raw = first ?? last ?? ''
    // `[arXiv:2009.03300](url)` says where a link leads.
    if (cell.links.some(({label}) => label.includes(raw))) continue
    const start = raw === '' || !venues.isVenue(raw) ? -1 : text.indexOf(raw, cell.span.start)
    if (start !== -1) return venues.whole(raw, {start, end: start + raw.length})
  }
  return undefined
}

/** A column of papers by their authors. */
const cites =
  /^\W*(?:(?:key|main|original|primary|related) )?(?:citations?|papers?|publications?|ref(?:erence)?s?\.?|source)\W*$/i

/** The cell that cites the paper of a row by its authors: `Bee et al., 2010`, `Bee et al., Sights (2010)`. */
function citedCell(row: Row, {columns}: Table): Cell | undefined {
  return row.cells.find(({text}, index) => cites.test(columns[index]?.name ?? '') && isCited(text))
}

/** The year of a paper that a column cites by its authors: `Bee et al., 2010` of `Reference`. */
export function citedYear(row: Row, table: Table): number | undefined {
  return yearOfDigits(/(?:19|20)\d{2}/.exec(citedCell(row, table)?.text ?? '')?.[0])
}

/** The venue that stands between the authors and the year there, where no column is for it: `Bee et al., Sights (2010)`. */
export function citedVenue(row: Row, table: Table, {text, venues}: CellContext): Venue | undefined {
  const cell = hasColumn(table, 'venue') ? undefined : citedCell(row, table)
  const [, raw = '', year] =
    /(?:\bal\.?|& [^\s,]+),\s+([^\d,]{2,40}?),?\s\(?((?:19|20)\d{2})/.exec(cell?.text ?? '') ?? []
  if (!cell || !(venues.isVenue(raw) || venues.isLikely(raw))) return undefined
  const start = text.indexOf(raw, cell.span.start)
  const venue = start === -1 ? undefined : venues.whole(raw, {start, end: start + raw.length})
  return venue && {...venue, year: yearOfDigits(year)}
}
