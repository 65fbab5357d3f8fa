import type {Edit} from '../../finding/fix.ts'
import type {List} from '../../model/list.ts'
import {slice, type Span} from '../../model/span.ts'
import type {Cell, Table} from '../../model/table.ts'
import {hasAlignedHeader, isAligned} from './alignment.ts'
import {
  inWords,
  paddedBody,
  paddedCells,
  paddingsOf,
  usualPadding,
  type PaddedCell,
  type Side,
} from './padding.ts'

/** Blanks of a cell that are not as in the others. */
export interface PaddingFault {
  readonly cell: Cell
  readonly expected: string
  readonly edit: Edit
}

/** What pads the cells of a table otherwise than nearly all of them are, or than is settled. */
export function paddingFaults(
  list: List,
  table: Table,
  settled: string | undefined,
  sharedOf: (side: Side) => string | undefined,
): PaddingFault[] {
  if (isAligned(list, table)) return []
  const body = paddedBody(list, table)
  const head = paddedCells(list, table.header)
  const sides = (['left', 'right'] as const).flatMap((side) => {
    const usual = settled ?? usualPadding(paddingsOf(list, body, [side]), () => sharedOf(side))
    return usual === undefined ? [] : [{side, usual}]
  })
  // Where one side is padded as it comes, nobody minds the other.
  if (sides.length < 2) return []
  const heads = sides.flatMap(({side, usual}) => [...departures(list, head, side, usual, settled)])
  const bodies = sides.flatMap(({side, usual}) => [...departures(list, body, side, usual, settled)])
  if (settled !== undefined) return [...heads, ...bodies]
  const isTidy =
    isEven(list, head) ||
    hasAlignedHeader(list, table) ||
    heads.length < 2 ||
    heads.every(isFilledUp)
  return isTidy ? bodies : [...heads, ...bodies]
}

function* departures(
  list: List,
  cells: readonly PaddedCell[],
  side: Side,
  usual: string,
  settled: string | undefined,
): Generator<PaddingFault> {
  const where = side === 'left' ? 'behind a pipe' : 'before a pipe'
  for (const {cell, column, [side]: span} of cells) {
    if (!span || slice(list.text, span) === usual) continue
    if (settled === undefined && isOwn(list, cells, column, side, span)) continue
    yield {cell, expected: `${inWords(usual)} ${where}`, edit: {...span, text: usual}}
  }
}

/** Whether a whole column is padded so. */
function isOwn(
  list: List,
  cells: readonly PaddedCell[],
  column: number,
  side: Side,
  span: Span,
): boolean {
  const same = cells.filter((padded) => padded.column === column)
  const own = paddingsOf(list, same, [side]).filter((value) => value === slice(list.text, span))
  return own.length > 2 && own.length * 2 > same.length
}

/** A header may have a padding of its own, if only it is one. */
function isEven(list: List, head: readonly PaddedCell[]): boolean {
  return new Set(paddingsOf(list, head, ['left', 'right'])).size <= 1
}

/** Blanks that lined up a column once and that only the source shows: `|    TKDE   |`. */
export function isLeftOver({expected, edit: {start, end, text}}: PaddingFault): boolean {
  return expected.endsWith('pipe') && end - start - text.length > 1
}

/** Blanks that fill a cell up to the width of the dashes below: `| Title       |`. */
function isFilledUp(fault: PaddingFault): boolean {
  return fault.expected.endsWith('before a pipe') && isLeftOver(fault)
}
