import {yearOfDigits} from '../../venues/year.ts'
import type {Inline} from '../text/inline.ts'
import {firstRead} from '../text/pieces.ts'

/** The year alone in brackets, or beside who made it: `[SeeNet](url) (2015)`, `[SeeNet (Bee Labs, 2015)](url)`, `SeeNet (2015, Bee Labs)`. */
export function yearInBrackets(pieces: readonly Inline[]): number | undefined {
  return firstYear(pieces, 'text', [bracketedYear])
}

const bracketedYear =
  /^\s*[(（](?:\p{Upper}[\p{Alpha}\d .&-]{1,30},\s)?((?:19|20)\d{2})(?:[,，]\s*\p{Upper}[\p{Alpha}\d .&-]{1,30})?[)）]/u

/** The year of what is called a preprint and no more: `Ann Bee, Cy Dee Preprint'23`. */
export function preprintYear(pieces: readonly Inline[]): number | undefined {
  return firstYear(pieces, 'text', [/\bpreprint,?\s?['’]?\s?(?:20)?(\d{2})(?!\d|\.\d{4})/i])
}

/** The year that a label is a date or a venue by, as in `[[25 Oct 2019]](url)`. */
export function labelYear(pieces: readonly Inline[]): number | undefined {
  return firstYear(pieces, 'link', datedLabels)
}

const datedLabels: readonly RegExp[] = [
  // `[25 Oct 2019](url)`, `[arXiv preprint arXiv:2305.00001 (2023)](url)`
  /^\W*(?:(?:ar[Xx]iv:)?[\p{Alpha}\d.,&'’+-]+\s+){0,5}[\p{Alpha}'’-]*\(?((?:19|20)\d{2})(?:[./-]\d{1,2}(?:[./-]\d{1,2}(?:\.\d{5,8})?)?)?\W*$/u,
  // `[[2020, CVPR](url)]`, `[[2024 IEEE](url)]`
  /^\W*((?:19|20)\d{2}),?\s?\p{Upper}\S+\W*$/u,
  // `[[2023 Section 9.2](url)]`, `[[2023 SEE tech report](url)]`
  /^\W*((?:19|20)\d{2}) (?:Appendix|Chapter|Section|(?:\S+ )?[Tt]ech(?:nical|\.)? [Rr]eport)\b[^()]{0,8}$/,
  // The year behind authors, and what the work is behind it: `[[Bee & Dee, 2010, IEEE](url)]`, `[[Bee, 2008; thesis](url)]`
  /^\W*\p{Upper}[\p{Alpha}'’-]+(?: (?:&|and) \p{Upper}[\p{Alpha}'’-]+| et\.? al\.?)?,? ((?:19|20)\d{2})[a-z]?[,;]\s[^()\d]{2,40}\d?\W*$/u,
  // Year and month in two digits each behind a name: `[arxiv, 14.12]`
  /^\W*\p{Alpha}[\p{Alpha}&]*[.,]?\s+(\d{2})\.(?:0[1-9]|1[0-2])\W*$/u,
]

/** The year in the first piece of a kind in which a pattern finds one, of two digits or four. */
function firstYear(
  pieces: readonly Inline[],
  kind: Inline['kind'],
  patterns: readonly RegExp[],
): number | undefined {
  const found = firstRead(pieces, (piece) =>
    piece.kind === kind
      ? firstRead(patterns, (pattern) => pattern.exec(piece.text)?.[1])
      : undefined,
  )
  return yearOfDigits(found)
}

/** The year or the date that a badge ends with, as `pdf-2025.02-red` does; not one of what has been done since. */
export function badgeYear(pieces: readonly Inline[]): number | undefined {
  const found = firstRead(pieces, ({badge = ''}) => {
    const isLater = /commit|copyright|licen[cs]e|updat/i.test(badge)
    return isLater ? undefined : /(?<![\d.])((?:19|20)\d{2})(?:[./-]\d{1,2}){0,2}$/.exec(badge)?.[1]
  })
  return yearOfDigits(found)
}

/** The year that stands by itself as code, or behind a publisher, where two digits are enough: `2017`, `IEEE17`. */
export function codeYear(pieces: readonly Inline[]): number | undefined {
  return firstYear(pieces, 'code', [wholeYear]) ?? firstYear(pieces, 'code', [publisherYear])
}

const wholeYear = /^((?:19|20)\d{2})$/
const publisherYear = /^(?:ACM|IEEE|Springer|Elsevier|Wiley)[\s'’-]?((?:19|20)?\d{2})$/

/** Two digits of a year right behind the linked short name of a meeting: `([SEE](url)'17, held with FAR)`. */
export function yearBehindLink(pieces: readonly Inline[]): number | undefined {
  const found = firstRead(pieces, ({kind, text}, index) => {
    const name = pieces[index - 1]
    const isName = name?.kind === 'link' && /^\p{Upper}[\p{Alpha}&-]+$/u.test(name.text)
    return isName && kind === 'text' ? /^\s?['’](\d{2})(?=[\s,.;)\]]|$)/.exec(text)?.[1] : undefined
  })
  return yearOfDigits(found)
}
