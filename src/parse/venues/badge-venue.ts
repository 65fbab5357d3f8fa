import type {Venue} from '../../model/venue.ts'
import type {Inline} from '../text/inline.ts'
import type {VenueReader} from './venue.ts'

/** What a badge calls the venue on it. */
const kind =
  /^(?:conference|workshop(?=\s\S*W['’ ])|venue|journal|publication|published(?: in)?)\s+/i

/** What the badge in a column of venues says. */
export function badgeCellVenue(pieces: readonly Inline[], venues: VenueReader): Venue | undefined {
  const piece = pieces.find(({badge}) => badge !== undefined)
  return piece?.badge === undefined
    ? undefined
    : venues.whole(piece.badge.replace(kind, ''), piece.span)
}

/** A venue with its year on a badge, as in `![](https://img.shields.io/badge/Conference-ACL'23-blue)`. */
export function badgeVenue({badge, span}: Inline, venues: VenueReader): Venue | undefined {
  const raw = badge?.replace(kind, '')
  if (raw === undefined || !/\d{2}/.test(raw)) return undefined
  // A name in capitals with its year is a venue's.
  const isNamed =
    raw !== badge ||
    /^(?:(?:[A-Z]{2,}[\w&-]*|\p{Upper}[\w&-]*@\p{Upper}{2,}\w*)[ '’])+(?:19|20)\d{2}$/u.test(raw)
  const venue = isNamed || venues.isVenue(raw) ? venues.whole(raw, span) : undefined
  if (venue?.year === undefined) return undefined
  // A number of arXiv tells when it was sent in, and not where it appeared.
  return /^arxiv$/i.test(venue.name) && !/(?:^|\s)(?:19|20)\d{2}$/.test(raw) ? undefined : venue
}
