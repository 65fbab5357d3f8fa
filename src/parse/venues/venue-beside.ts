import {covers, type Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isLabel} from '../roles/label.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import {badgesVenue} from './badge-venue.ts'
import {bracketVenue, keyVenue} from './bracket-venue.ts'
import {codeVenue, datedCodeVenue} from './coded-venue.ts'
import {columnVenue} from './column-venue.ts'
import {withoutHonours} from './honour-remark.ts'
import {withWorkshop} from './workshop-behind.ts'
import {referenceVenue} from './reference-venue.ts'
import {
  introducedVenue,
  proceedingsVenue,
  remarkedVenue,
  venueAfterYear,
  yearFirstVenue,
} from './remarked-venue.ts'
import {fieldVenue} from './field-venue.ts'
import {countedVenue, setVenue} from './set-venue.ts'
import {lineVenue, soleVenue} from './sole-venue.ts'
import {boldVenue, enclosedVenue, namedVenue, shortVenue} from './stated-venue.ts'
import {turnedMeeting} from './turned-meeting.ts'
import {turnedVenue} from './turned-venue.ts'
import {leadVenue, stampVenue, gluedVenue} from './venue-before.ts'
import {endingVenue, lastVenue, signedVenue, toldVenue} from './venue-behind.ts'
import {isLine, slotVenue} from './venue-slot.ts'
import type {VenueReader} from './venue.ts'

/** The venue that the text beside a title names: one that is known, or one that its place tells. */
export function venueBeside(
  all: readonly Inline[],
  title: Span,
  venues: VenueReader,
  isPaper: boolean,
): Venue | undefined {
  const cited = withoutHonours(all)
  const stated = cited && venueIn(cited, title, venues, isPaper)
  return stated ?? venueIn(all, title, venues, isPaper)
}

/** The venue that pieces name. */
function venueIn(
  all: readonly Inline[],
  title: Span,
  venues: VenueReader,
  isPaper: boolean,
): Venue | undefined {
  const pieces = all.filter((piece) => !isMethod(piece, title, venues))
  const found = withWorkshop(namedVenueOf(pieces, title, venues), pieces, venues)
  const named = found && initials.test(found.name) ? undefined : found
  return (
    first(pieces, (piece) => stampVenue(piece, title, venues)) ??
    first(pieces, (piece) => datedCodeVenue(piece, title, venues)) ??
    turnedMeeting(pieces, venues) ??
    (named?.year === undefined ? undefined : named) ??
    first(pieces, (piece) => bracketVenue(piece, title, venues)) ??
    first(pieces, (piece) => gluedVenue(piece, title, venues)) ??
    first(pieces, (piece) => leadVenue(piece, title, venues)) ??
    named ??
    venueAfterYear(pieces, title, venues) ??
    first(pieces, (_, index) => fieldVenue(pieces, index, venues)) ??
    first(pieces, (piece) => labelVenue(piece, title, venues)) ??
    first(pieces, (_, index) => setVenue(pieces.slice(index), venues)) ??
    referenceVenue(pieces, venues, isPaper) ??
    first(pieces, (piece, index) => slotVenue(piece, title, venues, isLine(pieces, index))) ??
    shortVenue(pieces, venues) ??
    turnedVenue(pieces, title, venues) ??
    first(pieces, (piece) => keyVenue(piece, title, venues)) ??
    soleVenue(pieces, title, venues) ??
    first(pieces, (piece) => countedVenue(piece, venues)) ??
    first(pieces, (piece, index) => lineVenue(piece, pieces[index - 1], venues)) ??
    badgesVenue(pieces, venues) ??
    first(pieces, (piece) => codeVenue(piece, title, venues)) ??
    first(pieces, (piece, index) => lastVenue(piece, pieces[index - 1], venues)) ??
    first(pieces, (piece) => namedVenue(piece, venues)) ??
    first(pieces, (piece) => remarkedVenue(piece, venues)) ??
    proceedingsVenue(pieces, venues) ??
    yearFirstVenue(pieces, venues) ??
    first(pieces, (piece, index) => introducedVenue(piece, pieces[index + 1], venues)) ??
    first(pieces, (piece, index) => signedVenue(piece, pieces.slice(0, index), venues)) ??
    first(pieces, (piece) => columnVenue(piece, title, venues)) ??
    endingVenue(pieces, venues) ??
    first(pieces, (piece) => enclosedVenue(piece, title, venues)) ??
    first(pieces, (_, index) => boldVenue(pieces, index, title, venues)) ??
    toldVenue(pieces, venues)
  )
}

/** Whether a link before a title is the name of a method, of small letters as well, and its year: `[[SeeNi'22](url)] Learning to See`. */
function isMethod({kind, text, inner}: Inline, title: Span, {isVenue}: VenueReader): boolean {
  const isName =
    kind === 'link' &&
    /['’]\d\d\W*$/.test(text) &&
    /^\W*(?=\S*\p{Lower})\p{Upper}[\p{Alpha}\d-]+['’]\d\d\W*$/u.test(text)
  return isName && inner.end <= title.start && !isVenue(text)
}

/**
 * The venue that is named by a known name; the short name of a method and its year may be such too, as in
 * `[[FAR'21](url)] Learning to See. WWW 2021.`
 */
function namedVenueOf(
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

/** The first venue that is read in any of the pieces. */
function first(
  pieces: readonly Inline[],
  read: (piece: Inline, index: number) => Venue | undefined,
): Venue | undefined {
  for (const [index, piece] of pieces.entries()) {
    const venue = read(piece, index)
    if (venue) return venue
  }
  return undefined
}

/** A venue that labels a link without a year, as in `[[CVPR](url)] Title`; behind a title, `arXiv` says where it leads. */
function labelVenue(piece: Inline, title: Span, venues: VenueReader): Venue | undefined {
  const {kind, text, inner} = piece
  if (kind !== 'link' || !venues.isVenue(text)) return undefined
  if (isLabel(text) && (inner.start > title.start || /\bpaper\b/i.test(text))) return undefined
  // `[alt link](url)` is no venue's, and a report is what a link leads to.
  if (/\b(?:book|report)\W*$/i.test(text) || !/\p{Upper}|xiv|vix/u.test(text)) return undefined
  const [raw = text] = /[\p{Alpha}\d].*[\p{Alpha}\d]/u.exec(text) ?? []
  return venues.whole(raw, spanWithin(piece, text.indexOf(raw), raw.length))
}

/** The first names of the last author before a year: `Bee, C. D., & Dee, E. L. (1996)`. */
const initials = /^(?:\p{Upper}\.[\s-]){1,3}\p{Upper}\.?$/u
