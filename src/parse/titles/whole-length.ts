import {isCited} from '../people/citation.ts'
import {wordsIn} from '../text/words.ts'
import {account} from './author-behind.ts'
import {startOfByline} from './byline.ts'
import type {TitleContext} from './title-context.ts'

/** Words that a title has at most. */
export const mostWords = 30

/** The length of a title in a text that should be one alone, and may go on to tell of the paper. */
export function wholeLength(text: string, {isVenue}: TitleContext): number {
  const end = firstOf(text, [
    /(?<=\S)\s{2,}(?=\S+(?:\s+\S+){7,})/u,
    // A second half is written in capitals as the first is: `SeeIt! - a Far Sight Framework for …`.
    /\s+[–—-]\s(?=\p{Lower}\S*(?:\s+\S+){5,})(?!\p{Lower}+(?:\s\p{Upper}\S*){3})/u,
  ])
  if (end !== undefined) return end
  const isLong = wordsIn(text) > mostWords
  const told = isLong ? firstOf(text, [/\s+[–—-]\s/u, /\.\s/u]) : undefined
  if (told !== undefined) return told
  // `Learning to see (AAAI2020)`, `Learning to see [CVPR 2019]`, `Learning to see\[CVPR2019\]`
  const dated = /\s*\\?[[(]([^()[\]\\]{2,30}?\d{2})\\?[\])][\s.]*$/u.exec(text)
  if (dated?.[1] !== undefined && dated.index > 0 && isVenue(dated[1])) return dated.index
  const cited =
    /(?:\s+|(?=（))([(（](?:[^()（）]{3,60}[\s,])?(?:19|20)\d{2}[a-z]?(?:[,，]\s*\p{Upper}[\p{Alpha} &.-]{1,30})?[)）])\s*$/u.exec(
      text,
    )
  if (cited?.[1] !== undefined && cited.index > 0 && isCredit(cited[1])) return cited.index
  // `Learning to see, IJRS.`
  const last = /,\s+(\p{Upper}{3,12})[\s.,[(]*$/u.exec(text)
  if (last?.[1] !== undefined && isVenue(last[1])) return last.index
  const byline = startOfByline(text)
  return byline > 0 ? byline : (firstOf(text, [account]) ?? text.length)
}

/** Whether a bracket that ends a text says who wrote of it and when, or when alone, or where too: `SeeSet (Bee et al., 2021)`, `SeeSet (2021, MIT)`. */
function isCredit(bracket: string): boolean {
  return /^[(（]\d{4}[,，)）]/.test(bracket) || isCited(bracket)
}

/** Where the first of some signs stands. */
function firstOf(text: string, signs: readonly RegExp[]): number | undefined {
  const places = signs.map((sign) => text.search(sign)).filter((place) => place !== -1)
  return places.length === 0 ? undefined : Math.min(...places)
}
