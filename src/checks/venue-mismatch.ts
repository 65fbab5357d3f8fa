import type {Fix} from '../finding/fix.ts'
import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'
import type {Venue} from '../model/venue.ts'
import {readVenue} from '../venues/reading.ts'
import type {VenueRow} from '../venues/table.ts'
import type {Check} from './check.ts'
import {judgeVenues} from './listed-venue.ts'
import {nameOf, type Known, type KnownPaper} from './paper-evidence.ts'
import type {VenueNames} from './venue-names.ts'

export default {
  id: 'venue-mismatch',
  summary: 'A registry knows a paper from another venue or year than is listed.',
  severity: 'info',
  fix: 'unsafe',

  check: (list, world) => judgeVenues(list, world, reportOf),
} satisfies Check

function reportOf(
  list: List,
  {entry, records}: KnownPaper,
  venue: Venue,
  names: VenueNames,
): Report | undefined {
  const listed = readVenue(venue.raw, names.index)
  // What a preprint became is another check's business.
  const published = records.find(({record}) => record.isPreprint !== true && record.venue)
  if (!listed?.row || listed.row.kind === 'preprint' || !published) return undefined
  const row = names.rowOf(published.record.venue ?? '')
  if (!row || row.kind === 'book' || row.kind === 'preprint') return undefined
  if (row.name !== listed.row.name) {
    const fix = fixFor(list, venue, listed.written, row)
    return told(code(venue.raw), code(row.name), published, {span: venue.span, entry, fix})
  }
  // Early access and late volumes move a paper by a year.
  const {year} = published.record
  const isOff = year !== undefined && venue.year !== undefined && Math.abs(year - venue.year) > 1
  return isOff
    ? told(code(venue.raw), `the year ${year}`, published, {span: venue.span, entry})
    : undefined
}

function told(
  unexpected: string,
  expected: string,
  {source}: Known,
  {fix, ...report}: Pick<Report, 'span' | 'entry'> & {readonly fix?: Fix | undefined},
): Report {
  return {
    message: `Unexpected venue ${unexpected}, expected ${expected}, as ${nameOf(source)} has it`,
    ...report,
    ...(fix && {fix}),
  }
}

function fixFor(list: List, venue: Venue, written: string, row: VenueRow): Fix | undefined {
  if (slice(list.text, venue.span) !== venue.raw || !venue.raw.includes(written)) return undefined
  const text = venue.raw.replace(written, () => row.name)
  return {safety: 'unsafe', edits: [{...venue.span, text}]}
}
