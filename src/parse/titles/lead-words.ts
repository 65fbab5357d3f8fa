import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'

/** Words without the signs around them. */
export function bare(text: string): string {
  return text.replace(/^[\s\p{P}\p{S}]+|(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/gu, '')
}

/** A few words that end with a year, as a venue does. */
export function isDated(words: string): boolean {
  return wordsIn(words) < 9 && /(?<!\d)(?:19|20)\d{2}(?:[-./]\d{1,2})*$/.test(words)
}

/** A venue with its year and a branch of it: `NeurIPS 2021 D&B`. */
export function isBranch(words: string): boolean {
  return /^\p{Upper}[\p{Alpha}&-]* (?:19|20)\d{2} \p{Upper}\S*(?: \S+){0,2}$/u.test(words)
}

/** A date, with the short name of a venue behind its year: `2024.05`, `2015-ICLR_W`. */
export function isDate(words: string): boolean {
  return /^(?:19|20)\d{2}(?:[-./_ ]{0,2}[\w&]{1,12}){0,2}$/.test(words) && wordsIn(words) < 4
}

/** A bracket that begins with a year, or a short one that ends with it: `(2023-ICLR, CCF-A)`. */
export function isDatedRemark({kind, text}: Inline): boolean {
  const words = /^\s*[([（【]([^()[\]（）【】]{4,110})[)\]）】][\s:：–—-]*$/.exec(text)?.[1] ?? ''
  return kind === 'text' && (/^(?:19|20)\d{2}(?!\d)/.test(words) || isDated(words))
}
