import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'

/** Titles with a blank before the full stop behind them, where the stop of nearly all others is close: `**SAT** . ICCV 2021`. */
export function* blanksBeforeStops(list: List, entries: readonly Entry[]): Generator<Report> {
  const {text} = list
  const ends = entries.map((entry) => ({
    entry,
    end: /^([*_\])"”]*)( *)\.\s/.exec(text.slice(entry.titleSpan.end, entry.titleSpan.end + 8)),
  }))
  const stopped = ends.filter(({end}) => end !== null)
  const loose = stopped.filter(({end}) => end?.[2] !== '')
  if (loose.length === 0 || loose.length * 10 > stopped.length) return
  for (const {entry, end} of loose) {
    const start = entry.titleSpan.end + (end?.[1]?.length ?? 0)
    const blank = {start, end: start + (end?.[2]?.length ?? 0)}
    const word = /\S*$/.exec(text.slice(entry.titleSpan.start, blank.start))?.[0] ?? ''
    const span = {start: blank.start - word.length, end: blank.end + 1}
    yield {
      message: `Unexpected blank before the full stop of ${quote(text, span)}, expected none`,
      span,
      entry,
      fix: {safety: 'safe', edits: [{...blank, text: ''}]},
    }
  }
}
