import type {Section} from '../../model/section.ts'
import {slice, type Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {headingYear, isOfSurvey} from './group-year.ts'
import {listedVenue, namedVenue} from './heading-name.ts'
import {amongVenues, type Headed} from './venue-family.ts'
import type {VenueReader} from './venue.ts'

/**
 * Whether a heading is a venue with its year and little else, or one of the two below the other: then the titles below
 * need not say it.
 */
export function isVenueHeaded(section: Section, venues: VenueReader): boolean {
  return isVenueWithin(section, headingYear(section), venues)
}

/** Whether a heading, or one above it, is a venue; `year` is that of the headings. */
function isVenueWithin(
  {title, titleSpan, parent}: Section,
  year: number | undefined,
  venues: VenueReader,
): boolean {
  const venue = namedVenue(title, titleSpan, venues)
  const isNamed = (venue !== undefined && isAbbreviation(title)) || venues.isVenue(title)
  const isVenue = venue?.year !== undefined || (year !== undefined && isNamed)
  return isVenue || (parent !== undefined && isVenueWithin(parent, year, venues))
}

/** Whether a heading is in capitals, as the names of meetings are and fields of study seldom: `NDSS`, `Oakland (S&P)`. */
function isAbbreviation(title: string): boolean {
  return /\p{Upper}[\p{Upper}&]/u.test(title)
}

/**
 * Makes the function that finds the venue which the bold line or the headings above an entry name with little
 * else, the nearest first: `### CVPR 2024`; at last the list's title, though it may be no higher than its sections.
 */
export function headedVenues(
  text: string,
  entries: readonly Headed[],
  sections: readonly Section[],
  venues: VenueReader,
): (entry: Headed) => Venue | undefined {
  const isAmong = amongVenues(text, entries, venues)
  const known = new Map<unknown, Venue | undefined>()
  const once = (key: unknown, find: () => Venue | undefined): Venue | undefined => {
    if (!known.has(key)) known.set(key, find())
    return known.get(key)
  }
  const headingVenue = (title: string, span: Span, family: Section | undefined) => {
    const venue =
      namedVenue(title, span, venues) ??
      // `ArXiv (Seeing by Night)` beside `NDSS`
      [title, title.replace(/\s\([^()]+\)$/, '')]
        .filter((name) => isAmong(name, family))
        .map((name) => venues.whole(name, {...span, end: span.start + name.length}))[0]
    return venue && isTopic(venue, title, sections[0]) ? undefined : venue
  }
  const sectionVenue = (section: Section): Venue | undefined => {
    const {title, titleSpan, parent} = section
    const own = isOfSurvey(section) ? undefined : headingVenue(title, titleSpan, parent)
    if (!parent || (own && !isShortFor(title, parent.title))) return own
    const above = once(parent, () => sectionVenue(parent))
    return own && above ? {...own, name: above.name} : (own ?? above)
  }
  const ofList = titleVenue(sections, venues)
  return ({section, group}) =>
    (group && once(group.start, () => headingVenue(slice(text, group), group, undefined))) ??
    once(section, () => sectionVenue(section) ?? ofList)
}

/** Whether a heading is the start of a word of the one above, and a year: `### sec2025` below `## USENIX Security`. */
function isShortFor(title: string, above: string): boolean {
  const short = /^(\p{Alpha}{2,})[-_ '’]{0,2}(?:19|20)?\d{2}$/u.exec(title)?.[1]?.toLowerCase()
  const isStart = (word: string): boolean =>
    short !== undefined && word.length > short.length && word.startsWith(short)
  return (
    short !== undefined &&
    above
      .toLowerCase()
      .split(/[^\p{Alpha}]+/u)
      .some(isStart)
  )
}

/** Whether a name without a year is what the whole list is about by its title: `AutoML` in `Awesome-AutoML`. */
function isTopic({name, year}: Venue, heading: string, list: Section | undefined): boolean {
  const title = list?.level === 1 ? list.title : ''
  if (year !== undefined || title === heading || /\d{2}/.test(title)) return false
  return title.split(/[^\p{Alpha}\d]+/u).includes(name)
}

/** The venue with its year that a list's title names, where no other heading as high names any. */
export function titleVenue(sections: readonly Section[], venues: VenueReader): Venue | undefined {
  const [title, ...others] = sections.filter(({parent}) => parent === undefined)
  if (title?.level !== 1 || isOfSurvey(title)) return undefined
  const venueOf = (section: Section): Venue | undefined =>
    namedVenue(section.title, section.titleSpan, venues)
  const venue = listedVenue(title.title, title.titleSpan, venues)
  return venue?.year !== undefined && !others.some(venueOf) ? venue : undefined
}
