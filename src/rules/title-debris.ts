import {quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'

/** Tells what copying has left in titles: words that the end of a line had split, and a title that was pasted twice. */
export function* titleDebris(list: List, entries: readonly Entry[]): Generator<Report> {
  for (const entry of entries) {
    const {titleSpan} = entry
    const title = slice(list.text, titleSpan)
    for (const {index, 0: words} of title.matchAll(splitWord)) {
      const start = titleSpan.start + index
      const span = {start, end: start + words.length}
      yield {
        message: `Unexpected ${quote(list.text, span)} in a title, expected no blank within a word`,
        hint: 'Keep the hyphen only if the word is written with it',
        span,
        entry,
      }
    }
    const [, once] = pastedTwice.exec(title) ?? []
    if (once === undefined) continue
    const message = `Unexpected title ${quote(list.text, titleSpan)} that is written twice, expected it once`
    yield {
      message,
      span: titleSpan,
      entry,
      fix: {
        safety: 'unsafe',
        edits: [{start: titleSpan.start + once.length, end: titleSpan.end, text: ''}],
      },
    }
  }
}

/**
 * `repre- sentation`, `High- Dimensional`; the hyphen of `intra- and inter-class` or `time- memory- and space-efficient` stands
 * for a word, and one before a capital for a dash, but behind what only begins words.
 */
const splitWord =
  /(?<![\p{Alpha}\d-])(?:\p{Alpha}\p{Lower}+(?:-\p{Alpha}\p{Lower}+)*- (?!(?:and|or|to|vs|nor|but|as|und|oder|et|y)\b)\p{Lower}{3,}|(?:Self|Non|Semi|Multi|High|Low|Cross|Pre|Inter|Intra|Co|Anti|Few|Zero)- (?!And\b)\p{Upper}\p{Lower}{3,})(?![\p{Alpha}-])/gu

const pastedTwice = /^(\S+(?: \S+){2,}) \1$/
