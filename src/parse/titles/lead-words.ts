import {monthName} from '../../model/month.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'

/** Words without the signs around them. */
export function bare(text: string): string {
  if (/^[a-z\d](?:.*[a-z\d])?$/is.test(text)) return text
  return text.replace(/^[^\p{Alpha}\d]+|(?<=[\p{Alpha}\d])[^\p{Alpha}\d]+$/gu, '')
}

/** A few words that end with a year, as a venue does. */
export function endsInYear(words: string): boolean {
  return wordsIn(words) < 9 && /(?<!\d)(?:19|20)\d{2}(?:[-./]\d{1,2})*$/.test(words)
}

/** A venue with its year and a branch of it: `NeurIPS 2021 D&B`. */
export function isBranch(words: string): boolean {
  return /^\p{Upper}[\p{Alpha}&-]* (?:19|20)\d{2} \p{Upper}\S*(?: \S+){0,2}$/u.test(words)
}

/** A date, with the short name of a venue behind its year: `2024.05`, `2015-ICLR_W`. */
export function isDate(words: string): boolean {
  if (!/\d{4}/.test(words)) return false
  const isShort = /^(?:19|20)\d{2}(?:[-./_ ]{0,2}[\w&]{1,12}){0,2}$/.test(words)
  return (isShort && wordsIn(words) < 4) || day.test(words) || posted.test(words)
}

/** When and where something was posted: `2019 · 知乎`. */
const posted =
  /^(?:19|20)\d{2}\s[·•]\s(?:知乎|微信|公众号|微信公众号|博客|博客园|简书|掘金|b站|csdn|medium|blog)$/i

/** A date with its year last, or in Chinese: `12 May 2023`, `May 12, 2023`, `05/2023`, `2023年5月`. */
const day = new RegExp(
  String.raw`^(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${monthName}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19|20)\d{2}|(?:\d{1,2}[./-])?\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}\s?年(?:\s?\d{1,2}\s?月)?(?:\s?\d{1,2}\s?日)?)$`,
  'i',
)

/** A bracket that begins with a year, or a short one that ends with it: `(2023-ICLR, CCF-A)`, `[PMLR'16]` before a bracketed link. */
export function isDatedRemark({kind, text}: Inline): boolean {
  const words =
    /^\s*[([（【]([^()[\]（）【】]{4,110})[)\]）】][\s:：–—-]*\[?$/.exec(text)?.[1] ?? ''
  return (
    kind === 'text' &&
    (/^(?:19|20)\d{2}(?!\d)|^\p{Upper}[\p{Upper}&-]+['’]\d{2}$/u.test(words) || endsInYear(words))
  )
}
