import type {TableRow} from 'mdast'
import type {Cell, ColumnRole, Row, Table} from '../../model/table.ts'
import type {Locate} from '../syntax/markdown.ts'
import {flatten, type Inline} from '../text/inline.ts'
import type {VenueReader} from './venue.ts'

/** What the cells of a row need to know to be read. */
export interface CellContext {
  readonly text: string
  readonly locate: Locate
  readonly venues: VenueReader
}

/** The cell of a row in the column of a role. */
export function cellOf(row: Row, table: Table, role: ColumnRole): Cell | undefined {
  return row.cells[indexOf(table, role)]
}

/** What stands in the cell of a row in the column of a role. */
export function cellPieces(
  node: TableRow,
  table: Table,
  role: ColumnRole,
  locate: Locate,
): Inline[] {
  const cell = node.children[indexOf(table, role)]
  return cell ? flatten(cell.children, locate) : []
}

/** Whether a table has a column of a role. */
export function hasColumn(table: Table, role: ColumnRole): boolean {
  return indexOf(table, role) !== -1
}

function indexOf({columns}: Table, role: ColumnRole): number {
  return columns.findIndex((column) => column.role === role)
}

/** The words of a cell up to a year, before what else is said: `ICS2023` of `ICS2023, lamps`; behind a year before another: `2020-ICS, 2021-TIP` */
export function firstPart(cell: string): string | undefined {
  return /^(?:\p{Upper}[^,;]*\d{2}(?=\s*[,;]\s)|(?:19|20)\d{2}[-\s]\p{Upper}[^,;\d]*(?=[,;]\s*(?:19|20)\d{2}\b))/u.exec(
    cell,
  )?.[0]
}
