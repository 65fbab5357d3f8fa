import {hasWords} from '../../../model/words.ts'
import type {Table} from '../../../model/table.ts'
import type {VenueReader} from '../../venues/venue.ts'
import type {Draft} from '../draft.ts'

/**
 * Whether a row is of a table that says which files there are: of venues that lead to a list each, `[ICRA](ICRA/README.md) | 2023 – 2026 | 8,968`,
 * of topics that do, whichever row they stand in, or of files by their paths: `data/icra_2023.csv`.
 */
export function isFileRow({row, title, links}: Draft, venues: VenueReader): boolean {
  if (!row) return false
  if (links.length === 0 && path.test(title)) return true
  return links.every(({url}) => isList(url)) && (isOfLists(row.table, venues) || isGrid(row.table))
}

/** Whether a table is nothing but links to lists, its header as well: `| [[**Lamps**](src/Lamps.md)] | [[**Stars**](src/Stars.md)] |`. */
function isGrid({header, rows}: Table): boolean {
  const cells = [header, ...rows].flatMap((row) => row.cells)
  const told = cells.filter(({text}) => hasWords(text))
  return (
    header.cells.some(({links}) => links.length > 0) &&
    told.every(({links: [link, other]}) => link && !other && isList(link.url))
  )
}

/** Whether at least two names of venues lead to lists of their own, and no link of a table anywhere else. */
function isOfLists({rows}: Table, {isVenue}: VenueReader): boolean {
  const links = rows.flatMap(({cells}) => cells.flatMap((cell) => cell.links))
  return (
    links.length > 1 &&
    links.every(({url}) => isList(url)) &&
    links.every(({label}) => isVenue(label))
  )
}

/** Whether an address is that of a file beside the list. */
function isList(url: string): boolean {
  return /^[^:#]+\.md(?:#|$)/i.test(url)
}

const path = /^(?:[\w.-]+\/)*[\w.-]+\.(?:bib|csv|json|md|py|sh|tsv|txt|ya?ml)$/i
