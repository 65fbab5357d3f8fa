import {monthName} from '../../model/month.ts'
import type {Venue} from '../../model/venue.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {runsOf, type Run} from '../text/run.ts'
import {endOfName, endOfVenue, startOfName, startsOfSegments, withYear} from './reference-name.ts'
import {countedStart} from './counted-name.ts'
import {isAbbreviated, isAcronym, isCollection, isSpelledOut} from './reference-likeness.ts'
import {turnedJournal} from './turned-journal.ts'
import type {VenueReader} from './venue.ts'

/**
 * The venue that a reference names by its place: before its year, with volume and pages between or not, as in
 * `Ann Bee. Journal of Sights, vol. 3, 2019`, or behind `In`.
 */
export function referenceVenue(
  pieces: readonly Inline[],
  venues: VenueReader,
  isPaper: boolean,
): Venue | undefined {
  for (const run of runsOf(pieces)) {
    for (const anchor of anchorsIn(run.text)) {
      const venue = venueBefore(run, anchor, venues, isPaper)
      if (venue) return venue
    }
  }
  return undefined
}

/** Where a name ends at the latest: before its year or its volume. */
interface Anchor {
  readonly at: number
  readonly year: number | undefined
}

const years = new RegExp(
  String.raw`(?<![\d./–-])(?:(?:19|20)\d{2}|['’‘]\d{2})(?![\d\p{Alpha}]|[-./–]\d)(?=\s*(?:$|[).,;:[\]\n|–-]|\((?=\d)|${monthName}))`,
  'giu',
)

const volumes =
  /,?\s*\(?(?:\bvol(?:ume)?\.?\s*\d+|\b\d+\s?\(\d+(?:[-–]\d+)?\)|\b\d+\s?:\s?\d+[-–]\d+|\bpp\.?\s*\d+|\b\d{1,5}[-–]\d{1,5}(?=\.(?:\s|$))|\b\d{1,4},\s\d{4,7}(?=\.(?:\s|$)))/gi

function anchorsIn(text: string): Anchor[] {
  const dated = [...text.matchAll(years)].map(({0: written, index}) => ({
    at: index,
    year: written.length === 4 ? Number(written) : 2000 + Number(written.slice(1)),
  }))
  const counted = [...text.matchAll(volumes)].map(({index}) => ({at: index, year: undefined}))
  return [...dated, ...counted]
}

function venueBefore(
  run: Run,
  {at, year}: Anchor,
  venues: VenueReader,
  isPaper: boolean,
): Venue | undefined {
  const {text} = run
  const end = endOfVenue(text, endOfName(text, at), venues)
  const turned = turnedJournal(run, end, year, venues)
  if (turned) return turned
  if (/[:：]$/.test(text.slice(0, end))) return undefined
  const start = startOfName(text, end)
  const isIn = /[Ii]n:?\s+$/.test(text.slice(0, start))
  const starts = startsOfSegments(text, start, end)
  const named = (from: number): string => text.slice(from, end)
  const known = starts.find(
    (one) => venues.isVenue(named(one)) || isAbbreviated(named(one), venues),
  )
  const like = likeStart(text, starts, end, venues)
  const counted = countedStart(text, starts, end, at)
  // The last word of a longer name may be one itself.
  const isPart = known !== undefined && like !== undefined && like < known
  // What is named and dated before a colon is the work: `SEE (2004): Title`.
  const isOfName = year === undefined || /^\d{4}\)?\s*[:：]/.test(text.slice(at))
  // Words that nobody knows may stand before those that are like a name's.
  const longest = Math.min(like ?? end, counted ?? end)
  const from =
    (isPart && !/\s/.test(named(known)) ? like : known) ??
    (longest < end ? longest : undefined) ??
    starts.findLast((one) => isSpelledOut(named(one)) || isCollection(named(one))) ??
    starts
      .slice(-1)
      .find(
        (one) =>
          isPaper &&
          !isOfName &&
          isAcronym(named(one)) &&
          !/\breport,?\s+$/i.test(text.slice(0, one)),
      ) ??
    (isIn && year !== undefined && /\s/.test(named(start)) ? start : undefined)
  if (from === undefined || isLabel(named(from)) || noVenue.test(named(from))) return undefined
  // Of a name that is not known, as in `Transactions on Far Sights. (TIP), 2019`, the abbreviation is.
  const inside = /^\(([^()]*)\)?$/.exec(named(from))?.[1]
  // The last word is cut short too: `Geophys. Prospect.`
  const isStopped = from === counted && text[end] === '.' && /\p{Lower}\.\s/u.test(named(from))
  const stop = isStopped && !venues.isVenue(named(from)) ? end + 1 : end
  // `Proceedings of the 2020 Conference on Far Sights. 2020: 224-228` has its year already.
  const isDated = year !== undefined && !named(from).slice(0, 32).includes(String(year))
  const span =
    inside === undefined
      ? {start: from, end: isDated ? withYear(text, stop, at) : stop}
      : {start: from + 1, end: from + 1 + inside.length}
  const venue = venues.whole(text.slice(span.start, span.end), run.spanOf(span))
  return venue && {...venue, year: venue.year ?? year}
}

/** The farthest segment from which on all are made of words that venues are named by. */
function likeStart(
  text: string,
  starts: readonly number[],
  end: number,
  venues: VenueReader,
): number | undefined {
  let found: number | undefined
  for (let index = starts.length - 1; index >= 0; index--) {
    const from = starts[index] ?? end
    if (venues.isLike(text.slice(from, end))) found = from
    else if (index < starts.length - 1 || !text.slice(from, end + 1).endsWith('.')) break
  }
  return found
}

/** Kinds of works that are no venues. */
const noVenue =
  /^(?:book|thesis|talk|blog|report|(?:technical|tech) report|(?:phd|master'?s?) thesis)$|^vol(?:ume)?\b\.?\s*\d/i
