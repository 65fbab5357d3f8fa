import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'

/** Entries that have lost one of the quotation marks between which nearly all titles of their list stand. */
export function* lostQuotes(list: List, entries: readonly Entry[]): Generator<Report> {
  const items = entries.filter(({row}) => row === undefined)
  const quoted = items.filter((entry) => isQuoted(list, entry)).length
  if (quoted < 10 || quoted < items.length * 0.9) return

  for (const entry of items) {
    const [mark, ...others] = marksOf(list, entry)
    if (mark === undefined || others.length > 0 || isClosedBelow(list, entry)) continue
    const span = {start: mark, end: mark + 1}
    yield {
      message: `Unexpected quotation mark by itself beside ${quote(list.text, wordBeside(list, mark))}, expected one on each side of the title`,
      span,
      entry,
    }
  }
}

/** Whether marks stand around a title, or within its span where it is the label of a link. */
function isQuoted({text}: List, {titleSpan: {start, end}}: Entry): boolean {
  const isAround = text[start - 1] === '"' && /^[,.?!]?"/.test(text.slice(end, end + 2))
  return isAround || /^"[^"]+"$/.test(text.slice(start, end))
}

/** Where the quotation marks of an entry's first line stand; addresses do not count. */
function marksOf({text}: List, {span}: Entry): number[] {
  const [line = ''] = slice(text, span).split('\n')
  const words = line.replace(/\]\([^)]*\)|<[^>]*>|`[^`]*`/g, (match) => ' '.repeat(match.length))
  return [...words.matchAll(/"/g)].map(({index}) => span.start + index)
}

/** Whether the mark's companion stands on the next line, where the title goes on. */
function isClosedBelow({text}: List, {span}: Entry): boolean {
  const [, next = ''] = slice(text, span).split('\n')
  return /^[^"[]*"/.test(next)
}

/** The word before a mark, or else the one behind it. */
function wordBeside({text}: List, mark: number) {
  const before = /[^\s[(]+$/.exec(text.slice(Math.max(0, mark - 40), mark))?.[0].length ?? 0
  const behind = before === 0 ? (/^\S*/.exec(text.slice(mark))?.[0].length ?? 1) : 1
  return {start: mark - before, end: mark + behind}
}
