import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'

/**
 * Titles without the full stop that nineteen of twenty others have right before the marks that close them: `**Title**` among
 * `**Title.**`. What stands behind a title without marks is not as sure to be no part of it.
 */
export function lostStops({text}: List, entries: readonly Entry[]): readonly Entry[] {
  const groups = new Map<string, {stopped: number; lacking: Entry[]}>()
  for (const entry of entries) {
    const {start, end} = entry.titleSpan
    const mark = closing.exec(text.slice(end, end + 4))?.[0]
    if (mark === undefined) continue
    const group = groups.get(mark) ?? {stopped: 0, lacking: []}
    groups.set(mark, group)
    const title = slice(text, {start, end})
    if (title.endsWith('.')) group.stopped++
    else if (/[\p{Alpha}\d)]$/u.test(title) && !stopBehind.test(text.slice(end, end + 6)))
      group.lacking.push(entry)
  }
  return [...groups.values()].flatMap(({stopped, lacking}) =>
    stopped >= fewest && lacking.length * fewest <= stopped ? lacking : [],
  )
}

/** How many titles with a full stop there are for each without one, at the least. */
const fewest = 19

/** What closes a title: marks for bold or slanted letters, a quotation mark, or a link. */
const closing = /^(?:\*\*|\*|_|["”]|\]\()/

const stopBehind = /^[*_"'”’\]]*\s?[.,:;]/
