import type {Edit} from '../finding/fix.ts'
import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'
import type {Row, Table} from '../model/table.ts'
import {defineRule} from './rule.ts'

export default defineRule({
  id: 'unfenced-row',
  summary: 'Rows of a table begin or end with a pipe otherwise than its header.',
  severity: 'info',
  fix: 'safe',
  defaults: {},
  options: (z) => z.strictObject({}),

  *check(list) {
    for (const table of list.tables) {
      for (const row of table.rows) {
        const text = slice(list.text, row.span)
        if (isFencedAs(row, table.header) || !text.includes('|') || endsHidden(text)) continue
        yield reportOf(list, table, row)
      }
    }
  },
})

/** Whether a row ends with what is not shown, such as a key that it is sorted by: no pipe is missed behind it. */
function endsHidden(text: string): boolean {
  return /\|\s*(?:\[\/\/\]:\s*#[^|]*|<!--[^]*?-->)\s*$/.test(text)
}

function reportOf(list: List, table: Table, row: Row): Report {
  const edits = [...startEdits(list, row, table.header), ...endEdits(list, row, table.header)]
  const rows = table.rows.length === 1 ? 'row' : 'rows'
  const expected = 'expected them as in the header'
  return {
    message: `Unexpected outer pipes of a row, ${expected}`,
    span: row.span,
    related: [{message: 'The header', span: table.header.span}],
    fold: {
      key: `${table.span.start}`,
      most: 0,
      message: (count) =>
        `Unexpected outer pipes in ${count} of ${table.rows.length} ${rows}, ${expected}`,
    },
    ...(edits.length > 0 && {fix: {safety: 'safe', edits}}),
  }
}

function isFencedAs({fences}: Row, header: Row): boolean {
  return fences.start === header.fences.start && fences.end === header.fences.end
}

function startEdits(list: List, {span, fences}: Row, header: Row): Edit[] {
  if (fences.start === header.fences.start) return []
  const text = slice(list.text, span)
  if (header.fences.start)
    return [{start: span.start, end: span.start, text: isPadded(text) ? '| ' : '|'}]
  const pipe = /^\|[ \t]*(?=[^\s|])/.exec(text)?.[0]
  return pipe === undefined ? [] : [{start: span.start, end: span.start + pipe.length, text: ''}]
}

function endEdits(list: List, {span, fences}: Row, header: Row): Edit[] {
  if (fences.end === header.fences.end) return []
  const text = slice(list.text, span)
  // Behind a backslash a pipe would belong to the cell.
  if (header.fences.end && text.endsWith('\\')) return []
  if (header.fences.end)
    return [{start: span.end, end: span.end, text: isPadded(text) ? ' |' : '|'}]
  const pipe = /(?<=[^\s|])[ \t]*\|$/.exec(text)?.[0]
  return pipe === undefined ? [] : [{start: span.end - pipe.length, end: span.end, text: ''}]
}

/** Whether a row writes blanks around its inner pipes. */
function isPadded(row: string): boolean {
  return /\S[ \t]+\|[ \t]+\S/.test(row)
}
