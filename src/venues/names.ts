import type {VenueIndex} from './index.ts'
import {isJoined} from './joined-name.ts'
import type {Known} from './named.ts'
import type {Word} from './name-key.ts'
import {isRemark} from './remark.ts'

/** A venue's name in a text. */
export interface Found extends Known {
  readonly start: number
  readonly end: number
}

/** All names in a text from left to right, the longest at each place; else one whose words are cut short. */
export function namesIn(raw: string, words: readonly Word[], index: VenueIndex): Found[] {
  const found: Found[] = []
  for (let at = 0; at < words.length; at++) {
    const match = nameAt(raw, words, at, index)
    if (!match || !isPlausible(raw.slice(match.start, match.end), raw, match)) continue
    found.push({...match, end: endOf(raw, match.start, match.end, index)})
    at += match.words - 1
  }
  const isCovered = (word: Word) => found.some(({start, end}) => within(word, start, end))
  if (words.every((word) => isCovered(word) || isRemark(word.key))) return found
  const short = shortName(raw, words, index)
  return short ? [short] : found
}

function nameAt(
  raw: string,
  words: readonly Word[],
  at: number,
  index: VenueIndex,
): (Found & {words: number}) | undefined {
  const most = index.wordsAfter(words[at]?.key ?? '')
  let key = ''
  let best: {known: Known; end: number; words: number} | undefined
  for (const [before, word] of words.slice(at, at + most).entries()) {
    key += word.key
    if (before > 0 && !index.mayBegin(key)) break
    const known = index.findKey(key)
    if (known) best = {known, end: word.end, words: before + 1}
  }
  best ??= hostOf(raw, words[at], index)
  if (!best) return undefined
  const article = /\bThe\s$/.exec(raw.slice(0, words[at]?.start))?.[0] ?? ''
  const start = words[at]?.start ?? 0
  const exact = [start - article.length, start]
    .map((from) => ({start: from, known: exactAt(raw, from, best.end, index)}))
    .find(({known}) => known)
  return {
    ...(exact?.known ?? best.known),
    start: exact?.start ?? start,
    end: best.end,
    words: best.words,
  }
}

function exactAt(raw: string, start: number, end: number, index: VenueIndex): Known | undefined {
  const name = raw.slice(start, end)
  return (raw[end] === '.' ? index.findExact(`${name}.`) : undefined) ?? index.findExact(name)
}

/** The conference in `ICPRW`, where the table lacks its workshops. */
function hostOf(
  raw: string,
  word: Word | undefined,
  index: VenueIndex,
): {known: Known; end: number; words: number} | undefined {
  if (
    word?.key.endsWith('w') !== true ||
    !/^[A-Z\d]{3,}[Ww]$/.test(raw.slice(word.start, word.end))
  )
    return undefined
  const known = index.findKey(word.key.slice(0, -1))
  if (known?.row.kind !== 'conference') return undefined
  const name = `${known.row.name} Workshop`
  const row = {name, kind: 'workshop', also: []}
  return {
    known: {row, expected: raw.slice(word.start, word.end), sure: known.sure},
    end: word.end,
    words: 1,
  }
}

/** Whether a word stands between two places. */
export function within(word: Word, start: number, end: number): boolean {
  return word.start >= start && word.end <= end
}

/** A word in small letters amid others is a word; as the whole text it may be a venue. */
function isPlausible(written: string, raw: string, match: Found): boolean {
  const {row, expected, start, end} = match
  if (raw.includes('://') && row.kind !== 'preprint') return false
  if (isSurname(written, match)) return false
  // `IF=13.9` tells how often a journal is cited, and is none.
  if (written === 'IF' && impactFactor.test(raw.slice(start))) return false
  // `Conference on Data Engineering` is no journal.
  if (row.kind === 'journal' && topic.test(raw.slice(0, start))) return false
  // `J. Int.` is no `JINT`.
  if (/\.\s+\p{Alpha}/u.test(written) && !/[\s.]/.test(expected)) return false
  // `MM-Vet` and `ISPRS_S2FL` are names of other things; so is a part of a host.
  if (isJoined(raw, start, end)) return false
  // `Proceedings of the IEEE International Conference on …` is no volume of `Proceedings of the IEEE`.
  if (/^proc/i.test(written) && /^[\s/]+(?!vol|no\b|pp)\p{Alpha}/iu.test(raw.slice(end)))
    return false
  if (/(?!\p{Lower})\p{Alpha}/u.test(written) || row.kind === 'preprint') return true
  return start <= 1 && (raw.length < written.length + 12 || !/\p{Lower}/u.test(expected))
}

/** How often a journal is cited, as people write behind its name, and what parts the two: `, IF=13.9`, `(IF 13.9)`. */
export const impactFactor = /[\s,;([]*\bIF\s*(?:[=:：]\s*\d{1,3}(?!\d)|\d{1,3}\.\d)[\d.]*[)\]]?/

/** What a meeting is on, up to a name. */
const topic =
  /\b(?:conference|congress|symposium|workshop)\s(?:for|of|on)\s(?:[^\s,.:;()]+\s){0,6}$/i

/** Whether a short acronym that several go by is written as a surname is, or any with an accent: `Re`, `Ré`. */
function isSurname(written: string, {expected, sure}: Found): boolean {
  if (!/^\p{Upper}[\p{Lower}\u0300-\u036F]+$/u.test(written) || !/^[A-Z]+$/.test(expected))
    return false
  return /[\u0300-\u036F]/.test(written.normalize('NFD')) || (!sure && written.length < 4)
}

/** Where a name ends: behind the bracket that it opens, or the full stop of an abbreviation. */
function endOf(raw: string, start: number, end: number, index: VenueIndex): number {
  const name = raw.slice(start, end)
  if (raw[end] === ')' && name.includes('(') && !name.includes(')')) return end + 1
  const stops = name.includes('.') || index.findExact(`${name}.`) !== undefined
  return raw[end] === '.' && stops ? end + 1 : end
}

/** The name that the words are together, if they are cut short. */
function shortName(raw: string, words: readonly Word[], index: VenueIndex): Found | undefined {
  const named = words.filter(({key}) => !/^\d+$/.test(key))
  for (let last = named.length; last > 1; last--) {
    const [from, to] = [named[0], named[last - 1]]
    if (!from || !to) return undefined
    const keys = named.slice(0, last).map(({key}) => key)
    const known = index.findAbbreviated(raw.slice(from.start, to.end), keys)
    if (known) return {...known, start: from.start, end: endOf(raw, from.start, to.end, index)}
    if (!isRemark(to.key)) return undefined
  }
  return undefined
}
