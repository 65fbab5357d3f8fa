import {monthName} from '../../model/month.ts'
import {hasWords} from '../../model/words.ts'
import type {VenueJudge} from '../venues/venue.ts'

/** Whether all cells are years or days of papers and nothing else: in place of the numbers of rows, `2022`, `2022`, `2021-5-12`. */
export function holdsYears(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => hasWords(cell))
  return filled.length > 1 && filled.every((cell) => day.test(cell))
}

const day = /^(?:19[6-9]\d|20[0-4]\d)(?:([-./])(?:0?[1-9]|1[0-2])(?:\1(?:[0-2]?\d|3[01]))?)?$/

/** Whether most cells are venues with their years, by names that no month has; some known ones speak for others: `2018 MIPR`. */
export function holdsVenues(cells: readonly string[], {isVenue}: VenueJudge): boolean {
  const filled = cells.filter((cell) => hasWords(cell))
  const named = filled.filter((cell) => /\p{Upper}{2}/u.test(cell) && isDatedVenue(cell, isVenue))
  if (named.length < 2) return false
  const like = filled.filter((cell) => /^(?:19|20)\d{2}\s+\p{Upper}{2}/u.test(cell))
  return Math.max(named.length, like.length) * 3 > filled.length * 2
}

/**
 * Whether cells that are more than years are venues, most of them, where no other column has any: `2020`, `2018 on arXiv, ICS 2019`,
 * `ICML 2021`. Months and days have no capitals in a row.
 */
export function holdsVenuesAmongYears(cells: readonly string[], {isVenue}: VenueJudge): boolean {
  const worded = cells.filter((cell) => /\p{Alpha}/u.test(cell))
  const partsOf = (cell: string): readonly string[] => cell.split(/[,;]\s*/)
  const known = worded.filter((cell) =>
    partsOf(cell).some((part) => /\p{Upper}{2}/u.test(part) && isDatedVenue(part, isVenue)),
  )
  const shared = worded.filter((cell) => !known.includes(cell) && /\bar[xX]iv\b/.test(cell))
  return known.length > 1 && (known.length + shared.length) * 2 >= worded.length
}

/** Whether a cell is a venue with digits, as its year has them: `CVPR'23`. */
function isDatedVenue(cell: string, isVenue: VenueJudge['isVenue']): boolean {
  return /\d{2}/.test(cell) && cell.length < 40 && isVenue(cell)
}

const date = new RegExp(
  String.raw`^(?:\d{1,2} )?(?:${monthName}[.,]? )?(?:\d{1,2}, )?[\d./-]{2,10}$`,
  'i',
)

/** `2017`, `2023-05-12`, `May 2023`, `12 Oct, 2020`; and with what its badge says, `2025/04 GitHub stars`. */
export function isDateCell(cell: string): boolean {
  return date.test(cell.replace(/(?<=\d)\s+(?:github )?(?:repo )?(?:stars?|forks?)$/i, ''))
}

/** A date that no other number looks like, nor a stretch of years. */
export function isDayOrMonth(cell: string): boolean {
  return isDateCell(cell) && /(?:19|20)\d{2}/.test(cell) && !/\d{4}\D\d{4}/.test(cell)
}

/** The year of a month that is written short, `23-10`, `23/11`, `'23`; a month and its year look the same up to `12/10`. */
const shortDate = /^(?:(1\d|2\d)[-./]?(?:0[1-9]|1[0-2])|['’]([012]\d))$/

/** The year of a cell such as `23-10`, which a column of such cells is sure of. */
export function yearOfShortDate(cell: string): number | undefined {
  const found = shortDate.exec(cell.trim())
  return found ? 2000 + Number(found[1] ?? found[2]) : undefined
}

/** Whether all filled cells are months written short, some of them in no other way to be read: `23-10`, `2311`, but not `2011`. */
export function holdsShortDates(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => hasWords(cell))
  return (
    filled.every((cell) => yearOfShortDate(cell) !== undefined) &&
    filled.some((cell) => /^['’]|^(?:1[3-9]|2\d)[-./]|^2[1-9]\d\d$/.test(cell.trim()))
  )
}
