import {monthName} from '../../model/month.ts'
import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import type {VenueIndex} from '../../venues/index.ts'
import type {VenueMatch} from '../../venues/name-extent.ts'
import {readVenue, type VenueReading} from '../../venues/reading.ts'
import {venueSearch, type VenueSearch} from '../../venues/search.ts'
import type {Run} from '../text/run.ts'
import {yearOfDigits} from '../../venues/year.ts'

/**
 * Makes the function that finds the venue which running text names: rather one with a year, since a name without one may be
 * that of a method, and rather where a paper was published than its preprint or the series of its book.
 */
export function venueFinder(index: VenueIndex): (runs: readonly Run[]) => Venue | undefined {
  const search = venueSearch(index)
  return (runs) => {
    const found = runs.flatMap((run) =>
      namesIn(run.text, search, index)
        .filter((match) => isNamed(run.text, match))
        .map((match) => ({run, match})),
    )
    const dated = found.filter(({match}) => match.dated)
    const read = (dated.length > 0 ? dated : found).flatMap(
      ({run, match}) => readName(run, match, index) ?? [],
    )
    const best =
      read.find(({reading}) => !isLoose(reading)) ??
      read.find(({reading}) => reading.row?.kind !== 'preprint') ??
      read[0]
    if (!best) return undefined
    const venue = venueOf(best.raw, best.reading, best.span)
    return {...venue, year: writtenYear(best) ?? venue.year ?? journalYear(best)}
  }
}

/** The first name in a text, and the next where that is of a preprint or a series: `arXiv 2019/08, ACL 2020`. */
function namesIn(text: string, search: VenueSearch, index: VenueIndex): VenueMatch[] {
  const match = search(text)
  if (!match) return []
  const {start, end} = match
  if (!isLoose(readVenue(text.slice(start, end), index))) return [match]
  const next = search(text.slice(end))
  return next?.dated ? [match, {...next, start: end + next.start, end: end + next.end}] : [match]
}

/** Whether a reading is of what a paper may have beside the venue that published it: a preprint, or the series of a book. */
function isLoose(reading: VenueReading | undefined): boolean {
  const kind = reading?.row?.kind
  return kind === 'preprint' || kind === 'book'
}

/** Whether a name is that of a venue, and not of a contest that is held there: `NeurIPS 2021 Challenge`. */
function isNamed(text: string, match: VenueMatch): boolean {
  return !isContest(text.slice(match.end)) || isOfContest(text, match)
}

/** A name that was found in a run, and what stands behind it. */
interface NameRead {
  readonly raw: string
  readonly rest: string
  readonly reading: VenueReading
  readonly span: Span
}

/** Reads the name that was found in a run. */
function readName(run: Run, match: VenueMatch, index: VenueIndex): NameRead | undefined {
  const raw = run.text.slice(match.start, match.end)
  const reading = readVenue(raw, index)
  return reading && {raw, rest: run.text.slice(match.end), reading, span: run.spanOf(match)}
}

/** The year that two digits behind a journal are where they stand as a venue's do, `(IEEE Access 20)`; others are of a volume: `TVCG 25. 11(2019)`. */
function journalYear({raw, rest, reading: {row}}: NameRead): number | undefined {
  const isYear = row?.kind === 'journal' && !/^[.,:]?\s*\d{1,3}\s?\(/.test(rest)
  const digits = isYear ? /\s(1[4-9]|2[0-6])$/.exec(raw)?.[1] : undefined
  return digits === undefined ? undefined : 2000 + Number(digits)
}

/** The year that is written out behind two digits, which count the meetings then: `(MICRO 25), 1992`, `(MICRO-28), 29 Nov.-1 Dec. 1995`. */
function writtenYear({raw, rest}: NameRead): number | undefined {
  const stated = /\p{Alpha}[ -]\d{2}\W?$/u.test(raw) ? behindNumber.exec(rest)?.[1] : undefined
  return yearOfDigits(stated)
}

const behindNumber = new RegExp(
  String.raw`^[)\]]?[\s,.(]{1,3}(?:pp?\.\s?\d+\s?[-–]\s?\d+[\s,.]{1,3})?(?:(?:\d{1,2}(?!\d)|${monthName})[\s.,–-]{1,3}){0,4}((?:19|20)\d{2})(?![\d-])`,
  'i',
)

/** A venue as a list states it. */
export function venueOf(raw: string, {name, year}: VenueReading, span: Span): Venue {
  return {raw, name, year, span}
}

/** What a contest is on, and that it was won: ` Far Sights Challenge winner`. */
const won =
  /^(?:\s+\p{Upper}[\p{Alpha}\d-]*){1,8}\s+(?:Challenge|Competition)\s*[,:(-]?\s*(?:1st|first|winn|champion|冠军|第一)/iu

/** Whether what follows a name makes it that of a contest, as in `WNUT-2020 Task 2`. */
function isContest(behind: string): boolean {
  return (
    /^\s+(?:shared\s+)?(?:task|challenge|competition|grand challenge)\b/i.test(behind) ||
    (/challenge|competition/i.test(behind) && won.test(behind))
  )
}

/** Whether a paper appeared at a contest, which is set off from its title: `Title, SemEval 2019 Task 3`. */
function isOfContest(text: string, {start, end}: Span): boolean {
  return (
    /[,.;([]\s*(?:[Ii]n:?\s+)?$/.test(text.slice(0, start)) &&
    /^\s+(?:shared\s+)?task(?:\s+\d+)?[a-z]?[\s.,)\]]*(?:$|\n|[[(])/i.test(text.slice(end))
  )
}
