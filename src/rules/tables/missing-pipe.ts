import {countsOf} from '../../model/counts.ts'
import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'
import {covers} from '../../model/span.ts'
import type {Row, Table} from '../../model/table.ts'

/**
 * Makes the function that finds the link of a short row's last cell which belongs in the last column:
 * another link stands right before it, and its label is usual there and unheard of in the column before.
 */
export function lastColumnFinder(list: List, table: Table): (row: Row) => Link | undefined {
  const width = table.columns.length
  const whole = table.rows.filter(({cells}) => cells.length === width)
  const before = labelCounts(whole, width - 2)
  const last = labelCounts(whole, width - 1)
  const isOfLast = (link: Link): boolean =>
    (last.get(labelOf(link)) ?? 0) > 1 && !before.has(labelOf(link))

  return ({cells}) => {
    if (cells.length !== width - 1) return undefined
    const links = cells.at(-1)?.links ?? []
    const own = links.filter((link) => !links.some((other) => isInside(link, other)))
    const at = own.findIndex(isOfLast)
    const [previous, link] = [own[at - 1], own[at]]
    if (!previous || !link || !own.slice(at).every(isOfLast)) return undefined
    const between = list.text.slice(previous.span.end, link.span.start)
    return /^[*_]*\s*$/.test(between) ? link : undefined
  }
}

/** How many cells of a column hold a link of a label. */
function labelCounts(rows: readonly Row[], column: number): Map<string, number> {
  return countsOf(rows.flatMap(({cells}) => [...new Set(cells[column]?.links.map(labelOf))]))
}

function labelOf({label}: Link): string {
  return label.trim().toLowerCase()
}

/** Whether a link is the image of another. */
function isInside(link: Link, other: Link): boolean {
  return other !== link && covers(other.span, link.span)
}
