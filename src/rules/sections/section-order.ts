import type {Entry} from '../../model/entry.ts'
import type * as settled from '../../model/order.ts'
import {longestRun} from './longest-run.ts'
import {alphabetRanks, measures, statedDates, type Stated} from './order-measure.ts'

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

/** Finds the order of entries; nothing where they keep none, or all keep it. */
export function sectionOrder(entries: readonly Entry[], text: string): Order | undefined {
  for (const {least, names, values} of measures) {
    const valued = valuedOf(entries, values(entries, text))
    if (valued.length < least || valued.length * 2 < entries.length) continue
    const [up, down] = names
    // Where most entries state a date, nothing but the date can be what they are ordered by.
    const rising = oddIn(valued)
    const falling = down === undefined ? undefined : oddIn(valued.map(negate))
    const few = Math.min(Math.floor(valued.length / 10), 3)
    if (isKept(valued, rising, falling, few)) return {name: up, odd: farOff(rising, valued)}
    if (falling && down !== undefined && isKept(valued, falling, rising, few))
      return {name: down, odd: farOff(falling, valued.map(negate))}
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
  const values = wanted === 'by title' ? alphabetRanks(entries) : statedDates(entries, text)
  const valued = valuedOf(entries, values)
  const odd = oddIn(wanted === 'newest first' ? valued.map(negate) : valued)
  const distinct = new Set(valued.map(({value}) => value)).size
  return {name: wanted, odd, compared: valued.length, distinct}
}

interface Valued extends Stated {
  readonly entry: Entry
}

function valuedOf(entries: readonly Entry[], values: readonly (Stated | undefined)[]): Valued[] {
  return entries.flatMap((entry, index) => {
    const stated = values[index]
    return stated === undefined ? [] : [{entry, ...stated}]
  })
}

function negate({entry, value, day, archived}: Valued): Valued {
  return {
    entry,
    value: -value,
    day: day === undefined ? undefined : -day,
    archived: archived === undefined ? undefined : -archived,
  }
}

/** An order shows in several values, and the other direction must be far off. */
function isKept(
  valued: readonly Valued[],
  odd: readonly Odd[],
  other: readonly Odd[] | undefined,
  few: number,
): boolean {
  if (odd.length > few) return false
  const strays = new Set(odd.map(({entry}) => entry))
  const kept = new Set(valued.flatMap(({entry, value}) => (strays.has(entry) ? [] : [value])))
  if (kept.size < 3) return false
  return other === undefined || other.length > Math.max(odd.length * 3, valued.length / 4)
}

/**
 * Nobody minds two neighbours that have changed places: what is odd is out of place by several entries. Nor does a
 * paper stand wrong that stands where it came in as a preprint.
 */
function farOff(odd: readonly Odd[], valued: readonly Valued[]): Odd[] {
  return odd.filter(({entry}) => {
    const index = valued.findIndex((one) => one.entry === entry)
    const {value = 0, archived = value} = valued[index] ?? {}
    return [value, archived].every((own) => passedBy(own, index, valued) >= 3)
  })
}

/** How many entries a value would have to pass to stand in order. */
function passedBy(own: number, index: number, valued: readonly Valued[]): number {
  return valued.filter(({value}, at) => at !== index && (at < index ? value > own : value < own))
    .length
}

/** The entries outside the longest run of values that rise. */
function oddIn(valued: readonly Valued[]): Odd[] {
  const run = longestRun(rankTies(valued))
  const kept = valued.filter((_, index) => run.has(index))
  return valued.flatMap((odd, index): Odd[] => {
    if (run.has(index)) return []
    const {entry} = odd
    const last = kept.findLast((other) => !isLater(other, odd))
    if (last && valued.indexOf(last) > index) return [{entry, place: 'behind', beside: last.entry}]
    const next = kept.find((other) => isLater(other, odd))
    return next ? [{entry, place: 'before', beside: next.entry}] : []
  })
}

/** Whether a value comes behind another; in one month the days decide, where both are stated. */
function isLater(a: Valued, b: Valued): boolean {
  if (a.value !== b.value) return a.value > b.value
  return a.day !== undefined && b.day !== undefined && a.day > b.day
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
