import type {Entry} from './entry.ts'
import type {List} from './list.ts'
import {covers, type Span} from './span.ts'

/** Makes a finder of the first of some things that covers a span; they stand in document order and may nest. */
export function coverFinder<Thing>(
  things: readonly Thing[],
  spanOf: (thing: Thing) => Span,
): (span: Span) => Thing | undefined {
  const spans = things.map(spanOf)
  /** Where all up to each thing have ended. */
  const ends: number[] = []
  for (const {end} of spans) ends.push(Math.max(end, ends.at(-1) ?? 0))

  return (span) => {
    let at = lastUpTo(span.start, spans)
    let found: Thing | undefined
    for (; at >= 0 && (ends[at] ?? 0) >= span.end; at--) {
      const own = spans[at]
      if (own && covers(own, span)) found = things[at]
    }
    return found
  }
}

/** Makes a test of whether one of some spans, which are in order, stands in another as a whole. */
export function contentTest(spans: readonly Span[]): (outer: Span) => boolean {
  /** Where the first of all from each span on ends. */
  const ends: number[] = []
  for (const [index, {end}] of [...spans.entries()].reverse())
    ends[index] = Math.min(end, ends[index + 1] ?? Infinity)
  return (outer) => (ends[lastUpTo(outer.start - 1, spans) + 1] ?? Infinity) <= outer.end
}

/** The index of the last span that begins at a place or before it; -1 where there is none. */
function lastUpTo(place: number, spans: readonly Span[]): number {
  let [low, high] = [-1, spans.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

const finders = new WeakMap<readonly Entry[], (span: Span) => Entry | undefined>()

/** The entry in which something stands. */
export function entryAround({entries}: Pick<List, 'entries'>, span: Span): Entry | undefined {
  let find = finders.get(entries)
  if (!find) finders.set(entries, (find = coverFinder(entries, (entry) => entry.span)))
  return find(span)
}
