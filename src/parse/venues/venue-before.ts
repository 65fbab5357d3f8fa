import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {yearOfDigits} from '../../venues/year.ts'
import type {Inline} from '../text/inline.ts'
import {venueIn, type VenueReader} from './venue.ts'

/** A venue before the title, behind a date or before a colon, as in `20180912 IEEE Access [Title](url)`, `201806 KDD-10 度量学习：[Title](url)`. */
export function leadVenue(piece: Inline, title: Span, venues: VenueReader): Venue | undefined {
  const {kind, text, inner} = piece
  if (kind !== 'text' || inner.end > title.start) return undefined
  const raw =
    /^[^\p{Alpha}\d]*(?:19|20)\d{2}(?:[-./]?\d{2}){0,2}\s+([a-z](?:[^:：()[\]]|\([^()]*\)){1,60}?)(?:\s\p{Script=Han}.*)?[\s:：)[\]–-]*$/iu.exec(
      text,
    )?.[1] ??
    // `Nature MI: **Title**`; a single word may be a topic.
    /^\s*(\p{Upper}[\p{Alpha}&.]*(?:\s[\p{Alpha}&.]+){1,8}?)\s*[:：]\s*$/u.exec(text)?.[1]
  if (raw === undefined || !venues.isVenue(raw) || text.length !== inner.end - inner.start)
    return undefined
  return venueIn(piece, raw, venues)
}

/** Year and venue that hyphens or underscores join to a title, as in `16-ATC-Title`, `2023_AAAI_Title`, `21_ICSE Workshop_Title`. */
export function stampVenue(piece: Inline, title: Span, venues: VenueReader): Venue | undefined {
  const {kind, text, inner} = piece
  if (kind !== 'text' || inner.end > title.start || text.length > 32) return undefined
  const [, digits = '', sign, raw = ''] =
    /^\W*(?:\d{1,3}\]\s*)?(\d{2}(?:\d{2})?)([-_])([\p{Alpha}&]{2,12}(?:[\s-]\p{Upper}\p{Alpha}{1,11})?)\2\s?$/u.exec(
      text,
    ) ?? []
  if (digits === '' || (sign === '-' && !venues.isVenue(raw))) return undefined
  const venue = venueIn(piece, raw, venues, text.lastIndexOf(raw))
  return venue && {...venue, year: yearOfDigits(digits)}
}

/** Year and venue without a blank, in brackets before a title: `[2017CVPR]`. */
export function gluedVenue(piece: Inline, title: Span, venues: VenueReader): Venue | undefined {
  const {kind, text, inner} = piece
  if (kind !== 'text' || inner.end > title.start) return undefined
  const [, digits = '', raw = ''] =
    /^[\s[(【]*((?:19|20)\d{2})[-_.’']?(\p{Upper}[\p{Alpha}&-]{0,13}\p{Alpha})(?=\s*(?:[\])】]|$))/u.exec(
      text,
    ) ?? []
  if (digits === '' || !venues.isVenue(raw)) return undefined
  const venue = venueIn(piece, raw, venues)
  return venue && {...venue, year: Number(digits)}
}
