import type {VenueReader} from './venue.ts'
import {isOnlyPeople} from '../people/people.ts'
import {isWorkplace} from '../people/workplace.ts'

/** Whether a known name stands before its known abbreviation: `IEEE Robot. Autom. Lett. (RAL)`. */
export function isAbbreviated(name: string, venues: VenueReader): boolean {
  const [, long = '', short = ''] = /^([^()]*\S)\s*\(([^()]+)\)$/.exec(name) ?? []
  return short !== '' && venues.isVenue(short) && venues.isVenue(long)
}

/** Whether a name ends with its own abbreviation: `Seeing and Hearing Conf. (SHC)`. */
export function isSpelledOut(name: string): boolean {
  const [, long = '', short = ''] = /^(.+?)\s*\((\p{Upper}{2,8})\)$/u.exec(name) ?? []
  const initials = (long.match(/(?<!\p{Alpha})\p{Upper}/gu) ?? []).join('')
  const isTitled = !/(?<!\p{Alpha})(?!(?:and|for|of|on|the|in|with|based)\b)\p{Lower}{3,}/u.test(
    long,
  )
  return short !== '' && isTitled && initials.length <= short.length + 6 && initials.includes(short)
}

/** Whether volume and pages are stated, with the year before them or not: `(2011), 51(1):1465-1469`, `51(1):1465-1469`. */
export function isCounted(text: string): boolean {
  return /^\W*(?:(?:19|20)\d{2}\W+)?(?:vol(?:ume)?\.?\s*\d|\d+\s?(?:\(\d+(?:[-–]\d+)?\))?\s?[:,]\s?(?:pp?\.\s?)?\p{Alpha}?\d)/u.test(
    text,
  )
}

/** A name that only volumes can tell from other words, written as names are: `Experiments in Fluids`. */
export function isCountedName(name: string): boolean {
  const isName =
    /^\p{Upper}[\p{Alpha}&-]+(?: (?:\p{Upper}[\p{Alpha}&-]*|and|for|in|of|on|the|&)){1,7}$/u.test(
      name,
    )
  return isName && !isOnlyPeople(name)
}

/** One word in capitals, or two such. */
export function isAcronym(name: string): boolean {
  const words = name.split(/[\s/]+/)
  return (
    words.length < 3 &&
    words.every(
      (word) =>
        /^\p{Upper}[\p{Alpha}\d&+-]*$/u.test(word) &&
        (word.match(/\p{Upper}/gu)?.length ?? 0) > 1 &&
        word.length < 13 &&
        !isWorkplace(word),
    )
  )
}
