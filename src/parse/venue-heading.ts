import type {Section} from '../model/section.ts'
import type {VenueReader} from './venue.ts'

/** Whether a heading is a venue with its year and little else: then the titles below need not say it. */
export function isVenueHeaded({title, titleSpan, parent}: Section, venues: VenueReader): boolean {
  const style = {strong: false, emphasis: false, internal: false, paper: false}
  const piece = {kind: 'text', text: title, span: titleSpan, inner: titleSpan, ...style} as const
  const venue = venues.within([piece])
  const isVenue = venue?.year !== undefined && venue.raw.length * 2 > title.length
  return isVenue || (parent !== undefined && isVenueHeaded(parent, venues))
}
