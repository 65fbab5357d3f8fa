import {isWorkplace} from '../people/workplace.ts'
import {isInitials} from '../text/initials.ts'
import {wordsIn} from '../text/words.ts'
import type {Start} from './title-credit.ts'

/** Most titles end with no bracket, and to compile what follows takes longer than to read a short list. */
const isBracket = /[)\]】）]$/

/** What is said in Chinese behind a title of Latin letters and a dash: `Learning to see — 深度精读`. */
const eastern =
  /(?<=^[\0-\u02FF\u2000-\u20FF]*\S)\s+(?:[—–|]+|-{1,2})\s*(?=\p{Script=Han}{2}[^—–|]*$)/u

/** How a paper was presented or honoured, or where it stands: `oral`, `Best Student Paper Award`, `Top 5%`, `preprint`. */
const honour = String.raw`(?:oral|spotlights?|highlights?|posters?|(?:awarded |winner of the )?best (?:\p{Alpha}+ )?papers?|outstanding (?:\p{Alpha}+ )?papers?|distinguished papers?|honou?rable mention|notable|top[\s-]?\d+(?:\.\d+)?\s?%|(?:(?:long|short|full) )?papers?|book|extended abstract|accepted|submitted|under review|in press|to appear|pre-?prints?(?: (?:by|from) [^()]{2,30})?|technical reports?, [^()]{2,30}|in (?:Chinese|English|French|German|Japanese|Korean|Portuguese|Russian|Spanish)|(?:(?:highly|strongly) )?recommend(?:ed)?(?: (?:paper|reading|to read))?|(?:an? )?must[\s-]read|worth reading|(?:very )?(?:good|important|interesting))`

const said = String.raw`(?:presentations?|talks?|papers?|awards?|honou?rable|mentions?|candidates?|finalists?|nominees?|nominations?|runners?[\s-]?up|winners?)`

/** What a bracket behind a title says of the paper: `Learning to see (Oral)`, `Learning to see [Best Paper Finalist]`. */
const inBrackets = new RegExp(
  String.raw`^[([（【]\s*${honour}(?:[\s,/&+|-]+(?:${honour}|${said}))*\s*[!*]*[)\]）】]$`,
  'iu',
)

/** The kind of publication, as citations in Chinese have it behind a title: `Learning to see[J]`, `… [EB/OL]`. */
const kindOfPublication = /\s*\[(?:[CDGJMNPRSZ]|CP|DB|EB)(?:\/(?:CD|DK|MT|OL))?\]$/

/** What is set off by a semicolon: `Learning to see; (Lamps)`. */
const setOff = /\s*[;；]\s*\([^()]{2,40}\)$/

/** What its reviewers gave it, or in which place it is to be read: `Learning to see (8 8 6 10)`, `Learning to see (2)`. */
const scores =
  /\s*\(\d{1,2}(?:[\s,/|]+\d{1,2}){2,}\)$|(?<!\b(?:chapter|no|part|vol|volume)\.?)\s+\(\d{1,2}\)$/i

/** A venue and such a remark in one bracket: `Learning to see (ICLR 2020 Oral)`, `… (CVPR Oral)`. */
const behindVenue = new RegExp(
  String.raw`^[([（【]\s*([^()[\]（）【】]{2,40}?)[\s,]+${honour}(?:[\s,/&+|-]+(?:${honour}|${said}))*\s*[!*]*[)\]）】]$`,
  'iu',
)

/** What is said of the paper in brackets behind its title, with its venue. */
export const remarkedVenueStart: Start = (text, {isVenue}) => {
  const at = isBracket.test(text) ? lastBracket(text) : -1
  const venue = at > 0 ? behindVenue.exec(text.slice(at))?.[1] : undefined
  return venue !== undefined && isVenue(venue) ? {at: startOfGap(text, at), least: 1} : undefined
}

/** A venue alone in brackets, or its workshop, `Learning to see(ECCV)`, `Learning to see (ECCV Workshop on Sights)`; not the short name of what stands before: `Medical Image Analysis (MedIA)`. */
export const venueStart: Start = (text, {isVenue}) => {
  const found = isBracket.test(text) ? loneName.exec(text) : null
  if (found?.[1] === undefined || !isVenue(found[1])) return undefined
  const words = text.slice(0, found.index)
  const isNamed = isInitials(found[1], words) || meeting.test(words) || isVenue(words)
  return isNamed ? undefined : {at: found.index, least: 3}
}

