import type {Entry} from '../../model/entry.ts'
import {monthName} from '../../model/month.ts'
import {slice} from '../../model/span.ts'

/** A date, as far as an entry states it; what is rising is also a place in the alphabet. */
export interface Stated {
  readonly value: number
  /** The day of a month, where that is stated. */
  readonly day?: number | undefined
  /** The value by the paper's own arXiv id: where it was put before it was published elsewhere. */
  readonly archived?: number | undefined
}

/** What each entry states, by which they may be in order. */
type Values = (entries: readonly Entry[], text: string) => (Stated | undefined)[]

/** By what entries may be in order; the first that has something to say counts, since orders do not mix. */
export const measures: readonly {
  readonly least: number
  readonly names: readonly [up: string, down: string | undefined]
  readonly values: Values
}[] = [
  {
    least: 6,
    names: ['from old dates to new ones', 'from new dates to old ones'],
    values: statedMonths,
  },
  {
    least: 6,
    names: ['from old years to new ones', 'from new years to old ones'],
    values: statedYears,
  },
  {least: 8, names: ['by the alphabet', undefined], values: alphabetRanks},
]

/** The months of entries where most of them state one, else their years. */
export function statedDates(entries: readonly Entry[], text: string): (Stated | undefined)[] {
  const months = statedMonths(entries, text)
  const stated = months.filter((month) => month !== undefined).length
  return stated * 2 > entries.length ? months : statedYears(entries)
}

function statedYears(entries: readonly Entry[]): (Stated | undefined)[] {
  return entries.map((entry) => {
    const value = columnYear(entry) ?? entry.year
    return value === undefined ? undefined : {value, archived: archivedIn(entry)?.year}
  })
}

/** The year in a column of its own, by which a table is in order whatever its venues say. */
function columnYear({row}: Entry): number | undefined {
  const column = row?.table.columns.findIndex(({role}) => role === 'year') ?? -1
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(row?.row.cells[column]?.text ?? '')?.[0]
  return year === undefined ? undefined : Number(year)
}

function statedMonths(entries: readonly Entry[], text: string): (Stated | undefined)[] {
  return entries.map((entry) => {
    const stated = statedMonth(slice(text, entry.span))
    const archived = archivedIn(entry)
    return stated && {...stated, archived: archived && archived.year * 12 + archived.month}
  })
}

/** When a paper was put on arXiv. */
function archivedIn({paper}: Entry): {year: number; month: number} | undefined {
  const [, year, month] = /^arxiv:(\d{2})(\d{2})\./.exec(paper ?? '') ?? []
  return year === undefined ? undefined : {year: 2000 + Number(year), month: Number(month)}
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** How entries state months, as in `2024-05`, `2024-05-17`, `2024.5`, `05/2024`, `May 2024` and `17 May 2024`. */
const monthForms = [
  /(?<![\d.])(?<year>20\d{2})[-/.](?<month>0?[1-9]|1[0-2])(?!\d)(?:[-/.](?<day>[0-3]?\d)(?!\d))?/,
  /(?<![\d/])(?<month>0[1-9]|1[0-2])\/(?<year>20\d{2})(?!\d)/,
  new RegExp(
    String.raw`(?:\b(?<day>[0-3]?\d) +)?\b(?<month>${monthName})\.?,? +(?<year>20\d{2})(?!\d)`,
  ),
]

/** The month that an entry states, and the day; addresses and DOIs do not count. */
function statedMonth(text: string): Stated | undefined {
  const words = text.replace(/(?:https?:|\b10\.\d{4,}\/)[^\s)>\]]*/g, '').toLowerCase()
  const groups = monthForms.map((form) => form.exec(words)?.groups).find(Boolean)
  const {year, month, day} = groups ?? {}
  if (year === undefined || month === undefined) return undefined
  const named = monthNames.indexOf(month.slice(0, 3))
  const value = Number(year) * 12 + (named === -1 ? Number(month) : named + 1)
  return {value, day: day === undefined ? undefined : Number(day)}
}

/** Places in the alphabet; articles and signs before a name do not count, and numbers have an order of their own. */
export function alphabetRanks(entries: readonly Entry[]): (Stated | undefined)[] {
  const keys = entries.map(({title}) =>
    title
      .toLowerCase()
      .replace(/^(?:(?:a|an|the) )?[^\p{Alpha}\d]*/u, '')
      // `Part 9` comes before `Part 10`.
      .replace(/\d+/g, (digits) => digits.padStart(6, '0')),
  )
  const ranks = [...new Set(keys)].sort(compare)
  const rankByKey = new Map(ranks.map((key, rank) => [key, rank]))
  return keys.map((key) => {
    const value = /^\p{Alpha}/u.test(key) ? rankByKey.get(key) : undefined
    return value === undefined ? undefined : {value}
  })
}

/** By code units rather than by a locale, which differs between machines. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
