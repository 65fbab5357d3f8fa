import {quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {slice, type Span} from '../model/span.ts'
import {stopHabits, stopReports, type StopHabit} from './full-stop.ts'
import {blanksBeforeStops} from './blank-before-stop.ts'
import {misspeltHeadings} from './misspelt-heading.ts'
import {lostQuotes} from './lost-quote.ts'
import {defineRule} from './rule.ts'
import {titleDebris} from './title-debris.ts'

export default defineRule<{readonly stops: StopHabit}>({
  id: 'untidy-title',
  summary:
    'A title has a blank too few or too many, a full stop that the others have not or lacks theirs, one quotation mark alone, or is written twice; or a heading misspells a word of the titles.',
  severity: 'info',
  fix: 'safe',
  defaults: {stops: 'as most'},
  options: (z) =>
    z.strictObject({
      stops: z
        .enum(stopHabits)
        .describe(
          'Whether titles may end with a full stop: as most titles of the list do, never, always, or as they like.',
        ),
    }),

  *check(list, {options}) {
    const entries = list.entries.filter(({kind}) => kind !== 'other')
    const expected = faults.filter((fault) => !isHabit(list, fault))
    for (const entry of entries) yield* blanks(list, entry, expected)
    yield* lostQuotes(list, entries)
    yield* titleDebris(list, entries)
    yield* blanksBeforeStops(list, entries)
    yield* stopReports(list, entries, options.stops)
    yield* misspeltHeadings(list)
  },
})

/** What is wrong between two words of a title, what should stand there, and how that looks elsewhere. */
interface TitleFault {
  readonly pattern: RegExp
  readonly replacement: string
  readonly expected: string
  /** How many are told one by one; three, where nothing is said. */
  readonly most?: number
  /** What titles are written so, and otherwise, where either may be a habit. */
  readonly habit?: {readonly own: RegExp; readonly other: RegExp}
}

const single = 'a single blank'

const faults: readonly TitleFault[] = [
  // A name before a colon, or a word before a comma, runs into the next word.
  {
    pattern:
      /(?<=\p{Alpha}{3}|\d\p{Alpha}+)([:,])(?![a-z_]+:)(?=\p{Script=Latin}{4}|\p{Upper}\p{Lower}{2}-|(?<=:)\p{Upper}\p{Lower}{0,2} )/gu,
    replacement: '$1 ',
    expected: 'a blank behind it',
    habit: {own: /\p{Alpha}:\p{Alpha}{3}/u, other: /\p{Alpha}:\s/u},
  },
  // An abbreviation in brackets is glued to its words.
  {
    pattern: /(?<=\p{Alpha}{3})(\()(?=\p{Upper}{2,}[\p{Alpha}\d-]*\))/gu,
    replacement: ' $1',
    expected: 'a blank before it',
    habit: {own: /\p{Alpha}\(\p{Upper}/u, other: /\p{Alpha}\s\(/u},
  },
  // `Qsym : A Concolic Execution Engine`
  {
    pattern: /(?<=[\p{Script=Latin}\d][\p{Script=Latin}\d+]) (:)(?= [\p{Script=Latin}\d])/gu,
    replacement: ':',
    expected: 'no blank before it',
    most: 1,
    habit: {own: /\p{Alpha} : /u, other: /\p{Alpha}: /u},
  },
  // `GCFAgg：Global and Cross-view Feature Aggregation`
  {
    pattern: /(?<=[A-Za-z\d)])：\s*(?=[A-Za-z\d])/g,
    replacement: ': ',
    expected: '`: `',
    most: 1,
    habit: {own: /[A-Za-z\d)]：/, other: /[A-Za-z\d)]: /},
  },
  {pattern: /(?<=\S)( {2,})(?=\S)/g, replacement: ' ', expected: single},
]

/** Whether more titles are written so than otherwise. */
function isHabit(list: List, {habit}: TitleFault): boolean {
  if (!habit) return false
  const titles = list.entries.map(({titleSpan}) => slice(list.text, titleSpan))
  const own = titles.filter((title) => habit.own.test(title)).length
  return own > 2 && own > titles.filter((title) => habit.other.test(title)).length
}

/** The words that a title has at most. */
const most = 30

function* blanks(list: List, entry: Entry, expected: readonly TitleFault[]): Generator<Report> {
  const {titleSpan} = entry
  const title = slice(list.text, titleSpan)
  // Where markup stands in the title, its signs are no part of the words; so many words are a summary.
  const isNoTitle = /[`<$\\]|https?:|\bet\.? ?al\b/.test(title)
  if (isNoTitle || title.split(/\s+/).length > most) return

  for (const {pattern, replacement, expected: right, most: told = 3} of expected) {
    const matches = [...title.matchAll(pattern)]
    // Blanks throughout a title are one matter.
    const groups = right === single ? [matches] : matches.map((match) => [match])
    for (const [match, ...more] of groups) {
      if (!match) continue
      const edits = [match, ...more].map(({index, 0: written}) => ({
        start: titleSpan.start + index,
        end: titleSpan.start + index + written.length,
        text: written.replace(/^(.*)$/, replacement),
      }))
      const span = wordsAround(title, match, titleSpan.start)
      const places =
        more.length === 0
          ? ''
          : ` and at ${more.length} more ${more.length === 1 ? 'place' : 'places'}`
      yield {
        message:
          right === single
            ? `Unexpected ${match[0].length} blanks in ${quote(list.text, span)}${places} in a title, expected one`
            : `Unexpected ${quote(list.text, span)} in a title, expected ${right}`,
        span,
        entry,
        fold: {
          key: right,
          most: told,
          message: (count) =>
            right === single
              ? `Unexpected blanks in ${count} titles, expected ${right}`
              : `Unexpected ${quote(list.text, span)} and ${count - 1} more such places in titles, expected ${right}`,
        },
        fix: {safety: 'safe', edits},
      }
    }
  }
}

/** A place in a title with the words on both sides. */
function wordsAround(title: string, {index, 0: match}: RegExpMatchArray, offset: number): Span {
  const [from, to] = [index ?? 0, (index ?? 0) + match.length]
  const before = /\S*\s?$/.exec(title.slice(0, from))?.[0] ?? ''
  const after = /^\s?\S*/.exec(title.slice(to))?.[0] ?? ''
  return {start: offset + from - before.length, end: offset + to + after.length}
}
