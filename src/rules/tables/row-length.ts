import type {Row, Table} from '../../model/table.ts'

/** Rows with more cells than their header, where that is an accident. */
export function overlongRows(table: Table): readonly Row[] {
  const overlong = table.rows.filter(({cells}) => cells.length > table.columns.length)
  return isGrid(table) || isHabit(overlong.length, table) ? [] : overlong
}

/** What most rows of a table do is not an accident. */
export function isHabit(rows: number, table: Table): boolean {
  return rows > 1 && rows * 2 > table.rows.length
}

/** A table that only arranges links into its own document is no table of entries. */
export function isGrid({rows, header}: Table): boolean {
  const links = [header, ...rows].flatMap(({cells}) => cells.flatMap((cell) => cell.links))
  const inner = links.filter(({url}) => url.startsWith('#'))
  return inner.length > 0 && inner.length * 2 > links.length
}

/** Whether most rows of all tables with the header of one are short: a list that drops empty cells at the end drops them everywhere. */
export function dropsCells(tables: readonly Table[], table: Table): boolean {
  const header = headerKey(table)
  const rows = tables
    .filter((one) => headerKey(one) === header)
    .flatMap((one) => one.rows.map(({cells}) => cells.length < one.columns.length))
  return rows.filter((isShort) => isShort).length * 2 > Math.max(rows.length, 4)
}

function headerKey({columns}: Table): string {
  return columns.map(({name}) => name.toLowerCase()).join('|')
}
