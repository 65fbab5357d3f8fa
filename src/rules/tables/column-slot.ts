import {groupBy} from '../../model/group-by.ts'
import type {List} from '../../model/list.ts'
import type {Cell, Row, Table} from '../../model/table.ts'

/** A cell without a link, in a column that is not the title's. */
export interface Slot {
  readonly table: Table
  readonly column: number
  readonly row: Row
  readonly cell: Cell
}

/** The slots of all tables, by the names of their columns. */
export function slotsByColumn({tables}: List): ReadonlyMap<string, readonly Slot[]> {
  const slots = tables.flatMap((table) =>
    table.columns.flatMap(({name, role}, index) =>
      role === 'title' || name === '' ? [] : slotsIn(table, index),
    ),
  )
  return groupBy(slots, ({table, column}) => table.columns[column]?.name.toLowerCase() ?? '')
}

function slotsIn(table: Table, column: number): Slot[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells[column]
    return cell?.links.length === 0 && !isDivider(row) ? [{table, column, row, cell}] : []
  })
}

/** A row of one bare name sets the rows below it apart. */
function isDivider({cells}: Row): boolean {
  return cells.filter(({text, links}) => text !== '' || links.length > 0).length <= 1
}
