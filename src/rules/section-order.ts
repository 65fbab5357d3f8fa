import type {Entry} from '../model/entry.ts'
import type * as settled from '../model/order.ts'
import {slice} from '../model/span.ts'
import {longestRun} from './longest-run.ts'

/** The order that a stretch of entries keeps but for a few of them. */
export interface Order {
  /** What the order is, as in `oldest first`. */
  readonly name: string
  readonly odd: readonly Odd[]
}

/** An order with how many entries could be compared, and how many of them differ. */
export interface MeasuredOrder extends Order {
  readonly compared: number
  readonly distinct: number
}

/** An entry out of order, and where it should stand. */
export interface Odd {
  readonly entry: Entry
  readonly place: 'before' | 'behind'
  readonly beside: Entry
}

/** By what entries may be in order; the first that has something to say counts, since orders do not mix. */
const measures: readonly {
  readonly least: number
  readonly names: readonly [up: string, down: string | undefined]
  readonly values: (entries: readonly Entry[], text: string) => (number | undefined)[]
}[] = [
  {
    least: 6,
    names: ['from old dates to new ones', 'from new dates to old ones'],
    values: (entries, text) => entries.map((entry) => statedMonth(slice(text, entry.span))),
  },
  {
    least: 6,
    names: ['from old years to new ones', 'from new years to old ones'],
    values: (entries) => entries.map(({year}) => year),
  },
  {least: 8, names: ['by the alphabet', undefined], values: alphabetRanks},
]

/** Finds the order of entries; nothing where they keep none, or all keep it. */
export function sectionOrder(entries: readonly Entry[], text: string): Order | undefined {
  for (const {least, names, values} of measures) {
    const valued = valuedOf(entries, values(entries, text))
    if (valued.length < least || valued.length * 2 < entries.length) continue
    const [up, down] = names
    // Where most entries state a date, nothing but the date can be what they are ordered by.
    const rising = oddIn(valued)
    const falling = down === undefined ? undefined : oddIn(valued.map(negate))
    const few = Math.floor(valued.length / 10)
    if (isKept(valued, rising, falling, few)) return {name: up, odd: rising}
    if (falling && down !== undefined && isKept(valued, falling, rising, few))
      return {name: down, odd: falling}
  }
  return undefined
}

/** Measures entries by an order that is settled; nothing where nothing can be compared. */
export function pinnedOrder(
  entries: readonly Entry[],
  text: string,
  wanted: settled.Order,
): MeasuredOrder | undefined {
  if (wanted === 'any') return undefined
  const values = wanted === 'by title' ? alphabetRanks(entries) : dates(entries, text)
  const valued = valuedOf(entries, values)
  const odd = oddIn(wanted === 'newest first' ? valued.map(negate) : valued)
  const distinct = new Set(valued.map(({value}) => value)).size
  return {name: wanted, odd, compared: valued.length, distinct}
}

/** The months of entries where most of them state one, else their years. */
function dates(entries: readonly Entry[], text: string): (number | undefined)[] {
  const months = entries.map((entry) => statedMonth(slice(text, entry.span)))
  const stated = months.filter((month) => month !== undefined).length
  return stated * 2 > entries.length ? months : entries.map(({year}) => year)
}

interface Valued {
  readonly entry: Entry
  readonly value: number
}

function valuedOf(entries: readonly Entry[], values: readonly (number | undefined)[]): Valued[] {
  return entries.flatMap((entry, index) => {
    const value = values[index]
    return value === undefined ? [] : [{entry, value}]
  })
}

function negate({entry, value}: Valued): Valued {
  return {entry, value: -value}
}

/** An order shows in several values, and the other direction must be far off. */
function isKept(
  valued: readonly Valued[],
  odd: readonly Odd[],
  other: readonly Odd[] | undefined,
  few: number,
): boolean {
  const strays = new Set(odd.map(({entry}) => entry))
  const kept = new Set(valued.flatMap(({entry, value}) => (strays.has(entry) ? [] : [value])))
  if (odd.length > few || kept.size < 3) return false
  return other === undefined || other.length > Math.max(odd.length * 3, valued.length / 4)
}

/** The entries outside the longest run of values that rise. */
function oddIn(valued: readonly Valued[]): Odd[] {
  const run = longestRun(rankTies(valued))
  const kept = valued.filter((_, index) => run.has(index))
  return valued.flatMap(({entry, value}, index): Odd[] => {
    if (run.has(index)) return []
    const last = kept.findLast((other) => other.value <= value)
    if (last && valued.indexOf(last) > index) return [{entry, place: 'behind', beside: last.entry}]
    const next = kept.find((other) => other.value > value)
    return next ? [{entry, place: 'before', beside: next.entry}] : []
  })
}

/** Ranks of values, equal ones rising from left to right, since they may stand in any order. */
function rankTies(valued: readonly Valued[]): number[] {
  const sorted = valued
    .map(({value}, index) => ({value, index}))
    .sort((a, b) => a.value - b.value || a.index - b.index)
  const ranks: number[] = []
  for (const [rank, {index}] of sorted.entries()) ranks[index] = rank
  return ranks
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
function alphabetRanks(entries: readonly Entry[]): (number | undefined)[] {
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
