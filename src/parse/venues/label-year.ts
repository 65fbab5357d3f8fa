import {yearOfDigits} from '../../venues/year.ts'
import type {Inline} from '../text/inline.ts'

/** The year alone in brackets, or behind who made it: `[SeeNet](url) (2015)`, `[SeeNet (Bee Labs, 2015)](url)`. */
export function yearInBrackets(pieces: readonly Inline[]): number | undefined {
  for (const {kind, text} of pieces) {
    const year = kind === 'text' ? bracketedYear.exec(text)?.[1] : undefined
    if (year !== undefined) return Number(year)
  }
  return undefined
}

const bracketedYear = /^\s*[(（](?:\p{Upper}[\p{Alpha}\d .&-]{1,30},\s)?((?:19|20)\d{2})[)）]/u

/** The year of what is called a preprint and no more: `Ann Bee, Cy Dee Preprint'23`. */
export function preprintYear(pieces: readonly Inline[]): number | undefined {
  for (const {kind, text} of pieces) {
    const digits =
      kind === 'text' ? /\bpreprint,?\s?['’]?\s?(?:20)?(\d{2})(?!\d)/i.exec(text)?.[1] : undefined
    if (digits !== undefined) return yearOfDigits(digits)
  }
  return undefined
}

/** The year that a label is a date or a venue by, as in `[[25 Oct 2019]](url)`. */
export function labelYear(pieces: readonly Inline[]): number | undefined {
  for (const {kind, text} of pieces) {
    const found =
      kind === 'link'
        ? /^\W*(?:[\p{Alpha}\d.,&'’+-]+\s+){0,5}[\p{Alpha}'’-]*\(?((?:19|20)\d{2})(?:[./-]\d{1,2}(?:[./-]\d{1,2}(?:\.\d{5,8})?)?)?\W*$/u.exec(
            text,
          )?.[1]
        : undefined
    if (found !== undefined) return Number(found)
    // `[[2020, CVPR](url)]`, `[[2024 IEEE](url)]`
    const lead =
      kind === 'link' ? /^\W*((?:19|20)\d{2}),?\s?\p{Upper}\S+\W*$/u.exec(text)?.[1] : undefined
    if (lead !== undefined) return Number(lead)
    // `[[Bee & Dee, 2010, IEEE](url)]`, `[[Bee, 2008; thesis](url)]`
    const told = kind === 'link' ? citedYear.exec(text)?.[1] : undefined
    if (told !== undefined) return Number(told)
    const short = kind === 'link' ? monthLabel.exec(text)?.[1] : undefined
    if (short !== undefined) return 2000 + Number(short)
  }
  return undefined
}

/** The year behind authors, and what the work is behind it. */
const citedYear =
  /^\W*\p{Upper}[\p{Alpha}'’-]+(?: (?:&|and) \p{Upper}[\p{Alpha}'’-]+| et\.? al\.?)?,? ((?:19|20)\d{2})[a-z]?[,;]\s[^()\d]{2,40}\d?\W*$/u

/** Year and month in two digits each behind a name: `[arxiv, 14.12]`. */
const monthLabel = /^\W*\p{Alpha}[\p{Alpha}&]*[.,]?\s+(\d{2})\.(?:0[1-9]|1[0-2])\W*$/u

/** The year or the date that a badge ends with, as `pdf-2025.02-red` does; not one of what has been done since. */
export function badgeYear(pieces: readonly Inline[]): number | undefined {
  for (const {badge = ''} of pieces) {
    const found = /(?<![\d.])((?:19|20)\d{2})(?:[./-]\d{1,2}){0,2}$/.exec(badge)?.[1]
    const isLater = /commit|copyright|licen[cs]e|updat/i.test(badge)
    if (found !== undefined && !isLater) return Number(found)
  }
  return undefined
}

/** The year that stands by itself as code, or two digits of it behind a publisher: `2017`, `IEEE17`. */
export function codeYear(pieces: readonly Inline[]): number | undefined {
  const codes = pieces.flatMap(({kind, text}) => (kind === 'code' ? [text] : []))
  const year = codes.find((text) => /^(?:19|20)\d{2}$/.test(text))
  if (year !== undefined) return Number(year)
  const [digits] = codes.flatMap((text) => publisherYear.exec(text)?.slice(1) ?? [])
  return digits === undefined ? undefined : yearOfDigits(digits)
}

const publisherYear = /^(?:ACM|IEEE|Springer|Elsevier|Wiley)[\s'’-]?(\d{2})$/

/** Two digits of a year right behind the linked short name of a meeting: `([SEE](url)'17, held with FAR)`. */
export function yearBehindLink(pieces: readonly Inline[]): number | undefined {
  for (const [index, {kind, text}] of pieces.entries()) {
    const digits = kind === 'text' ? /^\s?['’](\d{2})(?=[\s,.;)\]]|$)/.exec(text)?.[1] : undefined
    const name = pieces[index - 1]
    if (
      digits !== undefined &&
      name?.kind === 'link' &&
      /^\p{Upper}[\p{Alpha}&-]+$/u.test(name.text)
    )
      return yearOfDigits(digits)
  }
  return undefined
}
