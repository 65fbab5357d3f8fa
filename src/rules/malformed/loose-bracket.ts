import type {Fix} from '../../finding/fix.ts'
import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import {timesIn} from '../../model/counts.ts'
import type {Entry} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'
import {covers, slice, type Span} from '../../model/span.ts'

/** Tells brackets right beside a link that answer to none, as in `[Page](url)]` and `[[Page]](url))`; where raw links stand, they are told already. */
export function* looseBrackets(
  list: List,
  holdsRaw: (stretch: Span) => boolean,
): Generator<Report> {
  for (const entry of list.entries) {
    for (const span of stretchesOf(entry)) {
      if (isEven(slice(list.text, span))) continue
      if (holdsRaw(span)) continue
      const links = entry.links.filter((link) => covers(span, link.span))
      const loose = looseIn(list, span, links)
      yield* links.flatMap((link) => reportOf(list, entry, link, loose) ?? [])
    }
  }
}

/** Where brackets answer to each other: a cell, or an entry as a whole. */
function stretchesOf({row, span}: Entry): readonly Span[] {
  return row ? row.row.cells.map((cell) => cell.span) : [span]
}

/** Whether as many brackets close as open, which spares nearly all entries a closer look. */
function isEven(text: string): boolean {
  return timesIn(text, '[') === timesIn(text, ']') && timesIn(text, '(') === timesIn(text, ')')
}

const openings: ReadonlyMap<string, string> = new Map([
  [']', '['],
  [')', '('],
])

/** The places of brackets that answer to none; those of links, code and HTML aside, and full-width ones as others. */
function looseIn({text}: List, span: Span, links: readonly Link[]): ReadonlySet<number> {
  let shown = slice(text, span)
  for (const {start, end} of links.map((link) => link.span))
    shown = `${shown.slice(0, start - span.start)}${' '.repeat(end - start)}${shown.slice(end - span.start)}`
  shown = shown
    .replace(/`[^`]*`|<[^>]*>|\$[^$]*\$/g, (stretch) => ' '.repeat(stretch.length))
    .replace(/[（［]/g, (sign) => (sign === '（' ? '(' : '['))
    .replace(/[）］]/g, (sign) => (sign === '）' ? ')' : ']'))

  const open: {readonly sign: string; readonly at: number}[] = []
  const loose = new Set<number>()
  for (const {0: sign, index} of shown.matchAll(/[[\]()]/g)) {
    const opening = openings.get(sign)
    const answer = open.findLastIndex((one) => one.sign === opening)
    if (opening === undefined) open.push({sign, at: span.start + index})
    else if (answer === -1) loose.add(span.start + index)
    else open.splice(answer, 1)
  }
  for (const {at} of open) loose.add(at)
  return loose
}

/** A bracket beside a link that answers to none. */
interface LooseBracket {
  readonly sign: string
  readonly at: number
  /** Whether it is one too many; else its other is missing. */
  readonly isMore: boolean
}

function looseBeside(
  {text}: List,
  {span, form}: Link,
  loose: ReadonlySet<number>,
): LooseBracket | undefined {
  // `[[Code](url)]]` has its second bracket one further, and `[[[Code](url)]` its first.
  const further = [
    ...(/[\])]/.test(text[span.end] ?? '') ? [span.end + 1] : []),
    ...(/[[(]/.test(text[span.start - 1] ?? '') ? [span.start - 2] : []),
  ]
  const at = [span.end, span.start - 1, ...further].find((place) => loose.has(place))
  if (form !== 'inline' || at === undefined) return undefined
  const sign = text[at] ?? ''
  // What opens behind a link, or closes before it, is of something else.
  if (openings.has(sign) !== at >= span.end) return undefined
  // A bracket has lost its other, unless the label has both: `[[Page]](url)]`.
  const isMore =
    sign === ')' || at > span.end || at < span.start - 1 || text.startsWith('[[', span.start)
  return {sign, at, isMore}
}

function reportOf(
  list: List,
  entry: Entry,
  link: Link,
  loose: ReadonlySet<number>,
): Report | undefined {
  const found = looseBeside(list, link, loose)
  if (!found) return undefined
  const {sign, at, isMore} = found
  const isBehind = at >= link.span.end
  const other = isBehind ? 'a `[` before' : `a ${code(sign === '[' ? ']' : ')')} behind`
  const place = `${code(sign)} ${isBehind ? 'behind' : 'before'}`
  const expected = isMore ? 'none' : `${other} it`
  return {
    message: `Unexpected ${place} ${quote(list.text, link.span)}, expected ${expected}`,
    severity: 'info',
    span: {start: at, end: at + 1},
    entry,
    fold: {
      key: `loose ${sign} ${expected}`,
      most: 3,
      message: (count) =>
        `Unexpected ${place} ${count} links, expected ${isMore ? 'none' : `${other} each`}`,
    },
    ...fixOf(found, link.span),
  }
}

/** Where the other bracket of one before a link should stand is not sure. */
function fixOf({sign, at, isMore}: LooseBracket, {start}: Span): {readonly fix?: Fix} {
  if (isMore) return {fix: {safety: 'unsafe', edits: [{start: at, end: at + 1, text: ''}]}}
  return sign === ']' ? {fix: {safety: 'unsafe', edits: [{start, end: start, text: '['}]}} : {}
}
