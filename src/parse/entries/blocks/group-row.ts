import type {PhrasingContent, Table as TableNode, TableCell, TableRow} from 'mdast'
import type {Span} from '../../../model/span.ts'
import type {Table} from '../../../model/table.ts'
import {isOfContests} from '../../tables/dataset-column.ts'
import {flatten, outline, plainText} from '../../text/inline.ts'
import type {CellContext} from '../../venues/row-cell.ts'
import type {VenueJudge} from '../../venues/venue.ts'

/** Rows of a table that name the rows below them, each with the words of its one cell. */
export type GroupRows = ReadonlyMap<TableRow, Span | undefined>

/**
 * The rows that are headings: one cell is all there is, a year or a venue and its year, as `**2015** | | |` and
 * `CVPR 2018 | |`, or words wholly in bold or italics, as in `| **_Open methods_** | | | |`. Where rows of such words are no
 * fewer than the others, or the others are written so too, they are titles that lack the rest.
 */
export function groupRows(
  {children: [head, ...rows]}: TableNode,
  table: Table,
  {locate, venues}: Pick<CellContext, 'locate' | 'venues'>,
): GroupRows {
  const dated = new Map<TableRow, Span | undefined>()
  const named = new Map<TableRow, Span | undefined>()
  const width = head?.children.length ?? 0
  for (const row of rows) {
    const only = width > 1 ? onlyCell(row) : undefined
    if (!only) continue
    const isHead = row.children[0] === only && isDated(only, table, venues)
    const groups = isHead ? dated : named
    if (isHead || (width > 2 && isSetOff(only)))
      groups.set(row, outline(flatten(only.children, locate)))
  }
  if (named.size === 0) return dated
  const full = rows.filter((row) => !named.has(row) && !dated.has(row))
  const alike = full.filter(({children}) => children.some(isSetOff))
  const isNamed = named.size < full.length && alike.length * 2 < full.length
  return isNamed ? new Map([...dated, ...named]) : dated
}

/** The cell of a row that has words in no other. */
function onlyCell({children}: TableRow): TableCell | undefined {
  const [only, ...others] = children.filter((cell) => cell.children.length > 0)
  return others.length === 0 ? only : undefined
}

/** Whether a cell is a year, or a venue and its year that no dataset of the table is called by, and leads nowhere. */
function isDated(cell: TableCell, {columns}: Table, {isVenue}: VenueJudge): boolean {
  const words = plainText(cell).trim()
  if (!/(?:19|20)\d{2}年?$/.test(words) || !cell.children.every(isPlain)) return false
  if (/^(?:19[6-9]|20[0-4])\d年?$/.test(words)) return true
  const isOfData = columns.some(({name, role}) => role === 'title' && isOfContests(name))
  return !isOfData && words.length < 40 && isVenue(words)
}

/** Whether all words of a cell are bold or in italics, as those of a heading are. */
function isSetOff({children}: TableCell): boolean {
  return children.length > 0 && children.every(isEmphasis)
}

function isEmphasis(node: PhrasingContent): boolean {
  if (node.type !== 'strong' && node.type !== 'emphasis') return false
  return node.children.every(isPlain)
}

function isPlain(node: PhrasingContent): boolean {
  return node.type === 'text' || isEmphasis(node)
}
