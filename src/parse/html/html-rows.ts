import type {Nodes, TableCell, TableRow} from 'mdast'
import {isHeaderRow} from '../tables/header.ts'

/** A row of an HTML table as it is written. */
export interface HtmlRow {
  readonly cells: readonly TableCell[]
  readonly position: NonNullable<Nodes['position']>
}

/** What a cell says of its size. */
interface CellData {
  readonly isHead: boolean
  readonly rows: number
  readonly columns: number
}

/** Whether a table names its columns: its first row is a head, made of `th`, of bold words or of usual names. */
export function hasHeader(rows: readonly TableRow[]): boolean {
  const [first, ...others] = rows
  if (first === undefined || first.children.length < 2) return false
  return (
    first.children.every((cell) => dataOf(cell).isHead || cell.children.every(isBoldOrBlank)) ||
    isHeaderRow(
      first.children.map(wordsOf),
      !isLinked(first) && others.length > 1 && others.filter(isLinked).length * 3 > others.length,
    )
  )
}

/** Whether a node is a link or holds one. */
function isLinked(node: Nodes): boolean {
  return node.type === 'link' || ('children' in node && node.children.some(isLinked))
}

/** Whether a node is bold, a break or blank. */
function isBoldOrBlank(node: Nodes): boolean {
  return node.type === 'strong' || node.type === 'break' || (node.type === 'text' && isBlank(node))
}

function isBlank({value}: {readonly value: string}): boolean {
  return value.trim() === ''
}

/** Rows with as many cells as columns, and one row for a head of two. */
export function evenRows(rows: readonly HtmlRow[]): TableRow[] {
  const [first, second, ...others] = fillRows(rows)
  const isOver = rows[0]?.cells.some((cell) => dataOf(cell).rows > 1 || dataOf(cell).columns > 1)
  const isPart = rows[1]?.cells.length !== 1 && rows[1]?.cells.every((cell) => dataOf(cell).isHead)
  if (!first || !second || !((isOver && isPart) || isParted(rows))) return fillRows(rows)
  return [joined(first, second), ...others]
}

/**
 * Whether the second row has a name for each column of the first row's wide cells, and of its blank ones, and all other
 * cells are as high as both.
 */
function isParted([first, second]: readonly HtmlRow[]): boolean {
  const all = first?.cells.filter((cell) => dataOf(cell).rows === 1) ?? []
  const parts = all.reduce((sum, cell) => sum + dataOf(cell).columns, 0)
  return (
    all.some((cell) => dataOf(cell).columns > 1) &&
    second?.cells.length === parts &&
    !second.cells.some(isLinked) &&
    first?.cells.every(
      (cell) =>
        dataOf(cell).columns > 1 || dataOf(cell).rows === 2 || isBlank({value: wordsOf(cell)}),
    ) === true
  )
}

/** A head whose second row names the columns that a cell of the first spans. */
function joined(first: TableRow, second: TableRow): TableRow {
  const children = second.children.map((cell, index) =>
    cell.position ? cell : (first.children[index] ?? cell),
  )
  return {...first, children}
}

/** What spans several rows or columns repeats its words without their places and links. */
function fillRows(rows: readonly HtmlRow[]): TableRow[] {
  const open = new Map<number, {left: number; cell: TableCell}>()
  return rows.map(({cells, position}) => {
    const children: TableCell[] = []
    const waiting = [...cells]
    // Where all cells reach below their row, none reaches beside another.
    const idle = open.size === 0 ? Math.min(...cells.map((cell) => dataOf(cell).rows)) - 1 : 0
    for (let column = 0; waiting.length > 0 || open.has(column); column++) {
      const above = open.get(column)
      if (above) {
        children.push(echoOf(above.cell))
        if (--above.left === 0) open.delete(column)
        continue
      }
      const cell = waiting.shift()
      if (!cell) break
      const {rows: height, columns: width} = dataOf(cell)
      children.push(cell)
      if (height > idle + 1) open.set(column, {left: height - idle - 1, cell})
      for (let more = 1; more < width; more++) children.push({type: 'tableCell', children: []})
      column += width - 1
    }
    return {type: 'tableRow', children, position}
  })
}

/** What is known of a cell beyond Markdown: whether it is a header, and what it spans. */
function dataOf({data}: TableCell): CellData {
  return {isHead: false, rows: 1, columns: 1, ...(data as Partial<CellData> | undefined)}
}

/** A cell that repeats the words of one that spans it, without its links, which count once. */
function echoOf(cell: TableCell): TableCell {
  return {type: 'tableCell', children: [{type: 'text', value: wordsOf(cell)}]}
}

/** The words of a node without any markup. */
function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : ''
}
