import type {Section} from '../../model/section.ts'
import {covers, type Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isRemark} from '../../venues/remark.ts'
import {isPeople, isPerson} from '../people/people.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isLabel} from '../roles/role.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {placesBeside, type Place} from './place.ts'
import type {VenueReader} from './venue.ts'

/** What is said beside a title, and the venue that was found there by itself. */
export interface Told {
  readonly titleSpan: Span
  readonly beside: readonly Inline[]
  readonly section: Section
  readonly venue: Venue | undefined
}

/** How often a place holds words at all, and how often a venue. */
interface Use {
  all: number
  venues: number
}

/**
 * Makes the function that finds a venue which nobody knows in the place where the list sets its venues: `` `Sights` `` where
 * all others are code as well, `[2022-SEE]` where all others stand in such brackets.
 */
export function habitualVenues(
  told: readonly Told[],
  venues: VenueReader,
): (one: Told) => Venue | undefined {
  const [inList, inSection] = [usesOf(told, () => undefined), usesOf(told, ({section}) => section)]
  return (one) => {
    for (const {key, raw, span} of placesBeside(one.beside, one.titleSpan)) {
      const [use, within] = [inList(one, key), inSection(one, key)]
      const name = isOften(use) ? nameIn(raw) : undefined
      if (name === undefined) continue
      const isTold =
        name !== raw
          ? isCoined(name, venues) || (isMostly(use) && isShort(name))
          : // A name without a year may be anything, even where most are venues.
            isCoined(name, venues) &&
            isMostly(use) &&
            isCompany(within) &&
            !key.endsWith('link') &&
            !raw.includes(',')
      const venue = isTold ? venues.whole(raw, span) : undefined
      if (venue) return venue
    }
    return undefined
  }
}

/** Counts the uses of places among what is told in one scope, such as a section. */
function usesOf(
  told: readonly Told[],
  scopeOf: (one: Told) => unknown,
): (one: Told, key: string) => Use {
  const scopes = new Map<unknown, Map<string, Use>>()
  const useOf = (one: Told, key: string): Use => {
    const scope = scopeOf(one)
    const uses = scopes.get(scope) ?? new Map<string, Use>()
    const use = uses.get(key) ?? {all: 0, venues: 0}
    uses.set(key, use)
    scopes.set(scope, uses)
    return use
  }
  for (const one of told)
    for (const place of placesBeside(one.beside, one.titleSpan)) {
      const isVenue = one.venue !== undefined && holds(place, one.venue)
      if (!isVenue && nameIn(place.raw) === undefined) continue
      const use = useOf(one, place.key)
      use.all++
      if (isVenue) use.venues++
    }
  return useOf
}

/** Whether a venue makes up what a place holds. */
function holds({raw, span}: Place, venue: Venue): boolean {
  return covers(span, venue.span) && venue.raw.length * 2 > raw.length
}

/** Whether half of the names in a place are venues. */
function isOften({all, venues}: Use): boolean {
  return venues > 2 && venues * 2 >= all
}

/** Whether most are. */
function isMostly({all, venues}: Use): boolean {
  return venues * 5 >= all * 3
}

/** Whether a name is among venues in its section: one more or less does not count. */
function isCompany({all, venues}: Use): boolean {
  return venues * 2 >= all - 1
}

/** The words that may name a venue, without their year; nothing for what is none. */
function nameIn(raw: string): string | undefined {
  const name = raw.replace(/[\s,.'’(-]*(?<!\d)(?:19|20)\d{2}(?!\d)[\s,.)-]*/, ' ').trim()
  const keys = name.toLowerCase().split(/[^\p{Alpha}\d]+/u)
  const isName =
    wordsIn(name) < 11 && /^\p{Lower}{0,3}\p{Upper}/u.test(name) && /\p{Alpha}{2}/u.test(name)
  if (!isName || isLabel(name) || keys.every(isRemark)) return undefined
  if (named.test(name)) return name
  const isNone = isWorkplace(name) || isPeople(name) || isPerson(name) || noVenue.test(name)
  return isNone ? undefined : name
}

/** Whether a name is no phrase: a few words without a comma. */
function isShort(name: string): boolean {
  return wordsIn(name) < 5 && !name.includes(',')
}

/** Whether a name is such as venues have: capitals, their kind, or their words. `Science` is a word but for a year. */
function isCoined(name: string, {isLike, isVenue}: VenueReader): boolean {
  return (
    /\p{Upper}\S*\p{Upper}/u.test(name) ||
    named.test(name) ||
    isLike(name) ||
    isVenue(`${name} 2000`)
  )
}

/** What venues of a kind are called by. */
const named =
  /\b(?:journal|transactions|proceedings|conference|symposium|workshop|annals|letters|bulletin)\b/i

const noVenue =
  /\b(?:et al|by)\b|\/\/|(?<!\p{Alpha})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?!\p{Alpha}{6})|\b(?:blog|book|post|report|thesis|talk|team|others?|citations?|stars?|updated?|version)\b/iu
