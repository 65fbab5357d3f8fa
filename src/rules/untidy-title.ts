import {quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {slice, type Span} from '../model/span.ts'
import {stopHabits, stopReports, type StopHabit} from './full-stop.ts'
import {defineRule} from './rule.ts'

export default defineRule<{readonly stops: StopHabit}>({
  id: 'untidy-title',
  summary: 'A title has a blank too few or too many, or a full stop that the others have not.',
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
    for (const entry of entries) yield* blanks(list, entry)
    yield* stopReports(list, entries, options.stops)
  },
})

/** What is wrong between two words of a title, and what should stand there. */
const faults: readonly (readonly [RegExp, string, string])[] = [
  // A name before a colon, or a word before a comma, runs into the next word.
  [/(?<=\p{L}{3}|\d\p{L}+)([:,;])(?=\p{L}{4})/gu, '$1 ', 'a blank behind it'],
  // An abbreviation in brackets is glued to its words.
  [/(?<=\p{L}{3})(\()(?=\p{Lu}{2,}[\p{L}\d-]*\))/gu, ' $1', 'a blank before it'],
  [/(?<=\S)( {2,})(?=\S)/g, ' ', 'a single blank'],
]

/** The words that a title has at most. */
const most = 30

function* blanks(list: List, entry: Entry): Generator<Report> {
  const {titleSpan} = entry
  const title = slice(list.text, titleSpan)
  // Where markup stands in the title, its signs are no part of the words; so many words are a summary.
  if (/[`<$\\]|https?:/.test(title) || title.split(/\s+/).length > most) return

  for (const [pattern, replacement, expected] of faults) {
    for (const match of title.matchAll(pattern)) {
      const place = {
        start: titleSpan.start + match.index,
        end: titleSpan.start + match.index + match[0].length,
      }
      const span = wordsAround(title, match, titleSpan.start)
      yield {
        message: `Unexpected ${quote(list.text, span)} in a title, expected ${expected}`,
        span,
        entry,
        fold: {
          key: expected,
          most: 20,
          message: (count) =>
            `Unexpected blanks in titles at ${count} places, expected ${expected}`,
        },
        fix: {safety: 'safe', edits: [{...place, text: match[0].replace(/^(.*)$/, replacement)}]},
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
