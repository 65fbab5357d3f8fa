import {monthName} from '../../model/month.ts'
import type {Venue} from '../../model/venue.ts'
import {isPeopleText, isPerson} from '../people/people.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isLabel} from '../roles/label.ts'
import {wordsIn} from '../text/words.ts'
import {yearIn} from '../text/year.ts'
import type {VenueReader} from '../venues/venue.ts'
import {isKind, nameIn} from './place-name.ts'
import type {Place} from './place.ts'

/** What is said at a place: a venue, or when a paper appeared. */
export type Statement = {readonly venue: Venue} | {readonly year: number}

/** Whether words show by themselves that their place is one of venues and years. */
export function isSure(words: string, {isVenue}: VenueReader): boolean {
  return isYear(words) || (/\d{2}$|^(?:19|20)\d{2}\b|^\d{2}['’‘]/.test(words) && isVenue(words))
}

/** What the words between signs state, at a place where such is usual; `known` is the entry's year. */
export function readPlace(
  {words, span, key, rest}: Place,
  known: number | undefined,
  venues: VenueReader,
): Statement | undefined {
  const year = yearIn(words)
  if (isYear(words) || (year !== undefined && isDate(words)))
    return rest || known === undefined ? {year: Number(year)} : undefined
  const venue = venues.whole(words, span)
  if (venue === undefined || isWorkplace(venue.name) || thesis.test(words)) return undefined
  if (venues.isVenue(words) && (/\d/.test(words) || isLongName(words))) return {venue}
  // Behind a title it labels a link.
  if (/^arxiv$/i.test(words) && key.startsWith('before')) return {venue}
  if (isLabel(words) || (isPerson(words) && !held.test(words))) return undefined
  // Behind its year the name is all that is missing: `Bee et al 2020, Sights`.
  const isLast = known !== undefined && key.startsWith('behind') && /[ .]$/.test(key)
  if (venues.isVenue(words))
    return isLast || /^\p{Upper}(?:&|\p{Upper})\p{Upper}/u.test(words) ? {venue} : undefined
  // `mdpi 2018`
  if (!mayBeName(words, venue)) return lastYear(words, venue, known)
  const isShort = isLast && isCoined(words) && nameIn(words) !== undefined
  const isTold = isShort || held.test(words)
  return venue.year !== undefined || venues.isLike(words) || isTold ? {venue} : undefined
}

/** The year behind a word or two that are no venue's name, nor the last of several in a title: `…, Planning, and Control, 2019`. */
function lastYear(words: string, {year}: Venue, known: number | undefined): Statement | undefined {
  const isLast =
    year !== undefined &&
    words.endsWith(String(year)) &&
    wordsIn(words) < 4 &&
    !/^(?:and|or)\s/i.test(words)
  return isLast && known === undefined ? {year} : undefined
}

/** Whether words that nobody knows are written as a name is, and are no people, no remark, no date no company and no first name: `Sightworks (2023)`, `Ann.2023`. */
function mayBeName(words: string, {name}: Venue): boolean {
  return (
    /^(?:(?:19|20)\d{2}\s|\d{2}['’‘]\s?)?\p{Lower}?\p{Upper}/u.test(words) &&
    wordsIn(words) < 8 &&
    !(
      (!held.test(words) &&
        !isCoined(name) &&
        !isKind(name) &&
        (isPeopleText(words) || isPerson(name))) ||
      remark.test(words) ||
      month.test(words)
    ) &&
    !/^\p{Upper}\S* ?\(\d{4}\)$|^\p{Upper}\p{Lower}+\.\d{4}$/u.test(words)
  )
}

/** Whether a name is of capitals alone, or of words written together that are no person's: `SEEK`, `FarLampDay`. */
function isCoined(name: string): boolean {
  if (/^\p{Upper}{3,7}$/u.test(name)) return true
  const isJoined = /^\p{Upper}\p{Lower}+\p{Upper}\p{Alpha}+$/u.test(name)
  return isJoined && !isPerson(name.replace(/(?<=\p{Lower})(?=\p{Upper})/gu, ' '))
}

/** A name behind who holds the meeting or prints the journal, which may be cut as those of people are: `IEEE T. Cloud`. */
const held = /^(?:IEEE\/ACM|ACM|IEEE) \p{Upper}/u

function isYear(words: string): boolean {
  return /^(?:19|20)\d{2}$/.test(words)
}

/** Whether a name has two words with capitals at least, and is no label: `Scientific Reports`. */
function isLongName(words: string): boolean {
  return /^\p{Upper}\S*(?: \S+)* \p{Upper}/u.test(words) && !isLabel(words)
}

/** Whether words are a date: `2023-05-12`, `May 2023`. */
function isDate(words: string): boolean {
  return (
    /^(?:19|20)\d{2}[-./]\d{1,2}(?:[-./]\d{1,2})?$/.test(words) ||
    (month.test(words) && wordsIn(words) < 4)
  )
}

const month = new RegExp(String.raw`(?<!\p{Alpha})${monthName}\.?`, 'iu')
const thesis = /\b(?:dissertation|report|thesis)\b/i
const remark = /\b(?:accepted|blog|best|book|survey|talk|tutorial|updated?|version)\b/i
