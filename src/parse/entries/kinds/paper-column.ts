import type {Link} from '../../../model/link.ts'
import {covers} from '../../../model/span.ts'
import {isWorkPage} from '../../roles/paper-path.ts'
import type {Draft} from '../draft.ts'

/** Rows that tell of the others. */
const sample = 50

/**
 * Whether the column that a link stands in leads to papers: most of its cells do, or a third of them and twice as many as lead to
 * code, data and projects.
 */
export function isInPapers({table, row}: NonNullable<Draft['row']>, {span}: Link): boolean {
  const at = row.cells.findIndex((cell) => covers(cell.span, span))
  const rows = table.rows.slice(0, sample).map(({cells}) => cells[at]?.links ?? [])
  const papers = rows.filter((links) => links.some(isPaper)).length
  const things = rows.filter((links) => links.some(isThing)).length
  return papers * 2 > rows.length || (papers > 2 && papers * 3 > rows.length && papers > things * 2)
}

function isPaper({role, url}: Link): boolean {
  return role === 'paper' || (role === 'other' && isWorkPage(url))
}

function isThing({role}: Link): boolean {
  return role !== 'paper' && role !== 'other' && role !== 'badge'
}

/** Whether a title links from a column of papers by its name, in a row that leads to nothing else but code: `| Paper |` over `| [Learning to See](https://github.com/bee/far) |`. */
export function isTitleOfPapers({table, row}: NonNullable<Draft['row']>, link: Link): boolean {
  const at = row.cells.findIndex((cell) => covers(cell.span, link.span))
  const name = table.columns[at]?.name ?? ''
  const others = row.cells
    .flatMap(({links}) => links)
    .filter(({span}) => span.start !== link.span.start)
  return (
    /^\W*papers?\W*$/i.test(name) && others.every(({role}) => role === 'badge' || role === 'code')
  )
}
