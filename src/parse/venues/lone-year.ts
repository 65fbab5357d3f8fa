import {wordsIn} from '../text/words.ts'
import {isPeople, isPerson} from '../people/people.ts'
import type {Inline} from '../text/inline.ts'
import {textOf} from '../text/pieces.ts'

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

/** The year that ends an entry behind nothing but its authors: `[Learning to see](url) _Ann Bee and Cy Dee_ 2021`. */
export function signedYear(pieces: readonly Inline[]): number | undefined {
  const year = /\s((?:19|20)\d{2})[\s.]*$/.exec(pieces.at(-1)?.text ?? '')
  if (!year || pieces.at(-1)?.kind !== 'text') return undefined
  const from = pieces.findLastIndex(({kind}) => kind !== 'text') + 1
  const names = textOf(pieces.slice(from))
    .slice(0, -year[0].length)
    .replace(/^[^\p{Alpha}]+/u, '')
  return isPeople(names) || isPerson(names) ? Number(year[1]) : undefined
}
