import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import type {Span} from '../../model/span.ts'
import {lostTable} from './lost-table.ts'
import {pipeRows, type PipeRow} from './pipe-row.ts'

/** Rows in paragraphs, where GitHub shows their pipes as text. */
export function* strayRows(list: List): Generator<Report> {
  let part: Part | undefined
  for (const [index, paragraph] of list.paragraphs.entries()) {
    const rows = pipeRows(list.text, paragraph)
    if (!rows.some(({text}) => text.includes('|'))) continue
    const above = partAbove(list, paragraph, part)
    const count = above ? continuing(rows, above) : 0
    if (above && count > 0) {
      part = {...above, end: paragraph.end}
      yield continuationReport(list, paragraph, above, rows, count)
    } else {
      const report = lostTable(list, rows, list.paragraphs[index - 1])
      if (report) yield report
    }
  }
}

/** A table as far as it has been read, rows below blank lines included. */
interface Part {
  readonly end: number
  readonly names: readonly string[]
  /** Whether rows of it begin without a pipe. */
  readonly isOpen: boolean
}

/** The table that ends right above a paragraph, blank lines aside. */
function partAbove(list: List, {start}: Span, part: Part | undefined): Part | undefined {
  const table = list.tables.findLast(({span}) => span.end <= start)
  const above =
    table && (!part || part.end < table.span.end)
      ? {
          end: table.span.end,
          names: table.columns.map(({name}) => name),
          isOpen: table.rows.some(({fences}) => !fences.start),
        }
      : part
  return above && /^\s*$/.test(list.text.slice(above.end, start)) ? above : undefined
}

/** How many lines of a paragraph, from its first on, are rows of the table above. */
function continuing(rows: readonly PipeRow[], {names, isOpen}: Part): number {
  const repeatsHeader = rows[0]?.cells.join('|') === names.join('|')
  if (names.length < 2 || repeatsHeader || rows.some(({isDelimiter}) => isDelimiter)) return 0
  const other = rows.findIndex(
    ({text, cells}) =>
      cells.length !== names.length || !(text.startsWith('|') || (isOpen && names.length > 2)),
  )
  return other === -1 ? rows.length : other
}

function continuationReport(
  list: List,
  paragraph: Span,
  {end}: Part,
  rows: readonly PipeRow[],
  count: number,
): Report {
  const span = rows[0]?.span ?? paragraph
  const row = quote(list.text, span)
  const one = 'expected it right below its table: GitHub shows it as text'
  const several = 'expected them right below their table: GitHub shows them as text'
  const line = /\r\n?|\n/.exec(list.text.slice(end, paragraph.start))
  const start = end + (line ? line.index + line[0].length : 0)
  const edits = [{start, end: paragraph.start, text: ''}]
  return {
    message: `Unexpected row ${row} ${count === 1 ? `below a blank line, ${one}` : `and ${count - 1} more below a blank line, ${several}`}`,
    hint: 'Remove the blank line',
    span,
    ...(line && count === rows.length && start < paragraph.start && {fix: {safety: 'safe', edits}}),
  }
}
