import type {Span} from '../../model/span.ts'
import {hasWords} from '../../model/words.ts'
import type {Place, Written} from './place.ts'
import {titleParts} from './title-place.ts'

type Marked = Pick<Written, 'span' | 'titleSpan' | 'links'>

/** The key of words within an entry. */
export function signKey(text: string, entry: Marked, span: Span): string {
  return keyIn(sourceOf(text, entry), entry, span)
}

/** The places of an entry that signs alone tell from other words, those in its title first, then the last first. */
export function signPlaces(text: string, entry: Marked): readonly Place[] {
  const source = sourceOf(text, entry)
  const place = (span: Span, rest?: Span): Place => ({
    key: keyIn(source, entry, span, rest),
    words: text.slice(span.start, span.end).replace(/^\s+|\s+$/g, ''),
    span,
    isSet: false,
    rest,
  })
  return [
    ...titleParts(text, entry.titleSpan).map(({span, rest}) => place(span, rest)),
    ...besides(source, entry).map((span) => place(span)),
  ]
}

/** An entry as it is written, its addresses blanked out; places in it count from its own start. */
function sourceOf(text: string, {span, links}: Marked): string {
  let source = text.slice(span.start, span.end)
  for (const {urlSpan, form} of links) {
    const [start, end] = [urlSpan.start - span.start, urlSpan.end - span.start]
    if (form !== 'inline' || start < 2 || end > source.length) continue
    const from = source.lastIndexOf('](', start)
    const to = source.indexOf(')', end) + 1
    if (from === -1 || to === 0) continue
    source = source.slice(0, from) + '\0'.repeat(to - from) + source.slice(to)
  }
  return source
}

/** Signs before and behind words, and whether they stand next to the title. */
function keyIn(source: string, {span: own, titleSpan}: Marked, span: Span, rest?: Span): string {
  const [start, end] = [span.start - own.start, span.end - own.start]
  const title = {
    start: (rest ?? titleSpan).start - own.start,
    end: (rest ?? titleSpan).end - own.start,
  }
  const isBefore = end <= title.start
  const between = isBefore ? source.slice(end, title.start) : source.slice(title.end, start)
  const isNear = !hasWords(between)
  const open = /[^\p{Alpha}\d]*$/u.exec(source.slice(Math.max(0, start - 12), start))?.[0] ?? ''
  const close = /^[^\p{Alpha}\d]*/u.exec(source.slice(end, end + 12))?.[0] ?? ''
  const signs = open.replace(/[\s\0]+/g, '').slice(-3)
  const isLast = /^[^\S\n]*(?:[\n\0]|$)/.test(source.slice(end, end + 12))
  const sign = isBefore ? close.slice(0, 1) : /\S/.exec(close)?.[0]
  return [
    isBefore ? 'before' : 'behind',
    isNear ? 'near' : 'far',
    signs,
    isLast ? '' : (sign ?? ' '),
  ].join(' ')
}

/** What stands between signs outside of the title, the last first. */
function besides(source: string, {span: own, titleSpan}: Marked): Span[] {
  const [start, end] = [titleSpan.start - own.start, titleSpan.end - own.start]
  const others = source.slice(0, start) + '\0'.repeat(end - start) + source.slice(end)
  return [
    ...others.matchAll(
      /[\p{Alpha}\d](?:[^()（）[\]{}|,;\n\0`*_]{0,78}[\p{Alpha}\d])?(?=[^\p{Alpha}\d]|$)/gu,
    ),
  ]
    .map(({0: words, index}) => {
      // What stands first counts the item.
      const number = index < 4 ? (/^\d{1,3}[.)、]\s+/.exec(words)?.[0].length ?? 0) : 0
      return {start: index + number, end: index + words.length}
    })
    .filter((span) => span.end <= start || span.start >= end)
    .flatMap((span) => [span, ...withYear(others, span)])
    .reverse()
    .map((span) => ({start: own.start + span.start, end: own.start + span.end}))
}

/** Words and the year behind them, which are one statement where a venue is written so: `Sights Thread (2020)`, `SightsDay, 2020`. */
function withYear(source: string, {start, end}: Span): Span[] {
  const year = / |\(|,/.test(source[end] ?? '')
    ? /^(?: ?\((?:19|20)\d{2}\)|, (?:19|20)\d{2}(?!\d))/.exec(source.slice(end, end + 8))
    : null
  return year ? [{start, end: end + year[0].length}] : []
}
