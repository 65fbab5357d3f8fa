import {code} from '../finding/quote.ts'
import {readVenue} from '../venues/reading.ts'
import {companiesOf, isWordless, share} from './company.ts'
import {defineRule} from './rule.ts'

export default defineRule({
  id: 'missing-year',
  summary: 'An entry states no year where nearly all entries beside it state one.',
  severity: 'warning',
  fix: 'none',
  defaults: {},
  options: (z) => z.strictObject({}),

  *check(list, {venues}) {
    for (const company of companiesOf(list)) {
      const without = company.filter(({year}) => year === undefined)
      if (!share(company, without)) continue
      const kind = (raw: string | undefined): string | undefined =>
        raw === undefined ? undefined : readVenue(raw, venues)?.row?.kind
      const isDatedPreprint = (raw: string | undefined): boolean =>
        /\d/.test(raw ?? '') && kind(raw) === 'preprint'
      const dated = company.filter(({year}) => year !== undefined)
      const named = company.filter(({venue}) => venue !== undefined).length * 2 > company.length
      for (const entry of without) {
        // Where venues are stated, an entry without one is `missing-venue`'s.
        if (named && entry.venue === undefined) continue
        // A list may leave preprints undated while it dates all else.
        const own = kind(entry.venue?.raw)
        // `Github` is no venue, and has no year; `SSW 11` has the number of its edition.
        if (entry.venue && (own === undefined || own === 'book')) continue
        if (/\d/.test(entry.venue?.raw ?? '')) continue
        const isPreprint = own === 'preprint'
        if (isPreprint && !dated.some(({venue}) => isDatedPreprint(venue?.raw))) continue
        const place = entry.venue?.span ?? isWordless(list, entry, 'year')
        // `… Interaction (ICMI), 2022` has its year behind the bracket, `ICLR open review in 10/2020` behind words.
        if (
          !place ||
          /^.{0,6}\d{4}|^[^\n|\]]{0,40}(?:19|20)\d{2}\b/s.test(
            list.text.slice(place.end, place.end + 44),
          )
        )
          continue
        const what = entry.venue ? `venue ${code(entry.venue.raw)}` : 'entry'
        yield {
          message: `Unexpected ${what} without a year, expected one as ${dated.length} of ${company.length} have here`,
          span: place,
          entry,
        }
      }
    }
  },
})
