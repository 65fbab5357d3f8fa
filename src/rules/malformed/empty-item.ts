import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'

/** Tells items of a list that hold nothing, which GitHub shows as points with no words: `- `. Many of them part what they stand between. */
export function* emptyItems(list: List): Generator<Report> {
  if (list.emptyItems.length > most) return
  for (const span of list.emptyItems) {
    yield {
      message: `Unexpected ${quote(list.text, span)} without words, expected an entry behind it or no such line`,
      severity: 'info',
      span,
      fix: {safety: 'unsafe', edits: [{...lineOf(list.text, span.start), text: ''}]},
    }
  }
}

/** How many are a slip. */
const most = 4

/** The line of an empty item, with its end. */
function lineOf(text: string, start: number): {readonly start: number; readonly end: number} {
  const end = text.indexOf('\n', start)
  return {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: end === -1 ? text.length : end + 1,
  }
}
