import {quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {slice, type Span} from '../model/span.ts'

/** Tells where two words of a title have a blank too few or too many between them. */
export function* titleGaps(list: List, entries: readonly Entry[]): Generator<Report> {
  const titles = list.entries.map(({titleSpan}) => slice(list.text, titleSpan))
  const expected = faults.filter(
    (fault) => titles.some((title) => fault.sign.test(title)) && !isHabit(titles, fault),
  )
  for (const entry of entries) {
    const title = slice(list.text, entry.titleSpan)
    if (!isJudged(title)) continue
    for (const fault of expected)
      for (const places of placesOf(title, fault)) yield gapReport(list, entry, fault, places)
  }
}

/** What is wrong between two words of a title, what should stand there, and how that looks elsewhere. */
interface GapFault {
  /** What no such fault is without, which is sooner looked for. */
  readonly sign: RegExp
  readonly pattern: RegExp
  readonly replacement: string
  readonly expected: string
  /** How many are told one by one; three, where nothing is said. */
  readonly most?: number
  /** What titles are written so, and otherwise, where either may be a habit. */
  readonly habit?: {readonly own: RegExp; readonly other: RegExp}
}

const single = 'a single blank'
const parted = 'a blank between its words'

const faults: readonly GapFault[] = [
  // A name before a colon, or a word before a comma, runs into the next word.
  {
    sign: /\S[:,]\S/,
    pattern:
      /(?<=\p{Alpha}{3}|\d\p{Alpha}+)([:,])(?![a-z_]+:)(?=\p{Script=Latin}{4}|\p{Upper}\p{Lower}{2}-|(?<=:)\p{Upper}\p{Lower}{0,2} )/gu,
    replacement: '$1 ',
    expected: 'a blank behind it',
    habit: {own: /\p{Alpha}:\p{Alpha}{3}/u, other: /\p{Alpha}:\s/u},
  },
  // An abbreviation in brackets is glued to its words.
  {
    sign: /\S\(/,
    pattern: /(?<=\p{Alpha}{3})(\()(?=\p{Upper}{2,}[\p{Alpha}\d-]*\))/gu,
    replacement: ' $1',
    expected: 'a blank before it',
    habit: {own: /\p{Alpha}\(\p{Upper}/u, other: /\p{Alpha}\s\(/u},
  },
  // `Learning to see usingTransformers`, `Robust Poses in Cluttered Scenesusing Segmentation`
  {
    sign: /\b(?:using|with|from|for|through|towards?|between|and|into|against)[A-Z]/,
    pattern:
      /(?<![\p{Alpha}\d-])(using|with|from|for|through|towards?|between|and|into|against)(?=\p{Upper}\p{Lower}{2})/gu,
    replacement: '$1 ',
    expected: parted,
  },
  {
    sign: /(?:s|ion)(?:using|for|with|from|via|and|of|in|by)\b/,
    pattern:
      /(?<=\p{Lower}{4})(s(?=(?:using|for|with|from|via)(?![\p{Alpha}-]))|[ts]ion(?=(?:using|for|with|from|via|and|of|in|by)(?![\p{Alpha}-])))/gu,
    replacement: '$1 ',
    expected: parted,
  },
  // `Qsym : A Concolic Execution Engine`
  {
    sign: /\S : /,
    pattern: /(?<=[\p{Script=Latin}\d][\p{Script=Latin}\d+]) (:)(?= [\p{Script=Latin}\d])/gu,
    replacement: ':',
    expected: 'no blank before it',
    most: 1,
    habit: {own: /\p{Alpha} : /u, other: /\p{Alpha}: /u},
  },
  // `GCFAgg：Global and Cross-view Feature Aggregation`
  {
    sign: /\S：/,
    pattern: /(?<=[A-Za-z\d)])：\s*(?=[A-Za-z\d])/g,
    replacement: ': ',
    expected: '`: `',
    most: 1,
    habit: {own: /[A-Za-z\d)]：/, other: /[A-Za-z\d)]: /},
  },
  {sign: / {2}/, pattern: /(?<=\S)( {2,})(?=\S)/g, replacement: ' ', expected: single},
]

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
