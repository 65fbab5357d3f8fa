import {eastern} from '../model/words.ts'
import {bracketLength, guestOf, topicLength} from './guest.ts'
import type {VenueIndex} from './index.ts'
import {isBenchmark, isDistinct, isIntroduced, isName, isRun} from './likeness.ts'
import {behind, looseYear, yearBefore} from './year-beside.ts'

/** A venue found in running text: where it stands, its year included. */
export interface VenueMatch {
  readonly start: number
  readonly end: number
  readonly dated: boolean
}

/** Where a name stands with its year; nothing for a name that may be a word and has no year. */
export function extentOf(
  text: string,
  start: number,
  end: number,
  key: string,
  index: VenueIndex,
): VenueMatch | undefined {
  const name = text.slice(start, end)
  // `Workshop on Seeing (CVPR) 2021`
  const bracket = bracketLength(text, {start, end})
  const gap = bracket + topicLength(name, text.slice(end + bracket))
  const rest = text.slice(end + gap)
  if (goingOn.test(rest)) return undefined
  const {before, after, length} = yearsAround(text, start, name, rest, index)
  const dated = before > 0 || after !== undefined
  if (!isName(name, key, index, dated) && !isIntroduced(text, {start, end}, key, index))
    return undefined
  if (!dated && (!isDistinct(name, index) || isBegun(name, rest))) return undefined
  const inWords = !/\p{Upper}&?\p{Upper}|\./u.test(name)
  if (inWords && goesOn(name, rest, after)) return undefined
  const known = index.findKey(key)
  // `MRI` is a journal's name, and a thing to see with.
  if ((inWords || known?.sure === false) && isRun(text, start, known?.row.kind)) return undefined
  const head = text.slice(0, start)
  if (inWords && head.endsWith(': ') && isSecondPart(head, index)) return undefined
  const guest = guestOf(head, dated)
  if (head.endsWith('@') && guest === '') return undefined
  if (/^\p{Upper}+$/u.test(name) && isBenchmark(text, start)) return undefined
  return {
    dated: dated || /\d{4}/.test(guest),
    start: start - Math.max(before, guest.length),
    end: end + gap + length,
  }
}

/** Whether what stands before a colon is the first part of a name that goes on: `Sights Part B: Lamps`. */
function isSecondPart(head: string, index: VenueIndex): boolean {
  const first = /(?:^|[.,;("”]\s*)(\p{Upper}[^.,;:"“”()[\]]*):\s$/u.exec(head)?.[1]
  return first !== undefined && index.vocabulary().isLikely(first)
}

/** What a name does not end before: more letters of the same writing. */
const goingOn = new RegExp(String.raw`^-?[\p{Alpha}--[${eastern}]]`, 'v')

/** The years beside a name. */
interface Years {
  /** The length of the year before it. */
  readonly before: number
  /** The year behind it, as it is written. */
  readonly after: string | undefined
  /** The length of all that belongs to the name behind it. */
  readonly length: number
}

/** Looks for the years beside a name; two digits without a sign are one behind a name that cannot be a word: `NeurIPS 20`. */
function yearsAround(
  text: string,
  start: number,
  name: string,
  rest: string,
  index: VenueIndex,
): Years {
  const match = behind.exec(rest)
  const stated = match?.groups?.['year']
  const mayBeLoose = isDistinct(name, index) || isBracketed(text, start, rest)
  const isLoose = stated === undefined && mayBeLoose && /^.{0,16}\d{2}/s.test(rest)
  const loose = isLoose ? looseYear.exec(rest)?.[0] : undefined
  const after = stated ?? loose
  const unopened = after !== undefined && /[)\]]$/.test(after) && !/[([]/.test(after)
  return {
    before: yearBefore.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0,
    after,
    length: Math.max(match?.[0].length ?? 0, loose?.length ?? 0) - (unopened ? 1 : 0),
  }
}

/** Whether a name without a year only begins that of another venue: `ACM Multimedia Systems`, `VLDB Journal`. */
function isBegun(name: string, rest: string): boolean {
  return (/\s/.test(name) && /^\s\p{Upper}/u.test(rest)) || kinds.test(rest)
}

/** Whether words go on behind a name made of words: `Computers & Mathematics with Applications` is another than `Computers`. */
function goesOn(name: string, rest: string, year: string | undefined): boolean {
  return (
    (!/\s/.test(name) && /^\s&\s\p{Upper}\p{Lower}/u.test(rest)) ||
    (year === undefined && /^\s(?![Pp]re-?[Pp]rint)\p{Alpha}/u.test(rest))
  )
}

/** Whether a name and two digits, of a year or a volume, are all that brackets hold: `(IEEE Access 20)`. */
function isBracketed(text: string, start: number, rest: string): boolean {
  return /[([]\s*$/.test(text.slice(0, start)) && /^\s\d{2}\s*[)\]]/.test(rest)
}

/** What makes another venue of a name before it: a journal of the same people. */
const kinds =
  /^\s(?:Bulletin|Computer Communication|Explorations|Journal|Letters|Magazine|Newsletter|Operating Systems Review|Record|Transactions)\b/
