import type {List} from '../model/list.ts'
import {slice, type Span} from '../model/span.ts'
import type {Cell, Row} from '../model/table.ts'

/** A cell with the blanks between its content and the pipes at its sides. */
export interface PaddedCell {
  readonly cell: Cell
  readonly column: number
  /** Nothing where the row begins or ends without a pipe. */
  readonly left: Span | undefined
  readonly right: Span | undefined
}

/** The filled cells of a row with their padding. */
export function paddedCells({text}: List, row: Row): PaddedCell[] {
  return row.cells.flatMap((cell, column) => {
    const {start, end} = cell.span
    if (start === end) return []
    return [{cell, column, left: leftOf(text, row, start), right: rightOf(text, row, end)}]
  })
}

/** How a table pads its cells on one side: what nearly all of them do, if that is one blank or none. */
export function usualPadding(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)
  if (!usual || values.length < 4 || usual[0].length > 1) return undefined
  const others = values.length - usual[1]
  return others <= 1 || others * 10 <= values.length ? usual[0] : undefined
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
  return /^[ \t]*$/.test(slice(text, span)) ? span : undefined
}
