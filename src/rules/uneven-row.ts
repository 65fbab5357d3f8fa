import {quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'
import type {Row, Table} from '../model/table.ts'
import {brokenReport, brokenRows} from './tables/broken-row.ts'
import {lastColumnFinder} from './tables/missing-pipe.ts'
import {entryOfRow} from './tables/row-entry.ts'
import {dropsCells, isGrid, isHabit, overlongRows} from './tables/row-length.ts'
import {countCells, headerOf, isPadded, shortReport} from './tables/short-row.ts'
import {defineRule} from './rule.ts'

export default defineRule<{readonly placeholder?: string}>({
  id: 'uneven-row',
  summary: 'A table row has more or fewer cells than its header.',
  severity: 'error',
  fix: 'unsafe',
  defaults: {},
  options: (z) =>
    z.strictObject({
      placeholder: z
        .string()
        .optional()
        .describe('What to write into a missing cell; without it, what the list itself writes.'),
    }),

  *check(list, {options}) {
    for (const table of list.tables) {
      if (isGrid(table)) continue
      yield* longRows(list, table)
      const broken = brokenRows(list, table)
      for (const row of broken) yield brokenReport(list, row)
      const parts = new Set(broken.flatMap(({first, second}) => [first, second]))
      yield* shortRows(list, table, parts, options.placeholder)
    }
  },
})

function* longRows(list: List, table: Table): Generator<Report> {
  for (const row of overlongRows(table)) {
    const lost = row.cells
      .slice(table.columns.length)
      .filter(({span}) => !isHidden(slice(list.text, span)))
    const [first, last] = [lost[0], lost.at(-1)]
    if (!first || !last) continue
    const span = {start: first.span.start, end: last.span.end}
    const message = `Unexpected cell ${quote(list.text, span)} past the last column, expected ${countCells(table.columns.length)}: GitHub drops it`
    const hint =
      'Move it into a column of its own, or write `\\|` where the pipe belongs to the text'
    yield {message, hint, span, related: [headerOf(table)], ...entryOfRow(list, row)}
  }
}

function* shortRows(
  list: List,
  table: Table,
  parts: ReadonlySet<Row>,
  placeholder: string | undefined,
): Generator<Report> {
  const short = table.rows.filter(
    (row) =>
      row.cells.length < table.columns.length &&
      !isDivider(row) &&
      hasPipe(list, row) &&
      !parts.has(row),
  )
  if (isHabit(short.length, table) || (short.length > 0 && dropsCells(list.tables, table))) return

  const ofLastColumn = lastColumnFinder(list, table)
  for (const row of short) {
    const link = ofLastColumn(row)
    yield link ? pipeReport(list, table, row, link) : shortReport(list, table, row, placeholder)
  }
}

function pipeReport(list: List, table: Table, row: Row, {span}: Link): Report {
  const text = slice(list.text, row.span)
  const blanks = /\s*$/.exec(list.text.slice(row.span.start, span.start))?.[0].length ?? 0
  const edit = {start: span.start - blanks, end: span.start, text: isPadded(text) ? ' | ' : '|'}
  return {
    message: `Unexpected row of ${countCells(row.cells.length)}, expected ${table.columns.length}: a pipe is missing before ${quote(list.text, span)}`,
    hint: 'Put a pipe between the two links',
    span: row.span,
    related: [headerOf(table)],
    fix: {safety: 'unsafe', edits: [edit]},
    ...entryOfRow(list, row),
  }
}

/** A row of one bare name sets the rows below it apart. */
function isDivider({cells}: Row): boolean {
  const filled = cells.filter(({text}) => text !== '')
  return filled.length <= 1 && cells.every(({links}) => links.length === 0)
}

/** A row without any pipe is a line of text that the table has swallowed. */
function hasPipe(list: List, {span}: Row): boolean {
  return slice(list.text, span).includes('|')
}

/** Nothing, or a comment that hides a sort key from the reader. */
function isHidden(cell: string): boolean {
  return cell === '' || /^\[(?:\/\/|comment)\]:?\s*(?:#|<>)|^<!--/i.test(cell)
}
