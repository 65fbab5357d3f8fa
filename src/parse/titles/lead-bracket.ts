import {hasWords} from '../../model/words.ts'
import {isOnlyPeople} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import {wordsIn} from '../text/words.ts'
import {bare, isDate} from './lead-words.ts'
import type {LeadContext} from './lead.ts'

/** Letters of the longest remark before a title that does not begin with a year. */
const longestRemark = 60

/** The full name of a venue in brackets: `[Conference on Seeing Far (SEEK), 2020]`, `(IEEE Transactions on Very Far and Very Small Sights, 2020)` */
const fullName = /^[([（【]([^()[\]【】（）]{12,120}(?:\([^()]{2,12}\)[^()[\]]{0,8})?)[)\]】）]/u

/** What a link would be without the blanks in its address, which is a title: `[Learning to see](papers/Learning to see.pdf)`. */
const openLink = /^\[(?:[^\s[\]]+\s+){2,}[^[\]]*\]\([^()\s]+(?:[^\S\n]+[^()\s]+)+\.pdf\)/

/** What a title itself begins with: `(Nearly) Optimal Sights`, `(State of) The Art of War`, `(How) Do Lamps Shine?` */
const ownWord =
  /^\((?:\p{Upper}\p{Lower}+(?:ly|most| of)|(?:How|Not|What|When|Where|Why)(?=\)\s\p{Upper}))\)\s/u

/** Whether a title begins with a word in brackets that is its own. */
export function startsInBracket(raw: string): boolean {
  return raw.startsWith('(') && ownWord.test(raw)
}

/** A bracket before a title; one closed twice too: `[ICLR] 2023] Learning to see`; braces of a venue: `{CVPR 2021} Learning to see`. */
export function bracketsLength(raw: string, {isVenue}: LeadContext): number {
  if (raw.includes('](') && openLink.test(raw)) return 1
  const braces = raw.startsWith('{') ? /^\{([^{}]{4,40})\}/.exec(raw) : null
  if (braces?.[1] !== undefined && isVenue(braces[1])) return braces[0].length
  const inFull = fullName.exec(raw)
  if (inFull?.[1] !== undefined && isVenue(inFull[1])) return inFull[0].length
  const [group = '', words = ''] =
    /^\[?[([【（]((?:[^()[\]【】（）]|\(\)){0,120})[)\]】）](?:\]|\s*(?:19|20)\d{2}\])?/u.exec(
      raw,
    ) ?? []
  if (areAuthors(group, words) && wordsIn(raw.slice(group.length)) > 2) return group.length
  if (words.length > longestRemark && !/^(?:19|20)\d{2}(?!\d)/.test(words)) return 0
  // What stands before nothing but a link is all there is: `[The Sight of Stars, Ann Bee, ECCV 2018] [[paper]](url)`.
  const isAll = !hasWords(raw.slice(group.length)) && /^\p{Upper}\p{Alpha}/u.test(words)
  if (isAll && !isDate(words) && !isVenue(bare(words))) return 0
  if (/\d/.test(words) || isVenue(bare(words)) || !hasWords(words)) return group.length
  // A short remark before words enough for a title.
  const rest = raw.slice(group.length)
  const isSetOff =
    // What is meant to be bold is not where no blank follows: `**[SeeNet]**Learning to see`.
    /^(?:[:：]?\s|\*\*|__)/.test(rest) ||
    group.startsWith('【') ||
    /^[[(【]\p{Alpha}/u.test(rest) ||
    (/^[([][^\])]{3}/.test(group) && /^\p{Upper}\p{Alpha}/u.test(rest)) ||
    // `[website],Learning to see`
    (rest.startsWith(',') && isLabel(words))
  const isWord = startsInBracket(raw)
  // A label is none of a short title either: `[Project] SeeNet`.
  const fewest = isLabel(words) ? 1 : 2
  return isSetOff && !isWord && wordsIn(words) < 4 && wordsIn(rest) >= fewest ? group.length : 0
}

/** Whether a bracket holds authors: `(Ann Bee, Cy Dee) Learning to see`, `(Ann Bee et al.) Learning to see` */
function areAuthors(group: string, words: string): boolean {
  return /^\(\p{Upper}[^()]*(?:, |\sand\s|\s&\s|\set al)/u.test(group) && isOnlyPeople(words)
}
