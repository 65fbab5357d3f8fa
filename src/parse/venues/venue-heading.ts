import type {Entry} from '../../model/entry.ts'
import type {Section} from '../../model/section.ts'
import {withoutPictures} from '../../model/picture.ts'
import {slice, type Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import type {VenueReader} from './venue.ts'

/** Whether a heading is a venue with its year and little else: then the titles below need not say it. */
export function isVenueHeaded(section: Section, venues: VenueReader): boolean {
  const {title, titleSpan, parent} = section
  const isVenue = namedVenue(title, titleSpan, venues)?.year !== undefined
  return isVenue || (parent !== undefined && isVenueHeaded(parent, venues))
}

/**
 * Makes the function that finds the venue which the bold line or the headings above an entry name with little
 * else, the nearest first: `### CVPR 2024`.
 */
export function headedVenues(
  text: string,
  venues: VenueReader,
): (entry: Pick<Entry, 'section' | 'group'>) => Venue | undefined {
  const known = new Map<unknown, Venue | undefined>()
  const once = (key: unknown, find: () => Venue | undefined): Venue | undefined => {
    if (!known.has(key)) known.set(key, find())
    return known.get(key)
  }
  const sectionVenue = ({title, titleSpan, parent}: Section): Venue | undefined =>
    namedVenue(title, titleSpan, venues) ?? (parent && once(parent, () => sectionVenue(parent)))
  return ({section, group}) =>
    (group && once(group.start, () => namedVenue(slice(text, group), group, venues))) ??
    once(section, () => sectionVenue(section))
}

/** The venue that makes up more than half of a heading. */
function namedVenue(title: string, span: Span, venues: VenueReader): Venue | undefined {
  if (title.length > longest) return undefined
  const style = {strong: false, emphasis: false, internal: false, paper: false}
  const venue = venues.within([{kind: 'text', text: title, span, inner: span, ...style}])
  const words =
    withoutPictures(title)
      .match(/[\p{Alpha}\p{N}]+/gu)
      ?.join('') ?? ''
  const own = venue?.raw.match(/[\p{Alpha}\p{N}]+/gu)?.join('') ?? ''
  return own.length * 2 > words.length ? venue : undefined
}

/** Letters of the longest heading that is a venue. */
const longest = 120
