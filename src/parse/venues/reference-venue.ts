import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isLabel} from '../roles/label.ts'
import type {Run} from '../text/run.ts'
import {endsInColon} from '../text/words.ts'
import {countedStart} from './counted-name.ts'
import {acronymStart, likelyStart, likeStart, startOfWhole} from './name-start.ts'
import {anchorsIn, type Anchor} from './reference-anchor.ts'
import {endOfName, endOfVenue, startOfName, startsOfSegments, withYear} from './reference-name.ts'
import {isAbbreviated, isCollection, isSpelledOut} from './reference-likeness.ts'
import {turnedJournal} from './turned-journal.ts'
import type {VenueReader} from './venue.ts'

/**
 * The venue that a reference names by its place: before its year, with volume and pages between or not, as in
 * `Ann Bee. Journal of Sights, vol. 3, 2019`, or behind `In`.
 */
export function referenceVenue(run: Run, venues: VenueReader, isPaper: boolean): Venue | undefined {
  for (const anchor of anchorsIn(run.text)) {
    const venue = venueBefore(run, anchor, venues, isPaper)
    if (venue) return venue
  }
  return undefined
}

/** The venue whose name ends before an anchor. */
function venueBefore(
  run: Run,
  anchor: Anchor,
  venues: VenueReader,
  isPaper: boolean,
): Venue | undefined {
  const {text} = run
  const end = endOfVenue(text, endOfName(text, anchor.at), venues)
  const turned = turnedJournal(run, end, anchor.year, venues)
  if (turned) return turned
  if (endsInColon(text.slice(0, end))) return undefined
  const found = nameStart(text, end, anchor, venues, isPaper)
  if (!found) return undefined
  const name = text.slice(found.from, end)
  if (isLabel(name) || noVenue.test(name)) return undefined
  const span = spanOfName(text, {...found, end}, anchor, venues)
  const venue = venues.whole(text.slice(span.start, span.end), run.spanOf(span))
  return venue && {...venue, year: venue.year ?? anchor.year}
}

/** Where a name begins, and whether it is told by the volume behind it alone. */
interface NameStart {
  readonly from: number
  readonly isCounted: boolean
}

/** Where the name that ends before an anchor begins: one that is known, or else one that its words or its place tell. */
function nameStart(
  text: string,
  end: number,
  {at, year}: Anchor,
  venues: VenueReader,
  isPaper: boolean,
): NameStart | undefined {
  const start = startOfName(text, end)
  const starts = startsOfSegments(text, start, end)
  const named = (from: number): string => text.slice(from, end)
  const known = starts.find(
    (one) => venues.isVenue(named(one)) || isAbbreviated(named(one), venues),
  )
  const like = likeStart(text, starts, end, venues)
  const counted = countedStart(text, starts, end, at)
  // The last word of a longer name may be one itself.
  const isPart = known !== undefined && like !== undefined && like < known
  // Words that nobody knows may stand before those that are like a name's.
  const longest = Math.min(like ?? end, counted ?? end)
  const from =
    (isPart && !/\s/.test(named(known)) ? like : known) ??
    (longest < end ? longest : undefined) ??
    starts.findLast((one) => isSpelledOut(named(one)) || isCollection(named(one))) ??
    (isPaper && isOfPaper(text, at, year)
      ? (acronymStart(text, starts, end) ?? likelyStart(text, starts, end, venues))
      : undefined) ??
    (isIntroduced(text, start) && isNamed(named(start), year) ? start : undefined)
  if (from === undefined) return undefined
  return {from: startOfWhole(text, from, venues), isCounted: from === counted}
}

/**
 * Whether a year is that of a paper; what is named and dated before a colon is the work, and so is what leads a title in
 * quotation marks: `SEE (2004): Title`, `SEE (2004). Ann Bee; "Title"`.
 */
function isOfPaper(text: string, at: number, year: number | undefined): boolean {
  if (year === undefined || /^\d{4}\)?\s*[:：]/.test(text.slice(at))) return false
  return !(datedName.exec(text)?.[0].length === at && /^\d{4}\)[.,]\s.*["”]/s.test(text.slice(at)))
}

/** The short name that an entry begins with, up to its year: `SEE (`. */
const datedName = /^\W*\p{Upper}\S*(?: \S+){0,2} \(/u

/** Whether the word before a name says that the paper is in it: `In Seeing and Hearing, 2004`. */
function isIntroduced(text: string, start: number): boolean {
  return /[Ii]n:?\s+$/.test(text.slice(0, start))
}

/** Whether what a paper is in has a name of several words, and a year behind it, or says itself what it is: `Proceedings of the 3rd Days of Sight (pp. 4-9)`. */
function isNamed(name: string, year: number | undefined): boolean {
  return year === undefined ? /^Proceedings of the \S+ \S/.test(name) : /\s/.test(name)
}

/** Where a name stands with its year; of one that is not known, as in `Transactions on Far Sights. (TIP), 2019`, the abbreviation alone. */
function spanOfName(
  text: string,
  {from, end, isCounted}: NameStart & {readonly end: number},
  {at, year}: Anchor,
  venues: VenueReader,
): Span {
  const name = text.slice(from, end)
  const inside = /^\(([^()]*)\)?$/.exec(name)?.[1]
  if (inside !== undefined) return {start: from + 1, end: from + 1 + inside.length}
  // The last word is cut short too: `Geophys. Prospect.`
  const isStopped = isCounted && text[end] === '.' && /\p{Lower}\.\s/u.test(name)
  const stop = isStopped && !venues.isVenue(name) ? end + 1 : end
  // `Proceedings of the 2020 Conference on Far Sights. 2020: 224-228` has its year already.
  const isDated = year !== undefined && !name.slice(0, 32).includes(String(year))
  return {start: from, end: isDated ? withYear(text, stop, at) : stop}
}

/** Kinds of works that are no venues. */
const noVenue =
  /^(?:book|(?:working|discussion) papers?|thesis|talk|blog|report|(?:technical|tech) report|(?:phd|master'?s?) thesis)$|^vol(?:ume)?\b\.?\s*\d/i
