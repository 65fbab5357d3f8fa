import {groupBy} from '../../model/group-by.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'
import type {Row, Table} from '../../model/table.ts'
import {paddedCells} from './padding.ts'

/** Whether the pipes of a table stand below each other, at least those of one column. */
export function isAligned(list: List, table: Table): boolean {
  const rows = [table.header, ...table.rows].map((row) => widthsOf(list, row))
  return table.columns.some((_, column) => {
    const cells = rows.flatMap((row) => row.get(column) ?? [])
    return isLinedUp(cells, 'signs') || isLinedUp(cells, 'places')
  })
}

/** Whether the pipes of a header stand above those of its delimiters. */
export function hasAlignedHeader({text}: List, {header}: Table): boolean {
  const row = slice(text, header.span)
  const delimiters = /^[^\r\n]*(?:\r\n?|\n)[ \t]*([^\r\n]*)/.exec(text.slice(header.span.end))?.[1]
  return delimiters !== undefined && pipesOf(delimiters) === pipesOf(row)
}

function pipesOf(line: string): string {
  return [...line.trim().matchAll(/\|/g)].map(({index}) => index).join(' ')
}

/** How long a cell is: what it holds, and all between its pipes, in signs and in an editor's places. */
interface Widths {
  readonly content: number
  readonly signs: number
  readonly places: number
}

function widthsOf(list: List, row: Row): Map<number, Widths> {
  const widths = paddedCells(list, row).flatMap(({cell, column, left, right}) => {
    if (!left || !right) return []
    const whole = slice(list.text, {start: left.start, end: right.end})
    const content = cell.span.end - cell.span.start
    return [[column, {content, signs: whole.length, places: placesOf(whole)}] as const]
  })
  return new Map(widths)
}

/** Cells of different contents that most of a column brings to one width by several blanks. */
function isLinedUp(cells: readonly Widths[], unit: 'signs' | 'places'): boolean {
  return [...groupBy(cells, (cell) => cell[unit]).values()].some(
    (group) =>
      group.length * 2 > cells.length &&
      group.some(({content, signs}) => signs - content > 2) &&
      new Set(group.map(({content}) => content)).size > 1,
  )
}

const wide =
  /[\u{1100}-\u{115F}\u{2E80}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FF00}-\u{FF60}]/gu

/** The width of a text in an editor: ideographs take two places, as the halves of emoji count two already. */
function placesOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0)
}
