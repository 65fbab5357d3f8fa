import {wordsIn} from '../text/words.ts'

/** Words of the longest text in which the only year is that of the paper. */
const longestSaid = 40

/** The only year of a text of few words, wherever signs set it off: `by Ann Bee.2015`, `by Ann Bee. 2018 Short paper`. */
export function loneYear(text: string): number | undefined {
  if (wordsIn(text) > longestSaid) return undefined
  const years = [...text.matchAll(/(?<![\d/-])(?:19|20)\d{2}(?![\d/-]|\.\d)/g)]
  const [only] = years
  if (!only || years.length > 1) return undefined
  const before = text.slice(0, only.index)
  const behind = text.slice(only.index + 4)
  const isSetOff =
    /(?:^|[.,;:([|·•–—-])\s*$/.test(before) && /^\s*(?:$|[\p{P}\p{Upper}|])/u.test(behind)
  return isSetOff ? Number(only[0]) : undefined
}
