import {code} from '../finding/quote.ts'
import type {Entry} from '../model/entry.ts'
import type {Span} from '../model/span.ts'
import type {Venue} from '../model/venue.ts'
import type {VenueIndex} from '../venues/index.ts'
import {readVenue} from '../venues/reading.ts'
import {areExceptions, companiesOf, placeOfMissing} from './entries/company.ts'
import {defineRule} from './rule.ts'

export default defineRule({
  id: 'missing-year',
  summary: 'An entry states no year where nearly all entries beside it state one.',
  severity: 'warning',
  fix: 'none',

  *check(list, {venues}) {
    for (const company of companiesOf(list)) {
      const without = company.filter(({year}) => year === undefined)
      if (!areExceptions(company, without)) continue
      const dated = company.filter(({year}) => year !== undefined)
      const isNamed = company.filter(({venue}) => venue !== undefined).length * 2 > company.length
      for (const entry of without) {
        // Where venues are stated, an entry without one is `missing-venue`'s.
        if (entry.venue ? !lacksYear(entry.venue, dated, venues) : isNamed) continue
        const span = entry.venue?.span ?? placeOfMissing(list, entry, 'year')
        if (!span || isDatedBehind(list.text, span)) continue
        const what = entry.venue ? `venue ${code(entry.venue.raw)}` : 'entry'
        yield {
          message: `Unexpected ${what} without a year, expected one as ${dated.length} of ${company.length} have here`,
          span,
          entry,
        }
      }
    }
  },
})

/** Whether a venue should have a year, and states none: `Github` is no venue, and `SSW 11` has the number of its edition. */
function lacksYear({raw}: Venue, dated: readonly Entry[], venues: VenueIndex): boolean {
  const kindOf = (name: string): string | undefined => readVenue(name, venues)?.row?.kind
  const kind = kindOf(raw)
  if (kind === undefined || kind === 'book' || /\d/.test(raw)) return false
  // A list may leave preprints undated while it dates all else.
  return (
    kind !== 'preprint' ||
    dated.some(({venue}) => venue && /\d/.test(venue.raw) && kindOf(venue.raw) === 'preprint')
  )
}

/** Whether a year follows behind a bracket or words: `… Interaction (ICMI), 2022`, `ICLR open review in 10/2020`. */
function isDatedBehind(text: string, {end}: Span): boolean {
  return /^.{0,6}\d{4}|^[^\n|\]]{0,40}(?:19|20)\d{2}\b/s.test(text.slice(end, end + 44))
}
