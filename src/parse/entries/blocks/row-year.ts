import type {Row, Table} from '../../../model/table.ts'
import type {Venue} from '../../../model/venue.ts'
import {holdsShortDates, yearOfShortDate} from '../../tables/dated-cells.ts'
import type {Inline} from '../../text/inline.ts'
import type {Title} from '../../titles/title-context.ts'
import {headingYear} from '../../venues/group-year.ts'
import {cellOf} from '../../venues/row-cell.ts'

/** The year of a row: that of its venue, but if this is the number of a preprint, `arXiv:2312.13010`, rather that of a column for years. */
export function statedYear(venue: Venue | undefined, row: Row, table: Table): number | undefined {
  const own = rowYear(row, table)
  return /\d{4}\.\d{4,5}/.test(venue?.raw ?? '') ? (own ?? venue?.year) : (venue?.year ?? own)
}

/** The year that a row states; `2022 (2024)` beside `arXiv (TPAMI)` has it in the bracket, as its venue is. */
function rowYear(row: Row, table: Table): number | undefined {
  const date = cellOf(row, table, 'year')?.text ?? ''
  const place = cellOf(row, table, 'venue')?.text ?? ''
  const later = /^\W*(?:19|20)\d{2}\s*\(((?:19|20)\d{2})\)\W*$/.exec(date)?.[1]
  if (later !== undefined && /^\W*ar[Xx]iv\s*\(/i.test(place)) return Number(later)
  const month = shortDateYear(date, table)
  if (month !== undefined) return month
  const year = fullYear.exec(date) ?? fullYear.exec(place)
  if (year) return Number(year[0])
  return (
    numberYear(place) ??
    dottedYear(date || place, table) ??
    shortYear(date) ??
    (date === '' ? undefined : shiftedYear(row, table))
  )
}

/** The year that stands one cell too far: `| | arXiv | 2023 |` below `| Venue | Year | Code |`. */
function shiftedYear({cells}: Row, {columns}: Table): number | undefined {
  const at = columns.findIndex(({role}) => role === 'year')
  const year = at === -1 ? undefined : /^\s*((?:19|20)\d{2})\s*$/.exec(cells[at + 1]?.text ?? '')
  return year?.[1] === undefined ? undefined : Number(year[1])
}

/** The year of a date such as `23-10` in a column of such, where no heading states another that `23` may be a day of. */
function shortDateYear(date: string, table: Table): number | undefined {
  const year = yearOfShortDate(date)
  return year !== undefined && shortDates(table).areShort && isHeadedBy(year, table)
    ? year
    : undefined
}

/** Whether no heading states another year. */
function isHeadedBy(year: number, {section}: Table): boolean {
  const headed = headingYear(section)
  return headed === undefined || headed === year
}

/** How the dates of a table are written. */
interface ShortDates {
  /** All are months written short, beyond doubt. */
  readonly areShort: boolean
  /** Some are days: `05.31`. */
  readonly areDays: boolean
}

function shortDates(table: Table): ShortDates {
  const found = known.get(table)
  if (found) return found
  // Months may stand among venues: `21.04` above `ECCV22`.
  const dates = table.rows.map(
    (row) => (cellOf(row, table, 'year') ?? cellOf(row, table, 'venue'))?.text ?? '',
  )
  const made = {
    areShort: holdsShortDates(dates),
    areDays: dates.some((date) => /^\d{1,2}\.(?:1[3-9]|2\d|3[01])$/.test(date)),
  }
  known.set(table, made)
  return made
}

/** Of which tables it is known: their rows ask again and again. */
const known = new WeakMap<Table, ShortDates>()

/** Four digits that are no part of a number: `CVPR 2023`, but not `2023.05726`. */
const fullYear = /(?<!\d)(?:19|20)\d{2}(?!\d|\.\d{4,5}(?!\d))/

/** The year in the number of a preprint: `arXiv 2105`, `2105.05726`. */
function numberYear(place: string): number | undefined {
  const year =
    /^\W*(?:[aA]r[xX]iv[\s:]+(?=\d{4}\W*$)|(?=\d{4}\.\d{4,5}\W*$))(\d{2})(?:0[1-9]|1[0-2])/.exec(
      place,
    )?.[1]
  return year === undefined ? undefined : 2000 + Number(year)
}

/** The year of a month such as `20.10` or `20.XX`, in a table where no such date is a day and no heading states another year. */
function dottedYear(date: string, table: Table): number | undefined {
  const digits = /^(\d{2})\.(?:0[1-9]|1[0-2]|X{1,2})$/i.exec(date)?.[1]
  if (digits === undefined || shortDates(table).areDays) return undefined
  const year = 2000 + Number(digits)
  return isHeadedBy(year, table) ? year : undefined
}

/** The year of a date that is glued or cut short: `20201004`, `202004`, `Apr-21`. */
function shortYear(date: string): number | undefined {
  const glued = /^\W*((?:19|20)\d{2})(?:0[1-9]|1[0-2])(?:[0-3]\d)?\W*$/.exec(date)?.[1]
  if (glued !== undefined) return Number(glued)
  const short = /^\p{Alpha}{3,9}\.?[\s'’-]{1,2}(\d{2})$/u.exec(date)
  return short ? 2000 + Number(short[1]) : undefined
}

/** The year that ends the name of a dataset where no column states it: `SeeSet 2018`. */
export function dataYear({text}: Title, {columns}: Table): number | undefined {
  const isNamed = columns.some(
    ({name, role}) => role === 'title' && /data ?set|benchmark|数据集/i.test(name),
  )
  const isBare = columns.every(({role}) => role !== 'year' && role !== 'venue')
  const year = isNamed && isBare ? /\s((?:19|20)\d{2})$/.exec(text)?.[1] : undefined
  return year === undefined ? undefined : Number(year)
}

/** The year alone before a title in its cell: `[2024] [Learning to see](url)`. */
export function yearBefore(beside: readonly Inline[], {span}: Title): number | undefined {
  const [lead] = beside
  if (!lead || lead.kind === 'link' || lead.span.end > span.start) return undefined
  const year = /^[\s([]*((?:19|20)\d{2})(?:[-./]\d{1,2}){0,2}[\s.:)\]]*$/.exec(lead.text)?.[1]
  return year === undefined ? undefined : Number(year)
}
