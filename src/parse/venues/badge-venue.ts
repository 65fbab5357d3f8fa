import type {Venue} from '../../model/venue.ts'
import {isRemark} from '../../venues/remark.ts'
import {labelWords} from '../roles/label-words.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import type {VenueReader} from './venue.ts'

/** What a badge calls the venue on it, or the paper before its venue and year: `Paper Far Sights 2019`. */
const kind =
  /^(?:accepted(?: at| by)?|conf(?:erence)?|paper(?=\s[A-Za-z][^\d]* (?:19|20)\d{2}$)|workshop(?=\s\S*W['’ ])|venue|journal|publication|publish(?:ed)?(?: at| in)?)\s+/i

/** What the badge in a column of venues says. */
export function badgeCellVenue(pieces: readonly Inline[], venues: VenueReader): Venue | undefined {
  const piece = pieces.find(({badge}) => badge !== undefined)
  return piece?.badge === undefined
    ? undefined
    : venues.whole(piece.badge.replace(kind, ''), piece.span)
}

/** The venue that badges tell: one with its year, else a known name alone. */
export function badgesVenue(pieces: readonly Inline[], venues: VenueReader): Venue | undefined {
  const badges = pieces.filter(({badge}) => badge !== undefined)
  for (const badge of badges) {
    const venue = datedVenue(badge, venues)
    if (venue) return venue
  }
  return bareVenue(badges, venues)
}

/** A known name alone, as in `![](https://img.shields.io/badge/CVPR-blue)`; one that is a label tells where its link leads. */
function bareVenue(badges: readonly Inline[], venues: VenueReader): Venue | undefined {
  const said = badges.flatMap(({badge = '', idle = false, span}) => {
    const raw = badge.replace(kind, '')
    return /\d/.test(raw) || (!idle && isLabel(raw)) ? [] : [{raw, idle, span}]
  })
  const venue = said.find(({raw}) => venues.isVenue(raw))
  // Key words are no preprints: `![](…/badge/arXiv-orange) ![](…/badge/far_sights-green)`.
  if (venue?.idle === true && /^(?:ar|bio|med|chem)r?xiv$/i.test(venue.raw))
    return venues.whole(venue.raw, venue.span)
  // Among key words a name is one of them: `SeeNet`, `NER`.
  const areKeys = said.some(
    ({raw, idle}) =>
      idle &&
      !venues.isVenue(raw) &&
      !isLabel(raw) &&
      !labelWords(raw.replace(rank, '$1')).every(isRemark),
  )
  return venue && !areKeys ? venues.whole(venue.raw, venue.span) : undefined
}

/** What a venue is ranked: `CCF-B`. */
const rank = /^(CCF)[ -][ABC]$/

/** A venue with its year on a badge, as in `![](https://img.shields.io/badge/Conference-ACL'23-blue)`. */
function datedVenue(piece: Inline, venues: VenueReader): Venue | undefined {
  const {badge, span} = piece
  const raw = badge?.replace(kind, '')
  if (raw === undefined || !/\d{2}/.test(raw)) return undefined
  // A name in capitals with its year is a venue's.
  const isNamed =
    raw !== badge ||
    /^(?:(?:[A-Z]{2,}[\w&-]*|\p{Upper}[\w&-]*@\p{Upper}{2,}\w*)[ '’])+(?:19|20)\d{2}$/u.test(raw)
  // Words that venues are named by tell one too: `Reversible Sights 2024`.
  const words = /^(?!Best\s|Top\s)(\p{Upper}\p{Lower}[^\d]*) (?:19|20)\d{2}$/u.exec(raw)?.[1]
  const isWorded =
    !isNamed && words !== undefined && venues.isLikely(words) && !labelWords(words).every(isRemark)
  // Other words may go on behind it: `AAAI 2025 Workshop PDLM`.
  const venue =
    isNamed || isWorded || venues.isVenue(raw)
      ? venues.whole(raw, span)
      : venues.within([{...piece, kind: 'text', text: raw}])
  if (venue?.year === undefined) return undefined
  // A number of arXiv tells when it was sent in, and not where it appeared.
  return /^arxiv$/i.test(venue.name) &&
    !/^(?:19|20)\d{2}\s|(?:^|\s|^arxiv)(?:19|20)\d{2}(?:[./-]\d{1,2})?$|['’]\d{2}$/i.test(raw)
    ? undefined
    : {...venue, ...(isWorded && !venues.isVenue(raw) && {name: words}), span}
}
