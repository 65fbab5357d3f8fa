import type {Entry} from '../../model/entry.ts'
import type {Section} from '../../model/section.ts'
import {slice} from '../../model/span.ts'
import {longestHeading, namedVenue} from './heading-name.ts'
import type {VenueReader} from './venue.ts'

/** What stands under a heading or a bold line. */
export type Headed = Pick<Entry, 'section' | 'group'>

/**
 * Makes the function that tells whether a heading that may be a word, such as `PR`, or letters that nobody knows with their year, is a venue as
 * most headings beside it are, those of one section or all bold lines, or by the year or the heading of journals that it stands below.
 */
export function amongVenues(
  text: string,
  entries: readonly Headed[],
  venues: VenueReader,
): (title: string, family: Section | undefined) => boolean {
  const isOfVenues = new Map(
    [...familiesOf(text, entries)].map(([family, titles]) => {
      const all = [...titles].filter((title) => title.length <= longestHeading && !rest.test(title))
      const named = all.filter((title) => isOfVenue(title, venues))
      return [family, named.length > 1 && named.length * 2 >= all.length] as const
    }),
  )
  return (title, family) => {
    const isOfFamily = isOfVenues.get(family) === true
    if (isOfFamily && datedLetters.test(title)) return true
    const isOf = isOfFamily || isBareYear(family?.title) || forVenues.test(family?.title ?? '')
    return isOf && venues.isVenue(title)
  }
}

/** The letters of a meeting that nobody knows, and its year: `2018 SEEK`, `IEEE SEEK'18`. */
const datedLetters =
  /^(?:(?:19|20)\d{2} (?:ACM |IEEE )?\p{Upper}{2}[\p{Alpha}&-]{1,10}|(?:ACM |IEEE )?\p{Upper}{2}[\p{Alpha}&-]{1,10}(?: ?['’]\d{2}|[ -]?(?:19|20)\d{2}))$/u

/** Whether a heading is a venue, or several: `ICML, ICLR or NeurIPS`. */
function isOfVenue(title: string, venues: VenueReader): boolean {
  if (namedVenue(title, {start: 0, end: 0}, venues)) return true
  const names = title.split(/\s*[,/]\s*|\s+(?:and|or|&)\s+/u)
  return names.length > 1 && names.every((name) => venues.isVenue(name))
}

/** What a family of headings ends with, whatever the others are. */
export const rest = /^\W*(?:misc(?:ellaneous)?|others?|uncategori[sz]ed|其他|其它)\W*$/i

/** A heading of meetings or journals: `Top Statistics Journals`, `Security Conferences (Big 4)`. */
const forVenues =
  /(?<!\p{Alpha})(?:conferences?|journals?|meetings|proceedings|venues?)(?:\s\([^()]*\))?\W*$/iu

/** The headings over entries, by the section that they are in; all bold lines are of one family. */
function familiesOf(
  text: string,
  entries: readonly Headed[],
): ReadonlyMap<Section | undefined, ReadonlySet<string>> {
  const families = new Map<Section | undefined, Set<string>>()
  const add = (title: string, family: Section | undefined): void => {
    families.set(family, (families.get(family) ?? new Set()).add(title))
  }
  const seen = new Set<Section>()
  for (const {section, group} of entries) {
    if (group) add(slice(text, group), undefined)
    for (let at = section; at.parent && !seen.has(at); at = at.parent) {
      seen.add(at)
      add(at.title, at.parent)
    }
  }
  return families
}

/** Whether a heading is a year: then what stands below it is no field of study. */
function isBareYear(title = ''): boolean {
  return /^\W*(?:19|20)\d{2}\W*$/.test(title)
}
