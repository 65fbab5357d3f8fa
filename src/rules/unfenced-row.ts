import type {Edit} from '../finding/fix.ts'
import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'
import type {Row} from '../model/table.ts'
import {brokenRows} from './tables/broken-row.ts'
import {overlongRows} from './tables/row-length.ts'
import {defineRule} from './rule.ts'

interface Options {
  readonly pipes: 'as the header' | 'both' | 'none'
}

export default defineRule<Options>({
  id: 'unfenced-row',
  summary: 'Rows of a table begin or end with a pipe otherwise than its header.',
  severity: 'info',
  fix: 'safe',
  defaults: {pipes: 'as the header'},
  options: (z) =>
    z.strictObject({
      pipes: z
        .enum(['as the header', 'both', 'none'])
        .describe('Where rows begin and end with a pipe: as their header does, always, or never.'),
    }),

  *check(list, {options: {pipes}}) {
    const settled = pipes === 'as the header' ? undefined : pipes === 'both'
    for (const table of list.tables) {
      const {header, rows: body} = table
      const overlong = new Set(overlongRows(table))
      const usual = usualFences(header, body)
      const fences = settled === undefined ? usual : {start: settled, end: settled}
      const rows = isFencedAs(header, fences) ? body : [header, ...body]
      const parts = new Set(brokenRows(list, table).flatMap(({first, second}) => [first, second]))
      const unlike = rows.filter(
        (row) =>
          isUnlike(list, row, fences) &&
          !parts.has(row) &&
          !(overlong.has(row) && isOpenAtEnd(row, fences)) &&
          !(row.cells.length < header.cells.length && endsEmpty(row, fences)),
      )
      const fenced = {header, rows, fences, words: wordsFor(unlike, fences)}
      for (const row of unlike) yield reportOf(list, fenced, row)
    }
  },
})

type Fences = Row['fences']

/** A table with the pipes that its rows should have. */
interface Fenced {
  readonly header: Row
  readonly rows: readonly Row[]
  readonly fences: Fences
  readonly words: Words
}

/** What some rows have and should have, in words. */
interface Words {
  readonly unlike: string
  readonly expected: string
}

/** The pipes of the header, and those that most rows have and it lacks. */
function usualFences({fences}: Row, rows: readonly Row[]): Fences {
  const isUsual = (side: 'start' | 'end') =>
    fences[side] || rows.filter((row) => row.fences[side]).length * 2 > rows.length
  return {start: isUsual('start'), end: isUsual('end')}
}

function isFencedAs({fences}: Row, {start, end}: Fences): boolean {
  return fences.start === start && fences.end === end
}

/** A cell past the last column stands behind the row's last pipe, and is told by itself. */
function isOpenAtEnd({fences}: Row, {start, end}: Fences): boolean {
  return fences.start === start && !fences.end && end
}

/** Whether the last pipe of a short row closes an empty cell, as those before it do: `[KoDF](url)|2021| | | |`. */
function endsEmpty({fences, cells}: Row, {start, end}: Fences): boolean {
  return fences.start === start && fences.end && !end && cells.at(-1)?.text === ''
}

function isUnlike({text}: List, row: Row, fences: Fences): boolean {
  const written = slice(text, row.span)
  return !isFencedAs(row, fences) && written.includes('|') && !endsHidden(written)
}

/** Whether a row ends with what is not shown, such as a key that it is sorted by: no pipe is missed behind it. */
function endsHidden(text: string): boolean {
  return /\|\s*(?:\[\/\/\]:\s*#[^|]*|<!--[^]*?-->)\s*$/.test(text)
}

function reportOf(list: List, table: Fenced, row: Row): Report {
  const {header, rows, fences, words: what} = table
  const edits = [...startEdits(list, row, fences), ...endEdits(list, row, fences)]
  const by = rows.includes(header) ? '' : ' as in the header'
  const of = `of ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`
  return {
    message: `Unexpected row ${what.unlike}, expected ${what.expected}${by}`,
    span: row.span,
    ...(row !== header && {related: [{message: 'The header', span: header.span}]}),
    fold: {
      key: `${header.span.start}`,
      most: 0,
      message: (count) =>
        `Unexpected ${count} ${of} ${what.unlike}, expected ${what.expected}${by}`,
    },
    ...(edits.length > 0 && {fix: {safety: 'safe', edits}}),
  }
}

function wordsFor(unlike: readonly Row[], fences: Fences): Words {
  const sides = ['start', 'end'] as const
  const isMissing = unlike.some((row) => sides.some((side) => fences[side] && !row.fences[side]))
  const isExtra = unlike.some((row) => sides.some((side) => !fences[side] && row.fences[side]))
  if (isMissing && isExtra) return {unlike: 'with other outer pipes', expected: 'them'}
  if (!isMissing) return {unlike: 'with outer pipes', expected: 'none'}
  const isHalf = unlike.every((row) => row.fences.start || row.fences.end)
  return isHalf
    ? {unlike: 'without an outer pipe', expected: 'it'}
    : {unlike: 'without outer pipes', expected: 'them'}
}

function startEdits(list: List, {span, fences}: Row, wanted: Fences): Edit[] {
  if (fences.start === wanted.start) return []
  const text = slice(list.text, span)
  if (wanted.start) return [{start: span.start, end: span.start, text: isPadded(text) ? '| ' : '|'}]
  const pipe = /^\|[ \t]*(?=[^\s|])/.exec(text)?.[0]
  return pipe === undefined ? [] : [{start: span.start, end: span.start + pipe.length, text: ''}]
}

function endEdits(list: List, {span, fences}: Row, wanted: Fences): Edit[] {
  if (fences.end === wanted.end) return []
  const text = slice(list.text, span)
  // Behind a backslash a pipe would belong to the cell.
  if (wanted.end && text.endsWith('\\')) return []
  if (wanted.end) return [{start: span.end, end: span.end, text: isPadded(text) ? ' |' : '|'}]
  const pipe = /(?<=[^\s|])[ \t]*\|$/.exec(text)?.[0]
  return pipe === undefined ? [] : [{start: span.end - pipe.length, end: span.end, text: ''}]
}

/** Whether a row writes blanks around its inner pipes. */
function isPadded(row: string): boolean {
  return /\S[ \t]+\|[ \t]+\S/.test(row)
}
