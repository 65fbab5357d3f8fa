import type {Finding} from '../../src/finding/finding.ts'
import type {Entry} from '../../src/model/entry.ts'
import type {Link} from '../../src/model/link.ts'
import type {List} from '../../src/model/list.ts'
import {covers, slice, type Point, type Span} from '../../src/model/span.ts'
import type {Row, Table} from '../../src/model/table.ts'

/** What is wrong with the model of a text, in words; nothing for a sound one. */
export function faultsOf(list: List): string[] {
  return [...sectionFaults(list), ...tableFaults(list), ...entryFaults(list), ...linkFaults(list)]
}

function* sectionFaults(list: List): Generator<string> {
  yield* orderFaults(list, 'sections', list.sections)
  for (const {span, titleSpan, title} of list.sections) {
    yield* spanFaults(list, `section ${title}`, span)
    yield* spanFaults(list, `title of section ${title}`, titleSpan, span)
  }
  for (const {line, textSpan, link, text} of list.contents?.items ?? []) {
    yield* spanFaults(list, `contents line ${text}`, line)
    yield* spanFaults(list, `contents text ${text}`, textSpan, link.span)
    if (/[\r\n]/.test(slice(list.text, line))) yield `contents line ${text}: more than one line`
  }
}

function* tableFaults(list: List): Generator<string> {
  yield* orderFaults(list, 'tables', list.tables)
  for (const table of list.tables) {
    const rows = [table.header, ...table.rows]
    yield* spanFaults(list, 'table', table.span)
    yield* apartFaults(list, 'rows', rows)
    for (const row of rows) yield* rowFaults(list, table, row)
  }
}

function* rowFaults(list: List, table: Table, row: Row): Generator<string> {
  yield* spanFaults(list, 'row', row.span, table.span)
  yield* apartFaults(list, 'cells', row.cells)
  const source = slice(list.text, row.span)
  if (/[\r\n]/.test(source)) yield `row ${source}: more than one line`
  if (row.fences.start !== source.startsWith('|')) yield `row ${source}: fences.start`

  for (const {span, text, links} of row.cells) {
    yield* spanFaults(list, `cell ${text}`, span, row.span)
    const written = slice(list.text, span)
    if (/^[ \t]|[ \t]$/.test(written)) yield `cell ${written}: padded`
    if (/(?<!\\)(?:\\\\)*\|/.test(written)) yield `cell ${written}: holds a pipe`
    if (/^[\p{Alpha}\p{N} ]*$/u.test(written) && written.replace(/ +/g, ' ') !== text)
      yield `cell ${written}: text ${text}`
    for (const link of links) yield* spanFaults(list, `link of cell ${text}`, link.span, span)
  }
}

function* entryFaults(list: List): Generator<string> {
  yield* orderFaults(list, 'entries', list.entries)
  for (const {span, title, titleSpan, venue, links} of list.entries) {
    yield* spanFaults(list, `entry ${title}`, span)
    yield* spanFaults(list, `title ${title}`, titleSpan, span)
    if (title === '' || title !== title.trim()) yield `title ${JSON.stringify(title)}`
    const written = slice(list.text, titleSpan).replace(/[.,:;]+$/, '')
    if (/^[\p{Alpha}\p{N}, -]*$/u.test(written) && written.replace(/ +/g, ' ').trim() !== title)
      yield `title ${title}: written ${written}`
    if (venue) yield* spanFaults(list, `venue ${venue.raw}`, venue.span, span)
    for (const link of links) yield* spanFaults(list, `link of ${title}`, link.span, span)
    yield* orderFaults(list, `links of ${title}`, links)
  }
}

function* linkFaults(list: List): Generator<string> {
  yield* orderFaults(list, 'links', list.links)
  const all = new Set(list.links)
  for (const entry of list.entries)
    for (const link of entry.links) if (!all.has(link)) yield `link ${link.url}: not in the list`

  for (const {url, form, span, urlSpan} of list.links) {
    yield* spanFaults(list, `link ${url}`, span)
    yield* spanFaults(
      list,
      `url ${url}`,
      urlSpan,
      form === 'reference' || form === 'image' ? undefined : span,
    )
    const written = slice(list.text, urlSpan)
    // Escapes, entities and what the parser adds (`http://`, `mailto:`) are the differences there may be.
    if (
      written !== url &&
      !/[\\&\0]/.test(written) &&
      !(form === 'autolink' && url.endsWith(written))
    )
      yield `link ${url}: written ${written} in ${slice(list.text, span)}`
  }
}

/** What is wrong with the places of findings, in words. */
export function* placeFaults(text: string, findings: readonly Finding[]): Generator<string> {
  for (const {rule, message, start, end, fix, related} of findings) {
    for (const place of [{start, end}, ...related]) {
      if (!isPlace(text, place.start) || !isPlace(text, place.end))
        yield `${rule}: place of ${message}`
      if (place.start.offset > place.end.offset) yield `${rule}: place of ${message} is backwards`
    }
    for (const edit of fix?.edits ?? [])
      if (edit.start < 0 || edit.start > edit.end || edit.end > text.length)
        yield `${rule}: edit of ${message}`
    if (/[\r\n]/.test(message)) yield `${rule}: message of two lines`
  }
}

/** Whether line and column lead to the offset. */
function isPlace(text: string, {line, column, offset}: Point): boolean {
  const before = text.slice(0, offset)
  // Between the two signs of a CRLF the line has not ended yet.
  const inside = before.endsWith('\r') && text[offset] === '\n'
  const lines = (inside ? `${before.slice(0, -1)}-` : before).split(/\r\n?|\n/)
  return (
    offset <= text.length && lines.length === line && (lines.at(-1)?.length ?? 0) + 1 === column
  )
}

/** What of its entries a fix may not change: their number, and the URLs of each. */
export function urlsOf(entries: readonly Entry[]): string[] {
  return entries.map(({links}) => links.map(({url}: Link) => url).join(' '))
}

function* spanFaults({text}: List, name: string, span: Span, outer?: Span): Generator<string> {
  if (span.start < 0 || span.start > span.end || span.end > text.length)
    yield `${name}: span ${span.start}-${span.end}`
  if (outer && !covers(outer, span))
    yield `${name}: ${slice(text, span)} is not within ${slice(text, outer)}`
}

function* orderFaults(
  {text}: List,
  name: string,
  items: readonly {readonly span: Span}[],
): Generator<string> {
  for (const [index, {span}] of items.entries()) {
    const before = items[index - 1]
    if (before && before.span.start > span.start)
      yield `${name}: ${slice(text, span)} is out of order`
  }
}

function* apartFaults(
  {text}: List,
  name: string,
  items: readonly {readonly span: Span}[],
): Generator<string> {
  for (const [index, {span}] of items.entries()) {
    const before = items[index - 1]
    if (before && before.span.end > span.start) yield `${name}: ${slice(text, span)} overlaps`
  }
}
