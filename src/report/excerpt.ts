import {charactersOf, columnsOf} from './columns.ts'
import {visible} from './visible.ts'

/** A piece of a source line with the columns that a span takes in it. */
export interface Excerpt {
  readonly text: string
  /** Columns before the span. */
  readonly indent: number
  /** Columns of the span; at least one, so that an empty span is seen. */
  readonly width: number
}

/** Columns that an excerpt takes at most, its ellipses left out. */
export const room = 100

/** Columns of context that even a very long span leaves before it. */
const context = 10

/** How far from the span a line is looked at; keeps lines of megabytes cheap. */
const reach = room

/** One character as a reader sees it. */
interface Cell {
  readonly text: string
  readonly width: number
  /** UTF-16 offsets in the line. */
  readonly start: number
  readonly end: number
}

/** Cuts out what surrounds the span from `start` to `end` (UTF-16 offsets in the line). */
export function excerptOf(line: string, start: number, end: number): Excerpt {
  const first = Math.max(0, start - reach)
  const last = Math.min(line.length, Math.min(Math.max(start, end), start + reach) + reach)
  const cells = cellsOf(line.slice(first, last), first)
  const before = widthOf(cells.filter((cell) => cell.end <= start))
  const inside = widthOf(cells.filter((cell) => cell.end > start && cell.start < end))
  const left = leftOf(before, inside, widthOf(cells))
  const shown = within(cells, left)
  const cutLeft = (shown[0]?.start ?? 0) > 0
  const cutRight = (shown.at(-1)?.end ?? line.length) < line.length
  const hidden = widthOf(cells.filter((cell) => cell.end <= (shown[0]?.start ?? 0)))
  const text = visible(shown.map((cell) => cell.text).join(''))
  const indent = before - hidden

  return {
    text: `${cutLeft ? '…' : ''}${text}${cutRight ? '…' : ''}`,
    indent: indent + (cutLeft ? 1 : 0),
    width: Math.max(1, Math.min(inside, widthOf(shown) - indent)),
  }
}

function cellsOf(text: string, offset: number): readonly Cell[] {
  let start = offset
  return charactersOf(text).map((character) => {
    const shown = visible(character)
    const cell = {text: shown, width: columnsOf(shown), start, end: start + character.length}
    start = cell.end
    return cell
  })
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, {width}) => sum + width, 0)
}

/** The first column to show: the span in the middle, and no room wasted at either end. */
function leftOf(before: number, inside: number, total: number): number {
  const margin = Math.max(context, Math.floor((room - inside) / 2))
  return Math.max(0, Math.min(before - margin, total - room))
}

function within(cells: readonly Cell[], left: number): readonly Cell[] {
  let column = 0
  return cells.filter(({width}) => {
    const start = column
    column += width
    return start >= left && column <= left + room
  })
}
