import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {yearOfDigits} from '../../venues/year.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import type {VenueReader} from './venue.ts'

/** A venue that stands by itself as code, behind a title: `KDD` of [Title](url) `KDD` `2021`. */
export function codeVenue(piece: Inline, title: Span, venues: VenueReader): Venue | undefined {
  const {text, inner} = piece
  if (!isBehind(piece, title) || !venues.isVenue(text) || isLabel(text)) return undefined
  return venues.whole(text, inner)
}

/** A known venue and two digits of its year, which are no number of a volume where nothing else stands: `` `Nature 19` ``. */
export function datedCodeVenue(piece: Inline, title: Span, venues: VenueReader): Venue | undefined {
  const {text, inner} = piece
  if (!isBehind(piece, title)) return undefined
  const [, name = '', digits = ''] = /^\s*(\p{Upper}[^,:]*\p{Alpha})\s(\d{2})\s*$/u.exec(text) ?? []
  if (name === '' || !venues.isVenue(`${name} 2000`)) return undefined
  const venue = venues.whole(name, inner)
  return venue && {...venue, raw: text.trim(), year: yearOfDigits(digits)}
}

function isBehind({kind, text, inner}: Inline, title: Span): boolean {
  return kind === 'code' && inner.start >= title.end && /^\s*\p{Upper}/u.test(text)
}
