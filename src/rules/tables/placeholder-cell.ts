import type {List} from '../../model/list.ts'
import {slice, type Span} from '../../model/span.ts'
import type {Slot} from './column-slot.ts'
import {paddedCells} from './padding.ts'

/** What stands between the pipes of an empty cell. */
export function blanksOf({text}: List, {cell}: Slot): Span {
  const {start, end} = cell.span
  const before = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0
  const behind = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0
  return {start: start - before, end: end + behind}
}

/** The placeholder, in a cell that is as wide as it was, or else padded as the table pads its cells. */
export function paddedPlaceholder(
  list: List,
  slot: Slot,
  placeholder: string,
  blanks: Span,
): string {
  const width = blanks.end - blanks.start
  const model = siblingsOf(list, slot, placeholder).find((text) => text.length === width)
  if (model !== undefined) return model
  if (width >= placeholder.length + 2) return ` ${placeholder}`.padEnd(width)
  const cells = [slot.table.header, ...slot.table.rows].flatMap((row) => paddedCells(list, row))
  const isPadded = cells.filter(({left}) => left && left.end > left.start).length * 2 > cells.length
  return isPadded ? ` ${placeholder} ` : placeholder
}

/** The placeholders of the same column, with their padding. */
function siblingsOf(list: List, {table, column}: Slot, placeholder: string): string[] {
  return table.rows.flatMap((row) =>
    paddedCells(list, row).flatMap(({cell, column: own, left, right}) =>
      own === column && cell.text === placeholder && left && right
        ? slice(list.text, {start: left.start, end: right.end})
        : [],
    ),
  )
}
