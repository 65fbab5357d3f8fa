import {countsOf, mostOf} from '../../model/counts.ts'
import type {List} from '../../model/list.ts'
import {slice, type Span} from '../../model/span.ts'
import type {Cell, Row, Table} from '../../model/table.ts'

/** Where padding stands in a cell. */
export type Side = 'left' | 'right'

/** A cell with the blanks between its content and the pipes at its sides. */
export interface PaddedCell {
  readonly cell: Cell
  readonly column: number
  /** Nothing where the row begins or ends without a pipe. */
  readonly left: Span | undefined
  readonly right: Span | undefined
}

/** The filled cells of a row with their padding; those of the first columns only, where it is said how many. */
export function paddedCells({text}: List, row: Row, columns = Infinity): PaddedCell[] {
  const padded: PaddedCell[] = []
  for (const [column, cell] of row.cells.entries()) {
    const {start, end} = cell.span
    if (start === end || column >= columns) continue
    padded.push({cell, column, left: leftOf(text, row, start), right: rightOf(text, row, end)})
  }
  return padded
}

/** The filled cells below a header, those that no column holds aside. */
export function paddedBody(list: List, {rows, columns}: Table): PaddedCell[] {
  return rows.flatMap((row) => paddedCells(list, row, columns.length))
}

/** What stands on some sides of cells. */
export function paddingsOf(
  list: List,
  cells: readonly PaddedCell[],
  sides: readonly Side[],
): string[] {
  const spans = cells.flatMap((padded) => sides.flatMap((side) => padded[side] ?? []))
  return spans.map((span) => slice(list.text, span))
}

/** Cells from which on a table has a padding of its own. */
const least = 4

/**
 * How a table pads its cells on one side: what nearly all of them do, if that is one blank or none. A table of one row
 * is too small to tell, and pads them as the others of its list, where at least half of its cells do.
 */
export function usualPadding(
  values: readonly string[],
  sharedOf: () => string | undefined,
): string | undefined {
  if (values.length < least) {
    const shared = sharedOf()
    const same = values.filter((value) => value === shared).length
    return same > 0 && same * 2 >= values.length ? shared : undefined
  }
  const usual = mostOf(countsOf(values))
  if (!usual || usual[0].length > 1) return undefined
  const others = values.length - usual[1]
  return others <= 1 || others * 10 <= values.length ? usual[0] : undefined
}

/** Makes what tells how all tables of a list pad their cells; most lists have no table that needs to ask. */
export function sharedPaddings(list: List): (side: Side) => string | undefined {
  let shared: ReadonlyMap<Side, string> | undefined
  return (side) => (shared ??= sharedPadding(list)).get(side)
}

/** How all tables of a list pad their cells that are large enough to tell, if there are three of them. */
function sharedPadding(list: List): Map<Side, string> {
  const bodies = list.tables.map((table) => paddedBody(list, table))
  const shared = new Map<Side, string>()
  for (const side of ['left', 'right'] as const) {
    const large = bodies
      .map((body) => paddingsOf(list, body, [side]))
      .filter(({length}) => length >= least)
    const [usual, ...others] = new Set(large.map((values) => usualPadding(values, () => undefined)))
    if (large.length > 2 && usual !== undefined && others.length === 0) shared.set(side, usual)
  }
  return shared
}

/** The usual padding in words. */
export function inWords(padding: string): string {
  return padding === '' ? 'no blank' : 'one blank'
}

function leftOf(text: string, {span}: Row, end: number): Span | undefined {
  const pipe = text.lastIndexOf('|', end - 1)
  return pipe < span.start ? undefined : blanks(text, {start: pipe + 1, end})
}

function rightOf(text: string, {span}: Row, start: number): Span | undefined {
  const pipe = text.indexOf('|', start)
  return pipe === -1 || pipe >= span.end ? undefined : blanks(text, {start, end: pipe})
}

function blanks(text: string, span: Span): Span | undefined {
  for (let at = span.start; at < span.end; at++)
    if (text[at] !== ' ' && text[at] !== '\t') return undefined
  return span
}