const loneName =
  /\s*[(（](\p{Upper}[\p{Alpha}-]{1,9})(?:\s[Ww]orkshop(?:\s(?:on|@)\s[^()（）]{2,40})?)?[)）]$/u

/** What the full name of a venue has in it, and any word of Chinese. */
const meeting =
  /\b(?:Conference|Journal|Proceedings|Symposium|Transactions?|Workshop)\b|\p{Script=Han}/u

/** Two digits of a year before a name, and a bracket within that says it in short. */
const turned =
  /\s*[(（[]['’‘]?(?:\d{2}|(?:19|20)\d{2})['’‘\s]\s?(?:\p{Upper}|ar[Xx]iv|preprint)[^()（）[\]]{0,80}(?:\([^()]*\))?[)）\]]$/u

/** In brackets with the year before the name, set off by a sign: `Learning to see (22'CVPR)`. */
export const turnedStart: Start = (text) => {
  const at = isBracket.test(text) && /\d['’‘]|['’‘]\d/.test(text) ? text.search(turned) : -1
  return at > 0 && /['’‘]/.test(text.slice(at, at + 8)) ? {at, least: 2} : undefined
}

/** What a title is in Chinese, or what is said of it there, in brackets behind Latin letters; or nothing in them: `Learning to see(学习看)`; a chapter is part of it. */
const translated =
  /(?<=^[\0-\u02FF\u0370-\u03FF\u2000-\u22FF]*\S)(?:\s*[(（]{1,2}(?!\s*第[^()（）]{1,12}[章节篇讲])(?:[^()（）]*\p{Script=Han}{2}[^()（）]*)?[)）])+$/u

/** Where that begins. */
export const translationStart: Start = (text) => {
  const at =
    /[)）]$/.test(text) && /\p{Script=Han}|\(\)$/u.test(text) ? text.search(translated) : -1
  return at > 0 ? {at, least: 3} : undefined
}

/** What is said of the paper in brackets behind its title. */
export const remarkStart: Start = (text) => {
  const at = isBracket.test(text)
    ? startOfRemark(text)
    : /[^\0-\x7f]/.test(text) && /\p{Script=Han}\S*$/u.test(text)
      ? text.search(eastern)
      : -1
  return at > 0 ? {at, least: 1} : undefined
}

/** Where the brackets begin that say something of a paper; behind whose it is, all do: `Learning to see (from Google) (with lamps)`. */
function startOfRemark(text: string): number {
  const bracket = Math.max(lastBracket(text), 0)
  const at = Math.max(
    inBrackets.test(text.slice(bracket)) ? startOfGap(text, bracket) : -1,
    text.search(kindOfPublication),
    text.search(setOff),
    text.search(scores),
    startOfOrigin(text),
  )
  const before = at < 0 && /\)\s*\([^()]+\)$/.test(text) ? text.replace(/\s*\([^()]+\)$/, '') : ''
  return before === '' ? at : startOfOrigin(before)
}

/** Where the last bracket of a text opens; -1 if none does. */
function lastBracket(text: string): number {
  return Math.max(...['(', '[', '（', '【'].map((bracket) => text.lastIndexOf(bracket)))
}

/** Where the blanks before a place begin. */
function startOfGap(text: string, at: number): number {
  return text.slice(0, at).trimEnd().length
}

/** Where a bracket begins that says whose a paper is: `Learning to see (Bee et al.)`, `… (Google, MIT)`, `… (from Google)`; -1 if none does. */
function startOfOrigin(text: string): number {
  const found = /\s+\(([^()]{2,60})\)$/.exec(text)
  const [, words = ''] = found ?? []
  const isSigned = /^\p{Upper}[^,]*,? e[tl]\.? al\.?(?:$|,)/u.test(words)
  const isOf =
    isSigned ||
    words.split(/\s*[,/&]\s*/).every(isPlace) ||
    /^(?:by|from)\s+(.+)$/
      .exec(words)?.[1]
      ?.split(/\s*[,/&]\s*|\s+and\s+/)
      .some(isPlace) === true
  const least = isSigned ? 1 : 3
  return found && isOf && wordsIn(text.slice(0, found.index)) >= least ? found.index : -1
}

/** A company or a university. Some letters stand for other things too. */
function isPlace(name: string): boolean {
  return !/^(?:AWS|EU|FAIR|GNU|SAP|UAE|UK|USA?)(?: |$)/.test(name) && isWorkplace(name)
}
