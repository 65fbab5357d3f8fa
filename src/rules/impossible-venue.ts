import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import {firstHeld, neighboursOf, wasHeld} from '../venues/held.ts'
import type {VenueReading} from '../venues/reading.ts'
import {headedYears} from './venues/heading-year.ts'
import {defineRule} from './rule.ts'
import {statedVenues, yearBeside, type StatedVenue} from './venues/stated-venue.ts'

export default defineRule({
  id: 'impossible-venue',
  summary: 'A venue is dated to a year in which it did not take place or appear.',
  severity: 'error',
  fix: 'none',

  *check(list, {venues, year}) {
    const all = statedVenues(list, venues)
    const yearOver = headedYears(all)
    for (const stated of all) {
      const {reading} = stated
      const odd = oddYear(list, stated)
      if (odd !== undefined) yield oddReport(stated, odd)
      const dated = reading.year ?? yearBeside(stated)?.year ?? yearOver(stated)
      const expected = expectedFor({...reading, year: dated}, year)
      if (expected !== undefined) yield reportOf(stated, expected, dated)
    }
  },
})

/** Four digits behind a venue that are no year: `CVPR 2203`; a preprint has an id there. */
function oddYear({text}: List, {venue, reading}: StatedVenue): string | undefined {
  const {row, sure, year, written} = reading
  if (!sure || year !== undefined || (row?.kind !== 'conference' && row?.kind !== 'workshop'))
    return undefined
  const at = text.slice(venue.span.start, venue.span.end).lastIndexOf(written)
  const from = at === -1 ? venue.span.end : venue.span.start + at + written.length
  return /^['’ ]?((?!19|20)[12]\d{3})(?![\d–-])/.exec(text.slice(from, from + 7))?.[1]
}

function oddReport({entry, venue}: StatedVenue, odd: string): Report {
  return {
    message: `Unexpected ${code(odd)} behind venue ${code(venue.raw.replace(odd, '').trim())}, expected the year of an edition`,
    hint: 'Look up the year on the page of the paper',
    span: venue.span,
    entry,
  }
}

function reportOf(
  {entry, venue, reading}: StatedVenue,
  expected: string,
  year: number | undefined,
): Report {
  const beside = reading.year === undefined ? ` in ${year}` : ''
  const message = `Unexpected venue ${code(venue.raw)}${beside}, expected ${expected}`
  return {
    message,
    hint: 'Look up the year on the page of the paper',
    span: venue.span,
    entry,
    fold: {
      key: `${reading.name} ${year}`,
      most: 3,
      message: (count) => `${message} (${count} such venues)`,
    },
  }
}

/** What can have been meant; nothing for a venue that may be right. */
function expectedFor(reading: VenueReading, thisYear: number | undefined): string | undefined {
  const {row, sure, year, name} = reading
  if (!row || !sure || year === undefined) return undefined
  if (thisYear !== undefined && year > thisYear + 1) return `a year until ${thisYear + 1}`
  const {held, kind} = row
  if (held === undefined || wasHeld(held, year)) return undefined

  const first = firstHeld(held) ?? year
  if (year < first) return `${first} or later, when ${code(name)} began`
  // Journals and archives go on under other names; only meetings pause.
  if (kind !== 'conference' && kind !== 'workshop') return undefined
  const editions = neighboursOf(held, year).map((one) => code(`${name} ${one}`))
  return editions.length === 0
    ? undefined
    : `an edition that took place, such as ${editions.join(' or ')}`
}
