import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {slice, type Span} from '../../model/span.ts'
import {gapFaults, single, type GapFault} from './gap-fault.ts'

/** Tells where two words of a title have a blank too few or too many between them. */
export function* titleGaps(list: List, entries: readonly Entry[]): Generator<Report> {
  const titles = list.entries.map(({titleSpan}) => slice(list.text, titleSpan))
  const expected = gapFaults.filter(
    (fault) => titles.some((title) => fault.sign.test(title)) && !isHabit(titles, fault),
  )
  for (const entry of entries) {
    const title = slice(list.text, entry.titleSpan)
    if (!isJudged(title)) continue
    for (const fault of expected.filter(({sign}) => sign.test(title)))
      for (const places of placesOf(title, fault)) yield gapReport(list, entry, fault, places)
  }
}

/** Whether more titles are written so than otherwise. */
function isHabit(titles: readonly string[], {habit}: GapFault): boolean {
  if (!habit) return false
  const own = titles.filter((title) => habit.own.test(title)).length
  return own > 2 && own > titles.filter((title) => habit.other.test(title)).length
}

/** The words that a title has at most. */
const mostWords = 30

/** Whether the words of a title are all there is: no signs of markup, which are none of them, and no summary. */
function isJudged(title: string): boolean {
  return !/[`<$\\]|https?:|\bet\.? ?al\b/.test(title) && title.split(/\s+/).length <= mostWords
}

/** The places that are told at once. */
type Places = readonly [RegExpExecArray, ...RegExpExecArray[]]

/** Where a title has a fault: place by place, but blanks throughout a title are one matter. */
function placesOf(title: string, {pattern, expected}: GapFault): Places[] {
  const matches = [...title.matchAll(pattern)]
  const [first, ...others] = matches
  if (!first) return []
  return expected === single ? [[first, ...others]] : matches.map((match) => [match])
}

function gapReport(list: List, entry: Entry, fault: GapFault, places: Places): Report {
  const {replacement, expected, most = 3} = fault
  const {start} = entry.titleSpan
  const span = wordsAround(slice(list.text, entry.titleSpan), places[0], start)
  const {one, many} = wording(quote(list.text, span), expected, places)
  const edits = places.map(({index, 0: written}) => ({
    start: start + index,
    end: start + index + written.length,
    text: written.replace(/^(.*)$/, replacement),
  }))
  return {
    message: one,
    span,
    entry,
    fold: {key: expected, most, message: many},
    fix: {safety: 'safe', edits},
  }
}

/** What is said of the places of one title, and of those of many. */
function wording(written: string, expected: string, [first, ...more]: Places) {
  if (expected !== single) {
    return {
      one: `Unexpected ${written} in a title, expected ${expected}`,
      many: (count: number) =>
        `Unexpected ${written} and ${count - 1} more such places in titles, expected ${expected}`,
    }
  }
  const others =
    more.length === 0 ? '' : ` and at ${more.length} more ${more.length === 1 ? 'place' : 'places'}`
  return {
    one: `Unexpected ${first[0].length} blanks in ${written}${others} in a title, expected one`,
    many: (count: number) => `Unexpected blanks in ${count} titles, expected ${expected}`,
  }
}

/** A place in a title with the words on both sides. */
function wordsAround(title: string, {index, 0: match}: RegExpExecArray, offset: number): Span {
  const [from, to] = [index, index + match.length]
  const before = /\S*$/.exec(title.slice(0, from))?.[0] ?? ''
  const after = /^\s?\S*/.exec(title.slice(to))?.[0] ?? ''
  return {start: offset + from - before.length, end: offset + to + after.length}
}
