import {countsOf, mostOf} from '../../model/counts.ts'
import type {List} from '../../model/list.ts'
import type {Cell, Table} from '../../model/table.ts'

/** What a cell of a column holds that has nothing to say: what most such cells hold, of the column or else of the list. */
export function usualFiller({tables}: List, {rows}: Table, column: number): string {
  const own = rows.flatMap(({cells}) => cells[column] ?? [])
  const all = tables.flatMap((table) => table.rows.flatMap(({cells}) => cells))
  return commonFiller(own) ?? commonFiller(all) ?? '-'
}

/** Nothing, or a placeholder, as most of the cells do that have nothing to say. */
function commonFiller(cells: readonly Cell[]): string | undefined {
  const empty = cells.filter(({text, links}) => text === '' && links.length === 0).length
  const held = cells.filter(isPlaceholder).length
  return empty > held ? '' : commonPlaceholder(cells)
}

/** The placeholder that most of some cells hold, if any of them holds one. */
export function commonPlaceholder(cells: readonly Cell[]): string | undefined {
  return mostOf(countsOf(cells.filter(isPlaceholder).map(({text}) => text)))?.[0]
}

/** A cell that says that there is nothing. */
export function isPlaceholder({text, links}: Cell): boolean {
  return (
    links.length === 0 &&
    /^(?:[-–—/]+|n\/?a|none|null|\\|not (?:yet )?(?:available|found)|unavailable)$/i.test(text)
  )
}

/** A cell that says that there is no paper, in a word or in several: `No public paper yet`, `[Proprietary]`. */
export function deniesPaper(cell: Cell): boolean {
  return (
    isPlaceholder(cell) ||
    (cell.links.length === 0 &&
      /^\W*(?:proprietary|no (?:[a-z]+ ){0,2}(?:papers?|preprints?|publications?|links?)(?: [a-z]+)?)\W*$/i.test(
        cell.text,
      ))
  )
}
