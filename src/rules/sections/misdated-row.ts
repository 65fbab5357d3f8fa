import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import {groupBy} from '../../model/group-by.ts'
import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'

/** Rows whose column of years says another year than the heading that they stand under, where nearly all others agree. */
export function* misdatedRows({entries, text}: List): Generator<Report> {
  for (const [section, rows] of rowsBySection(entries)) {
    const heading = yearIn(section)
    const odd = rows.filter(({year}) => year !== heading)
    if (heading === undefined || odd.length === 0 || odd.length * 5 > rows.length) continue
    for (const {entry, year} of odd) {
      yield {
        message: `Unexpected entry ${quote(text, entry.titleSpan)} of ${year} under ${code(section.title)}, expected it among those of its year`,
        hint: 'Correct the year, or move the entry',
        span: entry.titleSpan,
        related: [{message: 'The heading', span: section.titleSpan}],
        entry,
      }
    }
  }
}

interface Dated {
  readonly entry: Entry
  readonly year: number
}

function rowsBySection(entries: readonly Entry[]): ReadonlyMap<Section, readonly Dated[]> {
  const rows = entries.flatMap((entry) => {
    const {row} = entry
    const column = row?.table.columns.findIndex(({role}) => role === 'year') ?? -1
    const year = row?.row.cells[column]?.text ?? ''
    return /^(?:19|20)\d{2}$/.test(year) ? [{entry, year: Number(year)}] : []
  })
  return groupBy(rows, ({entry}) => entry.section)
}

/** The one year that a heading states, with no word of a time around it. */
function yearIn({title}: Section): number | undefined {
  const years = title.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []
  const isBound =
    /\b(?:before|until|since|after|from|prior|early|earlier|later|pre|older)\b|[-–—~]\s*\d|\d\s*[-–—~+]|以前|之前|以来/i.test(
      title,
    )
  return years.length === 1 && !isBound ? Number(years[0]) : undefined
}
