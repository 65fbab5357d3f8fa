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
  if (!venue) return undefined
  const {name, span} = venue
  const isOf = pieces.some((piece) => isLinked(piece, span) || isInBracket(piece, span))
  const whole = isOf ? venues.whole(`${name} Workshop`, span)?.name : undefined
  return whole === undefined ? venue : {...venue, name: whole}
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
