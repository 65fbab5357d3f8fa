import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import {groupBy} from '../../model/group-by.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'
import {endsOf, letterSlip, type LetterSlip} from './letter-slip.ts'

/** Tells words of a title that are a letter away from one that many others have: `Dectection` among `Detection`. */
export function* misspeltTitles(list: List, entries: readonly Entry[]): Generator<Report> {
  const rare = new Map<string, Entry>()
  const counts = wordCounts(entries, rare)
  const often = [...counts].flatMap(([word, count]) => (count < fewest ? [] : [word]))
  if (often.length === 0) return
  const usual = groupBy(often, endsOf)
  for (const [word, entry] of rare) {
    const meant = usual.get(endsOf(word))?.find((other) => isSlip(word, other))
    if (meant !== undefined) yield* reportsOf(list, entry, word, meant)
  }
}

/** How many titles must have a word. */
const fewest = 5

/** In how many titles each word stands; the one that has a word alone is kept as well. */
function wordCounts(
  entries: readonly Entry[],
  alone: Map<string, Entry>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [title, entry] of new Map(entries.map((one) => [one.title.toLowerCase(), one]))) {
    for (const word of new Set(title.match(words) ?? [])) {
      const count = (counts.get(word) ?? 0) + 1
      counts.set(word, count)
      if (count === 1) alone.set(word, entry)
      else alone.delete(word)
    }
  }
  return counts
}

/** Words of eight letters and more, which are no part of a name or of a compound. */
const words = /(?<![a-z\d_-])[a-z]{8,}(?![a-z\d_-])/g

/** Whether a word is another with a letter lost or added, or with two that have changed places, and no word of its own. */
function isSlip(word: string, other: string): boolean {
  const slip = letterSlip(word, other)
  return slip !== undefined && slip.own.length + slip.its.length !== 2 && !isVariant(word, slip)
}

/** Whether both are words: `modelling` and `modeling`, `behavioural`, `updateable`, `heterogenous`; `unblocking` and `unlocking`. */
function isVariant(word: string, {at, own, its}: LetterSlip): boolean {
  const letter = own === '' ? its : own
  if (letter.length !== 1) return false
  const before = word.slice(0, at)
  const behind = word.slice(at + own.length)
  const isDoubled = before.endsWith(letter) || behind.startsWith(letter)
  return (
    (isDoubled && /^[a-z]?(?:ing|e[drs]|ers|or|able|ation|ment|ful)/.test(behind)) ||
    (letter === 'u' && before.endsWith('o')) ||
    (letter === 'e' && /^(?:able|ment|ous)/.test(behind)) ||
    (!isDoubled && /^(?:un|in|im|re)$/.test(before))
  )
}

/** A word as a title has it; a name that is coined, such as `PointINet` or `Detectron:`, is none. */
function* reportsOf({text}: List, entry: Entry, word: string, meant: string): Generator<Report> {
  const title = slice(text, entry.titleSpan)
  const at = title.toLowerCase().indexOf(word)
  const written = title.slice(at, at + word.length)
  if (at === -1 || title[at + word.length] === ':') return
  if (!/^(?:\p{Upper}?\p{Lower}+|\p{Upper}+)$/u.test(written)) return
  const start = entry.titleSpan.start + at
  yield {
    message: `Unexpected ${code(written)} in a title, expected ${code(inCaseOf(written, meant))} as the other titles have`,
    hint: 'Correct the title, unless the paper itself is called so',
    span: {start, end: start + word.length},
    entry,
  }
}

/** A word in small letters as another is written: `Detection` for `Dectection`. */
function inCaseOf(written: string, word: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase()
  const [first = ''] = written
  return first === first.toUpperCase() ? first + word.slice(1) : word
}
