import {code, quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'
import type {Row, Table} from '../model/table.ts'
import {brokenReport, brokenRows} from './tables/broken-row.ts'
import {lastColumnFinder} from './tables/missing-pipe.ts'
import {usualFiller} from './entries/placeholder.ts'
import {dropsCells, isGrid, isHabit, overlongRows} from './tables/row-length.ts'
import {entryOfRow} from './tables/row-entry.ts'
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
    const message = `Unexpected cell ${quote(list.text, span)} past the last column, expected ${count(table.columns.length)}: GitHub drops it`
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
    message: `Unexpected row of ${count(row.cells.length)}, expected ${table.columns.length}: a pipe is missing before ${quote(list.text, span)}`,
    hint: 'Put a pipe between the two links',
    span: row.span,
    related: [headerOf(table)],
    fix: {safety: 'unsafe', edits: [edit]},
    ...entryOfRow(list, row),
  }
}

function shortReport(list: List, table: Table, row: Row, placeholder: string | undefined): Report {
  const missing = table.columns.slice(row.cells.length).map(({name}) => code(name))
  const fillers = missing.map(
    (_, index) => placeholder ?? usualFiller(list, table, row.cells.length + index),
  )
  const edit = {start: row.span.end, end: row.span.end, text: padding(list, row, fillers)}
  // Where other rows leave such cells empty, GitHub shows no difference.
  const isUnseen =
    placeholder === undefined &&
    fillers.every((filler, index) => filler === '' && isLeftEmpty(table, row.cells.length + index))
  return {
    message: `Unexpected row of ${count(row.cells.length)}, expected ${table.columns.length}: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
    hint: hintFor(fillers),
    ...(isUnseen && {severity: 'info'}),
    span: row.span,
    related: [headerOf(table)],
    fix: {safety: 'unsafe', edits: [edit]},
    ...entryOfRow(list, row),
  }
}

function hintFor(fillers: readonly string[]): string {
  const written = [...new Set(fillers.filter((filler) => filler !== ''))].map(code)
  const cells = fillers.length === 1 ? 'cell' : 'cells'
  return written.length === 0
    ? `Add the missing ${cells}`
    : `Add the missing ${cells}, with ${written.join(' or ')} where there is nothing`
}

/** Whether other rows of a table leave a column empty. */
function isLeftEmpty({rows}: Table, column: number): boolean {
  return rows.some(({cells}) => cells[column]?.text === '' && cells[column].links.length === 0)
}

/** The cells to add, in the row's own way to write pipes and blanks. */
function padding(list: List, row: Row, fillers: readonly string[]): string {
  const text = slice(list.text, row.span)
  // A pipe behind a backslash would belong to the cell.
  const blank = isPadded(text) || fillers.some((filler) => filler.endsWith('\\')) ? ' ' : ''
  const cells = fillers
    .map((filler) => (filler === '' ? blank : `${blank}${filler}${blank}`))
    .join('|')
  const lead = text.endsWith('\\') ? ' ' : blank
  if (row.fences.end) return `${cells}|`
  // Behind the last pipe nothing is a cell.
  return `${lead}|${fillers.at(-1) === '' ? `${cells}|` : cells.trimEnd()}`
}

/** Whether a row writes blanks around its inner pipes. */
function isPadded(row: string): boolean {
  return /\S \| \S/.test(row)
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

function headerOf(table: Table) {
  return {message: `The header has ${count(table.columns.length)}`, span: table.header.span}
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`
}
