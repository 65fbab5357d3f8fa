import type {Venue} from '../../model/venue.ts'
import type {Inline} from '../text/inline.ts'
import type {VenueReader} from './venue.ts'

/** A venue as that of the workshop which is linked right behind its name: `2019 CVPR [*Far Sights Workshop*](url)`. */
export function withWorkshop(
  venue: Venue | undefined,
  pieces: readonly Inline[],
  venues: VenueReader,
): Venue | undefined {
  if (!venue) return undefined
  const {name, span} = venue
  const isOf = pieces.some(
    ({kind, text, inner: {start}}) =>
      kind === 'link' && start > span.end && start < span.end + 4 && /\bworkshop\W*$/i.test(text),
  )
  const whole = isOf ? venues.whole(`${name} Workshop`, span)?.name : undefined
  return whole === undefined ? venue : {...venue, name: whole}
}
