import {countsOf} from '../../model/counts.ts'
import type {List} from '../../model/list.ts'
import {slice, type Span} from '../../model/span.ts'
import type {Cell} from '../../model/table.ts'

/** Whether a list writes a single blank between two links, and no other number by habit. */
export function writesSingleGaps(list: List): boolean {
  const cells = list.tables.flatMap(({rows}) => rows.flatMap((row) => row.cells))
  const widths = cells.flatMap((cell) => gapsOf(list, cell).map(({start, end}) => end - start))
  const counts = countsOf(widths)
  return counts.has(1) && ![...counts].some(([width, all]) => width > 1 && all * 2 > widths.length)
}

/** The blanks between the links of a cell, brackets around the links aside. */
export function gapsOf({text}: List, {links}: Cell): Span[] {
  return links.slice(1).flatMap(({span}, index) => {
    const start = links[index]?.span.end ?? span.start
    const gap = /^([)\]]?)( +)[([]?$/.exec(slice(text, {start, end: span.start}))
    const from = start + (gap?.[1]?.length ?? 0)
    return gap ? [{start: from, end: from + (gap[2]?.length ?? 0)}] : []
  })
}
