import type {VenueReader} from './venue.ts'
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

/** Whether a name is that of a book by many hands, which chapters appear in: `Handbook on Seeing and Hearing`. */
export function isCollection(name: string): boolean {
  return /^(?:[Tt]he )?(?:\p{Upper}\p{Lower}+ ){0,2}(?:Handbook|Encyclopa?edia) (?:for|of|on) (?:the )?\p{Upper}[^.,;:()]{2,60}$/u.test(
    name,
  )
}

/** One word in capitals, or two such: `SEEK`, `ACM SEEK`, `3DSEE.TECH`; the name of a person has them too: `Cheng-Lin`. */
export function isAcronym(name: string): boolean {
  const words = name.split(/[\s/]+/)
  return (
    words.length < 3 &&
    words.every(
      (word) =>
        /^\d?\p{Upper}[\p{Alpha}\d&+-]*(?:\.\p{Upper}{2,})?$/u.test(word) &&
        (word.match(/\p{Upper}/gu)?.length ?? 0) > 1 &&
        word.length < 13 &&
        !/^\p{Upper}\p{Lower}+-\p{Upper}\p{Lower}+$/u.test(word) &&
        !isWorkplace(word),
    )
  )
}
