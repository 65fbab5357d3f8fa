import type {Span} from '../../model/span.ts'
import {wordsIn} from '../text/words.ts'
import type {Draft} from './entry.ts'

/** Words of an entry that may say where and when it appeared. */
export interface Spot {
  readonly words: string
  readonly span: Span
  /** The signs around them, and on which side of the title they stand. */
  readonly place: string
  /** What is left of the title that they stand in. */
  readonly rest: Span | undefined
}

type Written = Pick<Draft, 'span' | 'titleSpan' | 'links'>

/** The place of words within an entry. */
export function placeOf(text: string, entry: Written, span: Span): string {
  return placeIn(sourceOf(text, entry), entry, span)
}

/** All spots of an entry, those in its title first. */
export function spotsIn(text: string, entry: Written): readonly Spot[] {
  const source = sourceOf(text, entry)
  const {titleSpan} = entry
  const spot = (span: Span, rest?: Span): Spot => ({
    words: text.slice(span.start, span.end).replace(/^\s+|\s+$/g, ''),
    span,
    place: placeIn(source, entry, span, rest),
    rest,
  })
  return [
    ...headsOf(text, titleSpan).map(({span, rest}) => spot(span, rest)),
    ...tailsOf(text, titleSpan).map(({span, rest}) => spot(span, rest)),
    ...besides(source, entry).map((span) => spot(span)),
  ]
}

/** An entry as it is written, its addresses blanked out; places in it count from its own start. */
function sourceOf(text: string, {span, links}: Written): string {
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
function placeIn(source: string, {span: own, titleSpan}: Written, span: Span, rest?: Span): string {
  const [start, end] = [span.start - own.start, span.end - own.start]
  const title = {
    start: (rest ?? titleSpan).start - own.start,
    end: (rest ?? titleSpan).end - own.start,
  }
  const isBefore = end <= title.start
  const between = isBefore ? source.slice(end, title.start) : source.slice(title.end, start)
  const isNear = !/[\p{Alpha}\p{N}]/u.test(between)
  const open = /[^\p{Alpha}\p{N}]*$/u.exec(source.slice(Math.max(0, start - 12), start))?.[0] ?? ''
  const close = /^[^\p{Alpha}\p{N}]*/u.exec(source.slice(end, end + 12))?.[0] ?? ''
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

interface Part {
  readonly span: Span
  readonly rest: Span
}

/** A few words with a year that a title begins with: `CVPR18 Learning to see`, `ICML 2019: Learning to see`. */
function headsOf(text: string, {start, end}: Span): Part[] {
  const words = text.slice(start, end)
  const found =
    /^((?:\p{Upper}[\p{Alpha}&@-]*[ '’-]?){1,3}?(?:(?:19|20)\d{2}|\d{2}))(?![\p{Alpha}\d.-])[\s:：)\],|–—-]+(?=\S)/u.exec(
      words,
    )
  const rest = words.slice(found?.[0].length)
  if (!found?.[1] || wordsIn(rest) < 2 || event.test(rest)) return []
  return [
    {
      span: {start, end: start + found[1].length},
      rest: {start: start + found[0].length, end},
    },
  ]
}

/** What a meeting has beside its papers. */
const event = /^(?:challenge|competition|course|paper|tutorial|video|workshop)/i

/** What a title ends with behind a sign: `Learning to see, ICML workshop 2019`. */
function tailsOf(text: string, {start, end}: Span): Part[] {
  const words = text.slice(start, end)
  const signs = [
    ...words.matchAll(/\s*[,.;:(（[|](?!\d)\s*|\s*,\s*(?=(?:19|20)\d{2}(?!\d))|\s+[-–—]+\s+/g),
  ].slice(-3)
  return signs.flatMap(({0: sign, index}) => {
    const from = index + sign.length
    const own = words.slice(from).replace(/[^\p{Alpha}\p{N}]+$/u, '')
    const least = /[(（[]/.test(sign) ? 1 : 2
    if (own === '' || wordsIn(own) > 8 || wordsIn(words.slice(0, index)) < least) return []
    return [
      {
        span: {start: start + from, end: start + from + own.length},
        rest: {start, end: start + index},
      },
    ]
  })
}

/** What stands between signs outside of the title, the last first. */
function besides(source: string, {span: own, titleSpan}: Written): Span[] {
  const [start, end] = [titleSpan.start - own.start, titleSpan.end - own.start]
  return [
    ...source.matchAll(
      /[\p{Alpha}\p{N}](?:[^()（）[\]{}|,;\n\0`*_]{0,78}[\p{Alpha}\p{N}])?(?=[^\p{Alpha}\p{N}]|$)/gu,
    ),
  ]
    .map(({0: words, index}) => {
      // What stands first counts the item.
      const number = index < 4 ? (/^\d{1,3}[.)、]\s+/.exec(words)?.[0].length ?? 0) : 0
      return {start: index + number, end: index + words.length}
    })
    .filter((span) => span.end <= start || span.start >= end)
    .reverse()
    .map((span) => ({start: own.start + span.start, end: own.start + span.end}))
}
