import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import type {Row, Table} from '../../model/table.ts'

/** Tells rows at the end of a table that hold nothing, as a template leaves them: `|  |  |  |`. Within a table they part its rows. */
export function* emptyRows({text, tables}: List): Generator<Report> {
  for (const table of tables) {
    const rows = rowsBehind(text, table)
    const [first] = rows
    const last = rows.at(-1)
    if (!first || !last || rows.length === table.rows.length) continue
    const span = {start: first.span.start, end: last.span.end}
    const many = rows.length > 1
    yield {
      message: `Unexpected ${many ? `${rows.length} rows` : 'row'} without words at the end of a table, expected ${many ? 'entries or no such rows' : 'an entry or no such row'}`,
      severity: 'info',
      span,
      fix: {safety: 'unsafe', edits: [{...linesOf(text, span), text: ''}]},
    }
  }
}

/** The last rows of a Markdown table that have neither words nor pictures. */
function rowsBehind(text: string, {rows}: Table): readonly Row[] {
  const last = rows.findLastIndex(
    ({span: {start, end}}) => !/^[|\s]*$/.test(text.slice(start, end)),
  )
  return rows.slice(last + 1)
}

/** The lines of a span, with their ends. */
function linesOf(text: string, {start, end}: Report['span']): Report['span'] {
  const next = text.indexOf('\n', end)
  return {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: next === -1 ? text.length : next + 1,
  }
}
