import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {yearOfDigits} from '../../venues/year.ts'
import {isLabel} from '../roles/label.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {venueIn, type VenueReader} from './venue.ts'

/** A name and what stands beside it, the date before a sign apart: `[2023.12 | Sights]`, `[2023, Sights]`. */
const brackets =
  /[[(【]\s*(?:(?<date>(?:19|20)\d{2})(?:[./-]\d{1,2}){0,2}\s*[|,;·]\s*)?(?<venue>(?:\p{Upper}|ar[Xx]iv|(?:i|npj\s)\p{Upper})[^()[\]【】]{2,70}?)\s*[\])】]/gu

/** Capitals before two digits of a year: `SEE 16`. */
const unknown = /^\p{Upper}{2}[\p{Upper}&-]{1,9}(?=\s(?:[89]\d|[0-3]\d)$)/u

/** What an underscore joins to a venue and its year: `SEE24_BestPaper`. */
const remark = /(?<=\d)_\p{Alpha}+$/u

/**
 * A known venue that is all that a bracket before the title says: `[Usenix Security 24]`, `[ACM Computing Surveys]`, and
 * `(KDD)` behind a year.
 */
export function bracketVenue(piece: Inline, title: Span, venues: VenueReader): Venue | undefined {
  const {kind, text, inner} = piece
  if (kind !== 'text' || inner.end > title.start) return undefined
  const year = /^[^\p{Alpha}\d]*((?:19|20)\d{2})\s/u.exec(text)?.[1]
  for (const {0: all, index, groups} of text.matchAll(brackets)) {
    const {venue: raw = '', date} = groups ?? {}
    const isDated =
      date !== undefined ||
      /\d{2}/.test(raw) ||
      (year !== undefined && (!isLabel(raw) || isPreprint(raw)))
    // Two words are enough where they are all that is bold: `**(European S&P)** Learning to see`.
    const least = piece.strong && all.length === text.trim().length ? 2 : 3
    if (!isDated && (wordsIn(raw) < least || isLabel(raw))) continue
    const stamp = raw.replace(remark, '')
    const [name = raw] = venues.isVenue(stamp) ? [stamp] : (unknown.exec(raw) ?? [''])
    if (name === '') continue
    const venue = venues.whole(name, spanWithin(piece, index + all.indexOf(raw), raw.length))
    if (venue) return {...venue, year: venue.year ?? shortYear(raw) ?? yearOfDigits(date ?? year)}
  }
  return undefined
}

const key =
  /[[(](?:[^()[\]]*;\s*)?\p{Lower}[\p{Lower}-]*(?<digits>\d{2})(?<name>\p{Lower}{2,14})[)\]]/u

/** The venue that ends the key of a reference behind a title: `(diffusion; bee24icml)`. */
export function keyVenue(piece: Inline, title: Span, venues: VenueReader): Venue | undefined {
  const {kind, text, inner} = piece
  if (kind !== 'text' || inner.start < title.end) return undefined
  const found = key.exec(text)
  const {digits = '', name = ''} = found?.groups ?? {}
  if (!found || !venues.isVenue(name)) return undefined
  const start = found.index + found[0].lastIndexOf(name)
  const venue = venueIn(piece, name, venues, start)
  return venue && {...venue, year: venue.year ?? shortYear(` ${digits}`)}
}

function isPreprint(raw: string): boolean {
  return /^(?:ar|bio|med|chem)xiv$/i.test(raw)
}

/** The year that two digits behind a name stand for, with or without a month. */
function shortYear(raw: string): number | undefined {
  return yearOfDigits(/[\s'’-](\d{2})(?:\.(?:0[1-9]|1[0-2]))?$/.exec(raw)?.[1])
}
