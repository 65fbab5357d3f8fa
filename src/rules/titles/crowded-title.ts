import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {covers} from '../../model/span.ts'

/** Tells linked titles that run into the words before them, where nearly all others stand apart: `2020 ICDM[Learning to See](…)`. */
export function* crowdedTitles({text}: List, entries: readonly Entry[]): Generator<Report> {
  const begins = entries.flatMap((entry) => {
    const link = entry.links.find(({span}) => covers(span, entry.titleSpan))
    return link && text[link.span.start] === '[' ? [{entry, start: link.span.start}] : []
  })
  const apart = begins.filter(({start}) => /[\p{Alpha}\d] $/u.test(before(text, start)))
  const crowded = begins.filter(({start}) => /[\p{Alpha}\d]{2}$/u.test(before(text, start)))
  if (apart.length < crowded.length * 8) return
  for (const {entry, start} of crowded) yield crowdedReport(text, entry, start)
}

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 2), start)
}

function crowdedReport(text: string, entry: Entry, start: number): Report {
  const word = /\S+$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const span = {start: start - word.length, end: start + 1}
  return {
    message: `Unexpected title right behind ${quote(text, {...span, end: start})}, expected a blank between them as in the other entries`,
    span,
    entry,
    fold: {
      key: 'crowded',
      most: 3,
      message: (count) =>
        `Unexpected ${count} titles right behind other words, expected a blank between them`,
    },
    fix: {safety: 'safe', edits: [{start, end: start, text: ' '}]},
  }
}
