import {covers, type Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import type {Inline} from '../text/inline.ts'
import type {VenueReader} from './venue.ts'

/** The venue that text beside a title names by a known name, or the workshop of it. */
export function knownVenue(
  pieces: readonly Inline[],
  title: Span,
  venues: VenueReader,
): Venue | undefined {
  const found = withWorkshop(namedVenue(pieces, title, venues), pieces, venues)
  return found && (initials.test(found.name) || isReported(found, pieces)) ? undefined : found
}

/** Whether a name is that of what a report is on: `[2023 SEE tech report]`. */
function isReported({span}: Venue, pieces: readonly Inline[]): boolean {
  const piece = pieces.find(({inner}) => covers(inner, span))
  if (!piece?.text.includes('report')) return false
  return /^\s+tech(?:nical|\.)? report\b/.test(piece.text.slice(span.end - piece.inner.start))
}

/** The first names of the last author before a year: `Bee, C. D., & Dee, E. L. (1996)`. */
const initials = /^(?:\p{Upper}\.[\s-]){1,3}\p{Upper}\.?$/u

/**
 * The venue whose name is known; the short name of a method and its year may be such too, as in
 * `[[FAR'21](url)] Learning to See. WWW 2021.`
 */
function namedVenue(
  pieces: readonly Inline[],
  title: Span,
  venues: VenueReader,
): Venue | undefined {
  const named = venues.within(pieces)
  const lead = pieces.find(({inner}) => named && covers(inner, named.span))
  if (lead?.kind !== 'link' || lead.inner.end > title.start || !/['’]\d\d\W*$/.test(lead.text))
    return named
  const behind = venues.within(pieces.filter(({inner}) => inner.start >= title.end))
  return behind?.year !== undefined && !/xiv$/i.test(behind.name) ? behind : named
}

/**
 * A venue as that of the workshop which is named right behind it, linked or in a bracket: `2019 CVPR [*Far Sights Workshop*](url)`,
 * `NeurIPS 2021 (Far Sights Workshop)`.
 */
function withWorkshop(
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
