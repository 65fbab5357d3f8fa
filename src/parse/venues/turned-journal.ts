import type {Venue} from '../../model/venue.ts'
import type {Run} from '../text/run.ts'
import {startOfName, startsOfSegments} from './reference-name.ts'
import type {VenueReader} from './venue.ts'

/** A journal that catalogues name by its field first, before where a name ends. */
export function turnedJournal(
  run: Run,
  end: number,
  year: number | undefined,
  venues: VenueReader,
): Venue | undefined {
  return invertedVenue(run, end, year, venues) ?? turnedName(run, end, year, venues)
}

/** `Image Processing (TOS), IEEE Transactions on` is named by its abbreviation. */
function invertedVenue(
  {text, spanOf}: Run,
  end: number,
  year: number | undefined,
  venues: VenueReader,
): Venue | undefined {
  const found = /\((\p{Upper}[\p{Alpha}-]{2,9})\),[^.()]*\son$/u.exec(text.slice(0, end))
  const raw = found?.[1]
  if (!found || raw === undefined || !venues.isVenue(raw)) return undefined
  const start = found.index + 1
  const venue = venues.whole(raw, spanOf({start, end: start + raw.length}))
  return venue && {...venue, year}
}

/** `Image Processing, IEEE Transactions on`, whose field may have commas of its own. */
function turnedName(
  {text, spanOf}: Run,
  end: number,
  year: number | undefined,
  venues: VenueReader,
): Venue | undefined {
  const at = text.slice(0, end).search(/, (?:IEEE(?:\/ACM)?|ACM) Transactions on$/)
  const starts = at === -1 ? [] : startsOfSegments(text, startOfName(text, at), at)
  const read = starts.flatMap(
    (start) => venues.whole(text.slice(start, end), spanOf({start, end})) ?? [],
  )
  const venue = read.find(({name}) => venues.isVenue(name)) ?? read.at(-1)
  return venue && {...venue, year}
}
