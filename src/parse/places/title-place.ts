import type {Span} from '../../model/span.ts'
import {wordsIn} from '../text/words.ts'

/** Words of a title that may be none of it, and what is left of it without them. */
export interface Part {
  readonly span: Span
  readonly rest: Span
}

/** What a title begins or ends with that may say where and when its paper appeared. */
export function titleParts(text: string, title: Span): readonly Part[] {
  return [...headsOf(text, title), ...datedTail(text, title), ...tailsOf(text, title)]
}

/** What stands behind the last comma of a title before the year that has been told from it: `Learning to see, Summer school on sights` before `2003`. */
function datedTail(text: string, {start, end}: Span): Part[] {
  const year = /^ (?:19|20)\d{2}(?!\d)/.exec(text.slice(end, end + 6))?.[0]
  if (year === undefined) return []
  const words = text.slice(start, end)
  const [sign = '', own = ''] = /,\s+(\p{Upper}[^,;:()[\]]*)$/u.exec(words) ?? []
  const rest = words.slice(0, words.length - sign.length)
  if (wordsIn(own) < 2 || wordsIn(own) > 7 || wordsIn(rest) < 2) return []
  return [
    {
      span: {start: end - own.length, end: end + year.length},
      rest: {start, end: start + rest.length},
    },
  ]
}

/**
 * A few words with a year that a title begins with, and what the paper was there: `CVPR18 Learning to see`, `ICML 2019: Learning to see`,
 * `ICML 2019 poster: Learning to see`.
 */
function headsOf(text: string, {start, end}: Span): Part[] {
  const words = text.slice(start, end)
  const found =
    /^((?:\p{Upper}[\p{Alpha}&@-]*[ '’-]?){1,3}?(?:(?:19|20)\d{2}|\d{2})(?: [Ww]orkshop(?=:))?)(?![\p{Alpha}\d.-])(?: \(?(?:oral|poster|spotlight|submission)\)?(?=[:,]))?[\s:：)\],|–—-]+(?=\S)/u.exec(
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
    const own = words.slice(from).replace(/[^\p{Alpha}\d]+$/u, '')
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
