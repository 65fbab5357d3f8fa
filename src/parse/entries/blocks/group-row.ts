import type {PhrasingContent, Table as TableNode, TableCell, TableRow} from 'mdast'
import type {Span} from '../../../model/span.ts'
import {flatten, outline} from '../../text/inline.ts'
import type {CellContext} from '../../venues/row-cell.ts'

/** Rows of a table that name the rows below them, each with the words of its one cell. */
export type GroupRows = ReadonlyMap<TableRow, Span | undefined>

/**
 * The rows that are headings: one cell is all there is, wholly in bold or italics and without a link, as in
 * `| **_Open methods_** | | | |`. Where such rows are no fewer than the others, or the others are written so too, they are
 * titles that lack the rest.
 */
export function groupRows(
  {children: [, ...rows]}: TableNode,
  {locate}: Pick<CellContext, 'locate'>,
): GroupRows {
  const groups = new Map<TableRow, Span | undefined>()
  for (const row of rows) {
    const only = onlyCell(row)
    if (only && isSetOff(only)) groups.set(row, outline(flatten(only.children, locate)))
  }
  if (groups.size === 0) return groups
  const full = rows.filter((row) => !groups.has(row))
  const alike = full.filter(({children}) => children.some(isSetOff))
  return groups.size < full.length && alike.length * 2 < full.length ? groups : new Map()
}

/** The cell of a row that has words in no other; a table of two columns has no room to tell. */
function onlyCell({children}: TableRow): TableCell | undefined {
  const [only, ...others] = children.filter((cell) => cell.children.length > 0)
  return children.length > 2 && others.length === 0 ? only : undefined
}

/** Whether all words of a cell are bold or in italics, as those of a heading are. */
function isSetOff({children}: TableCell): boolean {
  return children.length > 0 && children.every(isEmphasis)
}

function isEmphasis(node: PhrasingContent): boolean {
  if (node.type !== 'strong' && node.type !== 'emphasis') return false
  return node.children.every((child) => child.type === 'text' || isEmphasis(child))
}
