import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {yearOfDigits} from '../../venues/year.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {runsOf} from '../text/run.ts'
import type {VenueReader} from './venue.ts'

const turned =
  /[([（](?<year>\d{2}(?:\d{2})?)['’‘]\s?(?<venue>\p{Upper}[^()[\]（）]{2,80}\([^()]*\))[)\]）]/u

/**
 * A venue in brackets that says itself in short in brackets of its own, behind its year:
 * `(24'International Symposium on Far Systems (ISFS))`.
 */
export function turnedVenue(
  pieces: readonly Inline[],
  title: Span,
  venues: VenueReader,
): Venue | undefined {
  const behind = pieces.filter(({inner}) => inner.start >= title.end)
  for (const {text, spanOf} of runsOf(behind)) {
    const found = /\d['’‘]/.test(text) ? turned.exec(text) : null
    const {year = '', venue: raw = ''} = found?.groups ?? {}
    if (!found || isLabel(raw) || isWorkplace(raw)) continue
    const start = found.index + found[0].indexOf(raw)
    const venue = venues.whole(raw, spanOf({start, end: start + raw.length}))
    return venue && {...venue, year: yearOfDigits(year)}
  }
  return undefined
}
