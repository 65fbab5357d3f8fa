import type {Entry} from '../model/entry.ts'
import {slice} from '../model/span.ts'

/** A value of each entry that states one, by which they may be in order. */
type Values = (entries: readonly Entry[], text: string) => (number | undefined)[]

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
    values: (entries) => entries.map(({year}) => year),
  },
  {least: 8, names: ['by the alphabet', undefined], values: alphabetRanks},
]

/** The months of entries where most of them state one, else their years. */
export function statedDates(entries: readonly Entry[], text: string): (number | undefined)[] {
  const months = statedMonths(entries, text)
  const stated = months.filter((month) => month !== undefined).length
  return stated * 2 > entries.length ? months : entries.map(({year}) => year)
}

function statedMonths(entries: readonly Entry[], text: string): (number | undefined)[] {
  return entries.map((entry) => statedMonth(slice(text, entry.span)))
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** How entries state months, as in `2024-05`, `2024.5`, `05/2024` and `May 2024`. */
const monthForms = [
  /(?<![\d.])(?<year>20\d{2})[-/.](?<month>0?[1-9]|1[0-2])(?!\d)/,
  /(?<![\d/])(?<month>0[1-9]|1[0-2])\/(?<year>20\d{2})(?!\d)/,
  /\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? +(?<year>20\d{2})(?!\d)/i,
]

/** The month that an entry states; addresses do not count. */
function statedMonth(text: string): number | undefined {
  const words = text.replace(/https?:[^\s)>\]]*/g, '')
  const groups = monthForms.map((form) => form.exec(words)?.groups).find(Boolean)
  const {year, month} = groups ?? {}
  if (year === undefined || month === undefined) return undefined
  const named = monthNames.indexOf(month.toLowerCase())
  return Number(year) * 12 + (named === -1 ? Number(month) : named + 1)
}

/** Places in the alphabet; articles and signs before a name do not count, and numbers have an order of their own. */
export function alphabetRanks(entries: readonly Entry[]): (number | undefined)[] {
  const keys = entries.map(({title}) =>
    title.toLowerCase().replace(/^(?:(?:a|an|the) )?[^\p{L}\d]*/u, ''),
  )
  const ranks = [...new Set(keys)].sort(compare)
  const rankByKey = new Map(ranks.map((key, rank) => [key, rank]))
  return keys.map((key) => (/^\p{L}/u.test(key) ? rankByKey.get(key) : undefined))
}

/** By code units rather than by a locale, which differs between machines. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
