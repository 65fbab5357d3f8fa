import type {Row, Table} from '../../model/table.ts'
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

/** The year of a paper that a column cites by its authors: `Bee et al., 2010` of `Reference`. */
export function citedYear(row: Row, {columns}: Table): number | undefined {
  const cell = row.cells.find(
    ({text}, index) =>
      /^(?:citations?|papers?|ref(?:erence)?s?\.?|source)$/i.test(columns[index]?.name ?? '') &&
      isCited(text),
  )
  return yearOfDigits(/(?:19|20)\d{2}/.exec(cell?.text ?? '')?.[0])
}
