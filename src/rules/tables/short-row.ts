import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import {slice, type Span} from '../../model/span.ts'
import type {Row, Table} from '../../model/table.ts'
import {usualFiller} from '../entries/placeholder.ts'
import {entryOfRow} from './row-entry.ts'

/** Tells of a row that has fewer cells than its header, and adds them as the list writes cells that have nothing to say. */
export function shortReport(
  list: List,
  table: Table,
  row: Row,
  placeholder: string | undefined,
): Report {
  const missing = table.columns.slice(row.cells.length).map(({name}) => code(name))
  const fillers = missing.map(
    (_, index) => placeholder ?? usualFiller(list, table, row.cells.length + index),
  )
  const edit = {start: row.span.end, end: row.span.end, text: cellsToAdd(list, row, fillers)}
  // Where other rows leave such cells empty, GitHub shows no difference.
  const isUnseen =
    placeholder === undefined &&
    fillers.every((filler, index) => filler === '' && isLeftEmpty(table, row.cells.length + index))
  return {
    message: `Unexpected row of ${countCells(row.cells.length)}, expected ${table.columns.length}: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
    hint: hintFor(fillers),
    ...(isUnseen && {severity: 'info'}),
    span: row.span,
    related: [headerOf(table)],
    fix: {safety: 'unsafe', edits: [edit]},
    ...entryOfRow(list, row),
  }
}

/** What to write, as far as the list shows it. */
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
function cellsToAdd(list: List, row: Row, fillers: readonly string[]): string {
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
export function isPadded(row: string): boolean {
  return /\S \| \S/.test(row)
}

/** The header of a table, as what a finding on a row speaks of besides. */
export function headerOf(table: Table): {message: string; span: Span} {
  return {message: `The header has ${countCells(table.columns.length)}`, span: table.header.span}
}

/** A number of cells in words. */
export function countCells(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`
}
