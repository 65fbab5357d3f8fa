import type {Report} from '../../finding/report.ts'
import {entryOfRow} from './row-entry.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'
import type {Row, Table} from '../../model/table.ts'

/** Two lines that are one row of a table, each with its part of the cells. */
export interface BrokenRow {
  readonly first: Row
  readonly second: Row
}

/**
 * Rows that a line break has cut in two: `| Learning to see | CVPR 2023` over `| [code](…) |`. The first lacks the pipe behind
 * it or the second the one before it, and both together have the cells of one.
 */
export function brokenRows({text}: List, {header, columns, rows}: Table): readonly BrokenRow[] {
  if (!header.fences.start || !header.fences.end || columns.length < 3) return []
  return rows.flatMap((first, index): BrokenRow[] => {
    const second = rows[index + 1]
    if (!second || first.cells.length >= columns.length || !first.fences.start) return []
    if (!second.fences.end || (first.fences.end && second.fences.start)) return []
    // Between no pipes at all a cell is cut.
    const isCut = !first.fences.end && !second.fences.start
    const cells = first.cells.length + second.cells.length - (isCut ? 1 : 0)
    const between = {start: first.span.end, end: second.span.start}
    const isWhole = cells === columns.length && hasPipe(text, first) && hasPipe(text, second)
    return isWhole && /^\s*$/.test(slice(text, between)) ? [{first, second}] : []
  })
}

/** A line without any pipe is one that the table has swallowed. */
function hasPipe(text: string, {span}: Row): boolean {
  return slice(text, span).includes('|')
}

/** A row in two lines, which are told as one matter. */
export function brokenReport(list: List, {first, second}: BrokenRow): Report {
  const message = 'Unexpected line break within a row, expected the row on one line'
  return {
    message: `${message}: GitHub makes two of it`,
    hint: 'Join the two lines',
    span: {start: first.span.start, end: second.span.end},
    fix: {safety: 'unsafe', edits: [{start: first.span.end, end: second.span.start, text: ' '}]},
    fold: {
      key: 'broken row',
      most: 3,
      message: (count) => `Unexpected line breaks within ${count} rows, expected each on one line`,
    },
    ...entryOfRow(list, first),
  }
}
