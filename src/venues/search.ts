import {eastern} from '../model/words.ts'
import type {VenueIndex} from './index.ts'
import {isInitial} from './likeness.ts'
import {extentOf, type VenueMatch} from './name-extent.ts'
import {wordsOf, type Word} from './name-key.ts'
import {readKnown} from './reading.ts'

/** Finds the venue that running text names, rather one with a year; nothing where it names none. */
export type VenueSearch = (text: string) => VenueMatch | undefined

/** Makes the search over all names of an index. */
export function venueSearch(index: VenueIndex): VenueSearch {
  return (written) => {
    // A star that emphasizes nothing is none of a name's letters but in `*SEM`.
    const text = written.replace(/\*(?!SEM\b)/gi, ' ')
    const words = wordsOf(text)
    let undated: VenueMatch | undefined
    for (const [at, word] of words.entries()) {
      if (index.wordsAfter(word.key) === 0 || !isFree(text, word.start)) continue
      if (isInitial(text, word)) continue
      const found = matchAt(text, words, at, index)
      if (found?.dated) return withNext(text, words, withShortened(text, found, index), index)
      undated ??= found
    }
    return undated
  }
}

/** The match and the venue that a sign joins to it, as in `CVPR 2017/ICCV 2017`. */
function withNext(
  text: string,
  words: readonly Word[],
  found: VenueMatch,
  index: VenueIndex,
): VenueMatch {
  const sign = /^\s?[/&+]\s?/.exec(text.slice(found.end))?.[0]
  if (sign === undefined) return found
  const at = words.findIndex(({start}) => start === found.end + sign.length)
  const next = at === -1 ? undefined : matchAt(text, words, at, index)
  return next ? {...found, end: next.end} : found
}

/** The match and the words before it that are cut short: `Comput. Vis. Pattern Recognit., 2016`, `IEEE Trans. on Image Processing`. */
function withShortened(text: string, found: VenueMatch, index: VenueIndex): VenueMatch {
  const near = text.slice(Math.max(0, found.start - 60), found.start)
  if (!/\.\s(?:on\s)?$|(?:ACM|IEEE) T /.test(near)) return found
  const name = text.slice(found.start, found.end)
  const [before = ''] = shortened.exec(near) ?? []
  const isCutShort = /\p{Lower}\.\s$/u.test(before) && /\p{Lower}\./u.test(name)
  // `Theor. Comp. Science, 2016`: two words cut short are no names.
  const isLead = /(?<!\S|\p{Alpha})(?:\p{Upper}\p{Lower}+\.\s){2}$/u.test(before)
  // `ACM T INTEL SYST TEC`
  const isCapital = /(?<!\S)(?:ACM|IEEE) T (?:\p{Upper}+ )+$/u.test(before)
  if (!isCutShort && !isLead && !isCapital && !/\btrans\.\s(?:on\s)?$/i.test(before)) return found
  for (const {index: at} of before.matchAll(/(?<!\S)\p{Upper}/gu)) {
    const known = readKnown(before.slice(at) + name, index)
    if (known) return {...found, start: found.start - before.length + at}
  }
  return found
}

/** Words in capitals, some of them cut short, before a name. */
const shortened = /(?:(?<![\p{Alpha}.-])(?:\p{Upper}[\p{Alpha}&/-]*\.?|trans\.|on)\s){1,7}$/u

/** What a name cannot begin right behind: a letter of the same writing, a digit, a path or a hyphen. */
const glued = new RegExp(String.raw`[[\p{Alpha}\d\/]--[${eastern}]]$|[^\d\-]-$`, 'v')

/** Whether a name may begin here: not within a word, a path or behind a hyphen, but for `2017arXiv`; `(2019/ICML/SeeNet)` is none. */
function isFree(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  return !glued.test(before) || /^[([](?:19|20)\d{2}\/$|(?:^|[\s([])(?:19|20)\d{2}$/.test(before)
}

/** The longest name that begins with a word and stands there as a name does. */
function matchAt(
  text: string,
  words: readonly Word[],
  at: number,
  index: VenueIndex,
): VenueMatch | undefined {
  const first = words[at]
  if (!first) return undefined
  const most = index.wordsAfter(first.key)
  let key = ''
  let best: VenueMatch | undefined
  for (const word of words.slice(at, at + most)) {
    key += word.key
    if (word !== first && !index.mayBegin(key)) break
    if (!index.findKey(key)) continue
    const end = closed(text, first.start, word.end)
    best = extentOf(text, first.start, end, key, index) ?? best
  }
  return best
}

/** Where a name ends, the bracket that it opens included. */
function closed(text: string, start: number, end: number): number {
  const name = text.slice(start, end)
  return text[end] === ')' && name.includes('(') && !name.includes(')') ? end + 1 : end
}
