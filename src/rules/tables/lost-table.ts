import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import {slice, type Span} from '../../model/span.ts'
import {pipeRows, type PipeRow} from './pipe-row.ts'

/** What keeps the rows of a paragraph from being a table, if they are meant as one. */
export function lostTable(
  list: List,
  rows: readonly PipeRow[],
  paragraphAbove: Span | undefined,
): Report | undefined {
  const at = rows.findIndex(({isDelimiter}) => isDelimiter)
  const delimiters = rows[at]
  if (!delimiters) return undelimited(list, rows)
  const header = rows[at - 1]
  const below = rows.slice(at + 1).filter(({cells}) => cells.length > 1)
  if (header && header.cells.length > 1) return uneven(list, header, delimiters, below)
  return headless(list, delimiters, below[0], header ? undefined : paragraphAbove)
}

/** A header and delimiters of different numbers of cells. */
function uneven(
  list: List,
  header: PipeRow,
  delimiters: PipeRow,
  below: readonly PipeRow[],
): Report | undefined {
  const expected = header.cells.length
  const found = delimiters.cells.length
  if (found === expected) return undefined
  const isCertain = below.length > 0 && below.every(({cells}) => cells.length === expected)
  const cells = header.cells.map((_, index) => delimiters.cells[index] ?? '---')
  const text = writeRow(cells, delimiters.text)
  return {
    message: `Unexpected delimiter row ${quote(list.text, delimiters.span)} of ${count(found)}, expected ${expected} as in the header: GitHub shows the table as text`,
    span: delimiters.span,
    related: [{message: `The header has ${count(expected)}`, span: header.span}],
    ...(isCertain && {fix: {safety: 'safe', edits: [{...delimiters.span, text}]}}),
  }
}

/** Delimiters without a header, or with a blank line below it. */
function headless(
  list: List,
  {span, cells}: PipeRow,
  below: PipeRow | undefined,
  paragraphAbove: Span | undefined,
): Report | undefined {
  if (cells.length < 2 || below?.cells.length !== cells.length) return undefined
  const header = paragraphAbove && headerIn(list, paragraphAbove, span.start, cells.length)
  const row = quote(list.text, span)
  if (!header) {
    return {
      message: `Unexpected delimiter row ${row} without a header, expected a row of ${count(cells.length)} above it: GitHub shows the table as text`,
      span,
    }
  }
  const line = /\r\n?|\n/.exec(list.text.slice(header.span.end))
  const start = header.span.end + (line ? line.index + line[0].length : 0)
  return {
    message: `Unexpected blank line above the delimiter row ${row}, expected the header there: GitHub shows the table as text`,
    span,
    related: [{message: 'The header', span: header.span}],
    fix: {safety: 'safe', edits: [{start, end: span.start, text: ''}]},
  }
}

function headerIn(list: List, paragraph: Span, end: number, cells: number): PipeRow | undefined {
  const last = pipeRows(list.text, paragraph).at(-1)
  const isNear = last && /^\s*$/.test(list.text.slice(last.span.end, end))
  return isNear && last.cells.length === cells ? last : undefined
}

/** Rows of one length and no delimiters between them; cells of links alone are navigation. */
function undelimited(list: List, rows: readonly PipeRow[]): Report | undefined {
  const at = rows.findIndex((row, index) => isRow(row) && isRow(rows[index + 1], row.cells.length))
  const first = rows[at]
  if (!first) return undefined
  const cut = cutTable(list, first, rows.length)
  if (cut) return cut
  const isNavigation = rows.every(({cells}) => cells.every((cell) => /^!?\[.*\)$|^$/.test(cell)))
  if (isNavigation) return undefined
  const delimiters = writeRow(
    first.cells.map(() => '---'),
    first.text,
  )
  const {end} = first.span
  const line = /^[ \t]*(\r\n?|\n)/.exec(list.text.slice(end))?.[1] ?? '\n'
  const isHeader = first.cells.every((cell) => !cell.includes(']('))
  return {
    message: `Unexpected row ${quote(list.text, first.span)} without delimiters below it, expected ${code(delimiters)} there: GitHub shows the table as text`,
    span: first.span,
    ...(isHeader && {
      fix: {safety: 'unsafe', edits: [{start: end, end, text: `${line}${delimiters}`}]},
    }),
  }
}

/** Rows below a comment, which ends the table above it. */
function cutTable({tables, text}: List, {span, cells}: PipeRow, count: number): Report | undefined {
  const before = text.slice(0, span.start)
  const end = /-->[^\S\n]*\n$/.test(before) ? before.lastIndexOf('<!--') : -1
  const table = tables.findLast((one) => one.span.end <= end)
  if (table?.columns.length !== cells.length) return undefined
  if (!/^[^\S\n]*\r?\n?$/.test(text.slice(table.span.end, end))) return undefined
  const comment = {start: end, end: span.start}
  return {
    message: `Unexpected comment between the rows of a table, expected none: GitHub shows ${count === 1 ? 'the row' : `the ${count} rows`} below it as text`,
    hint: 'Move the comment above the table or below it',
    span: {start: end, end: text.slice(0, span.start).trimEnd().length},
    fix: {
      safety: 'unsafe',
      edits: [
        {start: table.span.start, end: table.span.start, text: slice(text, comment)},
        {...comment, text: ''},
      ],
    },
  }
}

function isRow(row: PipeRow | undefined, cells = row?.cells.length): boolean {
  return row?.isFenced === true && row.cells.length > 1 && row.cells.length === cells
}

/** Writes cells with the blanks and outer pipes of another row. */
function writeRow(cells: readonly string[], model: string): string {
  const inner = cells.join(/[^|\s][ \t]+\|[ \t]+[^|\s]|^\|[ \t]/.test(model) ? ' | ' : '|')
  const [before, behind] = inner.includes(' | ') ? ['| ', ' |'] : ['|', '|']
  return `${model.startsWith('|') ? before : ''}${inner}${model.endsWith('|') ? behind : ''}`
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`
}
