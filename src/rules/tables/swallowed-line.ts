import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'
import type {Row, Table} from '../../model/table.ts'

/** Lines without any pipe that a table has swallowed, since no blank line stands between. */
export function* swallowedLines(list: List, table: Table): Generator<Report> {
  if (table.columns.length < 2) return
  const isLine = table.rows.map((row) => !slice(list.text, row.span).includes('|'))
  const lines = table.rows.filter((_, index) => isLine[index])
  if (lines.length * 2 > table.rows.length && table.rows.length > 2) return

  for (const [index, row] of table.rows.entries()) {
    if (!isLine[index] || isLine[index - 1] || isMeant(list, table, row)) continue
    const isLast = isLine.slice(index).every(Boolean)
    yield isLast && isProse(slice(list.text, row.span))
      ? textReport(list, row)
      : rowReport(list, row)
  }
}

/** A name that sets the rows below it apart, or one that stands in other cells too. */
function isMeant({text}: List, {rows}: Table, row: Row): boolean {
  const name = row.cells[0]?.text
  return (
    /^(?:\*\*.*\*\*|__.*__|<b>.*<\/b>)$/i.test(slice(text, row.span)) ||
    rows.some((other) => other !== row && other.cells.some((cell) => cell.text === name))
  )
}

/** A sentence, a note or a hidden comment: more than a lone link or name. */
function isProse(line: string): boolean {
  return (
    /^\[(?:\/\/|comment)\]:/i.test(line) || (!/^[[<]/.test(line) && line.split(/\s+/).length > 3)
  )
}

function textReport(list: List, {span}: Row): Report {
  const lineEnd = /(?:\r\n?|\n)(?=[ \t]*$)/.exec(list.text.slice(0, span.start))
  const at = lineEnd ? lineEnd.index + lineEnd[0].length : span.start
  return {
    message: `Unexpected line ${quote(list.text, span)} in a table, expected a blank line above it: GitHub shows it in the first column`,
    span,
    fix: {safety: 'safe', edits: [{start: at, end: at, text: lineEnd?.[0] ?? '\n'}]},
  }
}

function rowReport(list: List, {span}: Row): Report {
  return {
    message: `Unexpected line ${quote(list.text, span)} without a pipe in a table, expected a row: GitHub shows it in the first column`,
    hint: 'Write its cells with pipes between them, or set it apart by a blank line',
    span,
  }
}
