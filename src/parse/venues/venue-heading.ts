import type {Entry} from '../../model/entry.ts'
import type {Section} from '../../model/section.ts'
import {withoutPictures} from '../../model/picture.ts'
import {slice, type Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isCollected, nameBesidePapers} from './papers-heading.ts'
import {headingYear} from './group-year.ts'
import type {VenueReader} from './venue.ts'

/** What stands under a heading or a bold line. */
type Headed = Pick<Entry, 'section' | 'group'>

/**
 * Whether a heading is a venue with its year and little else, or one of the two below the other: then the titles below
 * need not say it.
 */
export function isVenueHeaded(section: Section, venues: VenueReader): boolean {
  return isVenueWithin(section, headingYear(section), venues)
}

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
      (isAmong(title, family) ? venues.whole(title, span) : undefined)
    return venue && isTopic(venue, title, sections[0]) ? undefined : venue
  }
  const sectionVenue = ({title, titleSpan, parent}: Section): Venue | undefined =>
    headingVenue(title, titleSpan, parent) ?? (parent && once(parent, () => sectionVenue(parent)))
  const ofList = titleVenue(sections, venues)
  return ({section, group}) =>
    (group && once(group.start, () => headingVenue(slice(text, group), group, undefined))) ??
    once(section, () => sectionVenue(section) ?? ofList)
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
  if (title?.level !== 1) return undefined
  const venueOf = (section: Section): Venue | undefined =>
    namedVenue(section.title, section.titleSpan, venues)
  const venue = venueOf(title)
  return venue?.year !== undefined && !others.some(venueOf) ? venue : undefined
}

/**
 * Makes the function that tells whether a heading that may be a word, such as `PR`, is a venue as most headings beside it
 * are, those of one section or all bold lines, or by the year that it stands below.
 */
function amongVenues(
  text: string,
  entries: readonly Headed[],
  venues: VenueReader,
): (title: string, family: Section | undefined) => boolean {
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
  const isOfVenues = new Map(
    [...families].map(([family, titles]) => {
      const all = [...titles].filter((title) => title.length <= longest)
      const named = all.filter((title) => namedVenue(title, {start: 0, end: 0}, venues))
      return [family, named.length > 1 && named.length * 2 >= all.length] as const
    }),
  )
  return (title, family) =>
    (isOfVenues.get(family) === true || isBareYear(family?.title)) && venues.isVenue(title)
}

/** Whether a heading is a year: then what stands below it is no field of study. */
function isBareYear(title = ''): boolean {
  return /^\W*(?:19|20)\d{2}\W*$/.test(title)
}

/** The venue that makes up more than half of a heading, or whose papers the rest of it speaks of, with its year. */
function namedVenue(title: string, span: Span, venues: VenueReader): Venue | undefined {
  if (title.length > longest) return undefined
  // `Network and Distributed System Security Symposium (NDSS)`, `Oakland (S&P)`; without its letters it may be a topic.
  const [, name = '', letters = ''] = /(\p{Upper}[^()]+)\s\(([^()]{2,24})\)$/u.exec(title) ?? []
  const isName = venues.isVenue(name) || (name.length > 12 && venues.isLike(name))
  if (isName && venues.isVenue(letters)) return venues.whole(letters, span)
  const ofPapers = nameBesidePapers(title)
  if (venues.isVenue(ofPapers)) return venues.whole(ofPapers, span)
  // `NeRFs-CVPR2023`
  const glued = /^[\p{Alpha}\d]+[-_](\p{Upper}{3,}[-_ ]?(?:19|20)\d{2})$/u.exec(title)?.[1] ?? ''
  if (glued !== '' && venues.isVenue(glued)) return venues.whole(glued, span)
  const style = {strong: false, emphasis: false, internal: false, paper: false}
  const venue =
    // `ccs2024` is what its links lead to.
    /^\p{Alpha}+(?:19|20)\d{2}$/u.test(title) && venues.isVenue(title)
      ? venues.whole(title, span)
      : venues.within([{kind: 'text', text: title, span, inner: span, ...style}])
  if (!venue) return undefined
  const told = withoutPictures(title).replace(program, '')
  const [all, own] = [
    lettersOf(venue.year === undefined ? told : told.replace(held, '')),
    lettersOf(venue.raw),
  ]
  return own * 2 > all || (venue.year !== undefined && isCollected(title, venue.raw))
    ? venue
    : undefined
}

/** The count of a meeting, and the town behind its year: `24th CCS 2017: Dallas, TX, USA`. */
const held =
  /^\s*\d{1,3}(?:st|nd|rd|th)\s|(?<=\d{2})[:,]?\s+\(?\p{Upper}[\p{Alpha} .'-]{1,30}(?:,\s+\p{Upper}[\p{Alpha} .]{1,24}){1,2}\)?\s*$/gu

/** What leads to all papers of a meeting: `ATC 2020 [[Program]](url)`. */
const program =
  /\s*\[+(?:(?:all|accepted|main) )?(?:home ?page|links?|list|page|papers?(?: list)?|proceedings?|program(?:me)?|schedule|site|url|web ?site)\]+\s*$/i

function lettersOf(text: string): number {
  return text.match(/[\p{Alpha}\d]/gu)?.length ?? 0
}

/** Letters of the longest heading that is a venue. */
const longest = 120
