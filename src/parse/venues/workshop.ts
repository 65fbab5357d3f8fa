import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import type {Inline} from '../text/inline.ts'
import type {VenueReader} from './venue.ts'

/**
 * A venue as that of the workshop which is named right behind it, linked or in a bracket: `2019 CVPR [*Far Sights Workshop*](url)`,
 * `NeurIPS 2021 (Far Sights Workshop)`.
 */
export function withWorkshop(
  venue: Venue | undefined,
  pieces: readonly Inline[],
  venues: VenueReader,
): Venue | undefined {
  const isOf =
    venue && pieces.some((piece) => isLinked(piece, venue.span) || isInBracket(piece, venue.span))
  return isOf ? workshopOf(venue, venues) : venue
}

/** The venue of a heading as a paper below it has it, which may say that it was at a workshop of it: `(2017) (workshop) Learning to see`. */
export function headedHere(
  headed: Venue | undefined,
  beside: readonly Inline[],
  venues: VenueReader,
): Venue | undefined {
  const isOf = beside.some(({kind, text}) => kind === 'text' && bracket.test(text))
  return headed && isOf ? workshopOf(headed, venues) : headed
}

const bracket = /[([]\s*workshop\s*[)\]]/i

/** The workshop of a venue; the venue itself where it has none. */
function workshopOf(venue: Venue, venues: VenueReader): Venue {
  const name = venues.whole(`${venue.name} Workshop`, venue.span)?.name
  return name === undefined ? venue : {...venue, name}
}

function isLinked({kind, text, inner: {start}}: Inline, {end}: Span): boolean {
  return kind === 'link' && start > end && start < end + 4 && /\bworkshop\W*$/i.test(text)
}

function isInBracket({kind, text, inner}: Inline, {start, end}: Span): boolean {
  if (kind !== 'text' || start < inner.start || end > inner.end) return false
  const isExact = text.length === inner.end - inner.start
  return (
    isExact &&
    /^\s?\([^()\d]{0,60}\b[Ww]orkshop(?: [Pp]oster)?\)/.test(text.slice(end - inner.start))
  )
}
