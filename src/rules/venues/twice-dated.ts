import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import {groupBy} from '../../model/group-by.ts'
import type {List} from '../../model/list.ts'
import {yearBeside, type StatedVenue} from './stated-venue.ts'

/**
 * Rows whose column of years says another year than the conference in its own column: `WACV 2024` beside `2023`. Where more
 * than one in ten do, or three, the years are of something else, such as the preprints.
 */
export function* twiceDated(list: List, stated: readonly StatedVenue[]): Generator<Report> {
  for (const company of companiesOf(stated)) {
    const odd = company.filter(({reading, year}) => reading.year !== year)
    if (odd.length === 0 || odd.length > 2 || odd.length * 10 > company.length) continue
    for (const {entry, venue, span, year} of odd) {
      yield {
        message: `Unexpected year ${quote(list.text, span)} beside venue ${code(venue.raw)}, expected one year in both as in ${company.length - odd.length} other rows`,
        hint: `Correct the venue, or the year ${year}`,
        severity: 'info',
        span,
        related: [{message: 'The venue', span: venue.span}],
        entry,
      }
    }
  }
}

interface TwiceDated extends StatedVenue {
  readonly year: number
  readonly span: NonNullable<ReturnType<typeof yearBeside>>['span']
}

/** The rows of tables with the same columns that date a conference and have a year of their own besides. */
function companiesOf(stated: readonly StatedVenue[]): Iterable<readonly TwiceDated[]> {
  const dated = stated.flatMap((one) => {
    const {sure, row, year} = one.reading
    const beside =
      sure && row?.kind === 'conference' && year !== undefined ? yearBeside(one) : undefined
    return beside ? [{...one, ...beside}] : []
  })
  return groupBy(
    dated,
    ({entry}) => entry.row?.table.columns.map(({name}) => name.toLowerCase()).join('|') ?? '',
  ).values()
}
