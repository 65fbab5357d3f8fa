import {code} from '../../finding/quote.ts'
import {countsOf, mostOf} from '../../model/counts.ts'
import type {Entry} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'
import {covers} from '../../model/span.ts'

/** What a list does where there is nothing to link, and how often. */
export interface Usual {
  readonly words: string
  readonly count: number
}

/** A link with the entry that it belongs to. */
export interface LinkPlace {
  readonly entry: Entry
  readonly link: Link
}

/** What a list does where a link of some way is missing, and how often; a way is what `wayOf` gives. */
export function usualOf(
  list: List,
  entries: readonly Entry[],
  way: string,
  nameOf: (link: Link) => string,
): Usual | undefined {
  return isColumn(way) ? usualCell(list, way) : absence(entries, way, nameOf)
}

/** By what a link is told from others of its entry: in a table the column, elsewhere the label. */
export function wayOf({entry, link}: LinkPlace, nameOf: (link: Link) => string): string {
  if (!entry.row) return nameOf(link)
  const {table, row} = entry.row
  const index = row.cells.findIndex(({span}) => covers(span, link.span))
  return columnWay(table.columns[index]?.name ?? '')
}

/** What no label is: `| code`. */
function columnWay(name: string): string {
  return `| ${name.toLowerCase()}`
}

function isColumn(way: string): boolean {
  return way.startsWith('| ')
}

/** What stands most often in the cells of such a column that say nothing. */
function usualCell({tables}: List, way: string): Usual | undefined {
  const cells = tables.flatMap(({columns, rows}) => {
    const index = columns.findIndex(({name}) => columnWay(name) === way)
    return index === -1 ? [] : rows.flatMap((row) => row.cells[index] ?? [])
  })
  const empty = cells.filter(
    ({links, text}) => links.length === 0 && /^(?:[-–—/\\]*|n\/?a|none|tbd)$/i.test(text),
  )
  const usual = mostOf(countsOf(empty.map(({text}) => text)))
  if (!usual) return undefined
  const words = usual[0] === '' ? 'an empty cell' : code(usual[0])
  return {words: `${words} as in other rows`, count: usual[1]}
}

/** Entries outside tables that simply lack such a link. */
function absence(entries: readonly Entry[], name: string, nameOf: (link: Link) => string): Usual {
  const lacking = entries.filter(
    ({row, links}) => !row && !links.some((link) => nameOf(link) === name),
  )
  return {words: 'no link as in other entries', count: lacking.length}
}
