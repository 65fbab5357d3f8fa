import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'
import {isNewsOrHighlights} from '../sections/news.ts'
import {areParts, isSamePaper, paperKeys} from './same-paper.ts'

/** Two entries of one paper, in the order in which they stand. */
export interface Pair {
  readonly first: Entry
  readonly second: Entry
}

/** Pairs each entry with the first one of the same kind that names the same paper. */
export function* paperPairs(list: List, except: readonly string[]): Generator<Pair> {
  const seen = new Map<string, Entry[]>()

  for (const second of list.entries.filter((entry) => isCounted(list, entry, except))) {
    const keys = paperKeys(second)
    const candidates = keys.flatMap((key) => seen.get(key) ?? [])
    const same = candidates.filter(
      (entry) => isSamePaper(entry, second) && !areParts(list, entry, second),
    )
    const first = same.find((entry) => placeOf(entry) === placeOf(second)) ?? same[0]
    if (first) yield {first, second}
    for (const key of keys) remember(seen, key, second)
  }
}

/** News and highlights speak of papers that are listed elsewhere; words before a colon lead in links. */
function isCounted(
  {text}: List,
  {kind, section, span, titleSpan}: Entry,
  except: readonly string[],
): boolean {
  return (
    kind !== 'other' &&
    !/\b(?:version|extension) of\b/i.test(text.slice(span.start, titleSpan.start)) &&
    !isReferred(text.slice(span.start, titleSpan.start)) &&
    !slice(text, titleSpan).endsWith(':') &&
    !section.path.some((title) => except.includes(title)) &&
    !isNewsOrHighlights(section)
  )
}

/** Whether words of a sentence lead to a title, which they only refer to: `Some reference in **related work** of [Title](…)`. */
function isReferred(before: string): boolean {
  return (
    /[a-z]\*{0,2} (?:of|in|from|see|refer to)\s+[[*_"“]*$/.test(before) && !before.includes('|')
  )
}

/** Whether the two entries of a pair stand together where a paper may stand once. */
export function areTogether({first, second}: Pair): boolean {
  return placeOf(first) === placeOf(second)
}

/** Where an entry may stand once: its table, its group of bullets, or all those of its section. */
export function placeOf({row, group, section}: Entry): object {
  return row?.table ?? group ?? section
}

/** Entries of one key that are kept; a hundred entries of one title tell no more than a few. */
const kept = 16

function remember(seen: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = seen.get(key)
  if (!entries) seen.set(key, [entry])
  else if (entries.length < kept) entries.push(entry)
}
