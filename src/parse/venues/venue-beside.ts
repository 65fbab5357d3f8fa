import {type Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {badgesVenue} from './badge-venue.ts'
import {bracketVenue, keyVenue} from './bracket-venue.ts'
import {codeVenue, datedCodeVenue} from './coded-venue.ts'
import {columnVenue} from './column-venue.ts'
import {withoutHonours} from './honour-remark.ts'
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
import {firstRead, withWords} from '../text/pieces.ts'
import {runsOf, type Run} from '../text/run.ts'
import {knownVenue} from './known-venue.ts'
import {turnedMeeting, turnedVenue} from './turned-venue.ts'
import {leadVenue, stampVenue, gluedVenue} from './venue-before.ts'
import {endingVenue, lastVenue, signedVenue, toldVenue} from './venue-behind.ts'
import {slotVenue} from './venue-slot.ts'
import {venueIn, type VenueReader} from './venue.ts'

/** The venue that the text beside a title names: one that is known, or one that its place tells. */
export function venueBeside(
  all: readonly Inline[],
  title: Span,
  venues: VenueReader,
  isPaper: boolean,
): Venue | undefined {
  const cited = withoutHonours(all)
  const stated = cited && venueOf(cited, title, venues, isPaper)
  return stated ?? venueOf(all, title, venues, isPaper)
}

/** The venue that pieces name. */
function venueOf(
  all: readonly Inline[],
  title: Span,
  venues: VenueReader,
  isPaper: boolean,
): Venue | undefined {
  const pieces = all.filter((piece) => !isMethod(piece, title, venues))
  const known = knownVenue(pieces, title, venues)
  const [words, runs] = [withWords(pieces), runsOf(pieces)]
  const beside = {pieces, words, runs, title, venues, isPaper, known}
  return firstRead(ways, (read) => read(beside))
}

/** What stands beside a title, and the venue that is named there by a known name. */
interface Beside {
  readonly pieces: readonly Inline[]
  /** The pieces that say something. */
  readonly words: readonly Inline[]
  readonly runs: readonly Run[]
  readonly title: Span
  readonly venues: VenueReader
  readonly isPaper: boolean
  readonly known: Venue | undefined
}

/** Reads the venue where it is stated in one way. */
type Way = (beside: Beside) => Venue | undefined

/** The ways to state a venue, the surest first. */
const ways: readonly Way[] = [
  ofEach(stampVenue),
  ofEach(datedCodeVenue),
  ofRuns((run, {venues}) => turnedMeeting(run, venues)),
  ({known}) => (known?.year === undefined ? undefined : known),
  ofEach(bracketVenue),
  ofEach(gluedVenue),
  ofEach(leadVenue),
  ({known}) => known,
  ({pieces, title, venues}) => venueAfterYear(pieces, title, venues),
  atEach(({pieces, venues}, index) => fieldVenue(pieces, index, venues)),
  ofEach(labelVenue),
  atEach(({pieces, venues}, index) => setVenue(pieces.slice(index), venues)),
  ofRuns((run, {venues, isPaper}) => referenceVenue(run, venues, isPaper)),
  atEach(({pieces, title, venues}, index) => slotVenue(pieces, index, title, venues)),
  ofRuns((run, {venues}) => shortVenue(run, venues)),
  ({pieces, title, venues}) => turnedVenue(pieces, title, venues),
  ofEach(keyVenue),
  ({pieces, title, venues, isPaper}) => soleVenue(pieces, title, venues, isPaper),
  ofEach((piece, _, venues) => countedVenue(piece, venues)),
  atEach(({pieces, venues}, index) => lineVenue(pieces, index, venues)),
  ({pieces, venues}) => badgesVenue(pieces, venues),
  ofEach(codeVenue),
  atEach(({pieces, venues}, index) => lastVenue(pieces, index, venues)),
  ofEach((piece, _, venues) => namedVenue(piece, venues)),
  ofEach((piece, _, venues) => remarkedVenue(piece, venues)),
  ofRuns((run, {venues}) => proceedingsVenue(run, venues)),
  ofRuns((run, {venues}) => yearFirstVenue(run, venues)),
  atEach(({pieces, venues}, index) => introducedVenue(pieces, index, venues)),
  atEach(({pieces, venues}, index) => signedVenue(pieces, index, venues)),
  ofEach(columnVenue),
  ({runs, pieces, venues}) => endingVenue(runs, pieces, venues),
  ofEach(enclosedVenue),
  atEach(({pieces, title, venues}, index) => boldVenue(pieces, index, title, venues)),
  ofRuns((run, {venues}) => toldVenue(run, venues)),
]

/** A way that each piece is tried in by itself. */
function ofEach(read: (piece: Inline, title: Span, venues: VenueReader) => Venue | undefined): Way {
  return ({words, title, venues}) => firstRead(words, (piece) => read(piece, title, venues))
}

/** A way that each run of words is tried in by itself. */
function ofRuns(read: (run: Run, beside: Beside) => Venue | undefined): Way {
  return (beside) => firstRead(beside.runs, (run) => read(run, beside))
}

/** A way that each piece is tried in together with those around it. */
function atEach(read: (beside: Beside, index: number) => Venue | undefined): Way {
  return (beside) => firstRead(beside.pieces, (_, index) => read(beside, index))
}

/** Whether a link before a title is the name of a method, of small letters as well, and its year: `[[SeeNi'22](url)] Learning to See`. */
function isMethod({kind, text, inner}: Inline, title: Span, {isVenue}: VenueReader): boolean {
  const isName =
    kind === 'link' &&
    /['’]\d\d\W*$/.test(text) &&
    /^\W*(?=\S*\p{Lower})\p{Upper}[\p{Alpha}\d-]+['’]\d\d\W*$/u.test(text)
  return isName && inner.end <= title.start && !isVenue(text)
}

/** A venue that labels a link without a year, as in `[[CVPR](url)] Title`; behind a title, `arXiv` says where it leads. */
function labelVenue(piece: Inline, title: Span, venues: VenueReader): Venue | undefined {
  const {kind, text, inner} = piece
  if (kind !== 'link' || !venues.isVenue(text)) return undefined
  if (isLabel(text) && (inner.start > title.start || /\bpaper\b/i.test(text))) return undefined
  // `[alt link](url)` is no venue's, and a report is what a link leads to.
  if (/\b(?:book|report)\W*$/i.test(text) || !/\p{Upper}|xiv|vix/u.test(text)) return undefined
  const [raw = text] = /[\p{Alpha}\d].*[\p{Alpha}\d]/u.exec(text) ?? []
  return venueIn(piece, raw, venues)
}
