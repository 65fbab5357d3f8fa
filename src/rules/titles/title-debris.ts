import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'

/** Tells what copying has left in titles: words that the end of a line had split, and a title that was pasted twice. */
export function* titleDebris(list: List, entries: readonly Entry[]): Generator<Report> {
  for (const entry of entries) {
    const title = slice(list.text, entry.titleSpan)
    for (const {index, 0: words} of title.matchAll(splitWord))
      yield splitReport(list, entry, index, words.length)
    for (const {index, 0: word} of title.matchAll(partedWord))
      yield partedReport(list, entry, index, word)
    const [, once] = pastedTwice.exec(title) ?? []
    if (once !== undefined) yield twiceReport(list, entry, once.length)
  }
}

function splitReport(list: List, entry: Entry, at: number, length: number): Report {
  const start = entry.titleSpan.start + at
  const span = {start, end: start + length}
  return {
    message: `Unexpected ${quote(list.text, span)} in a title, expected no blank within a word`,
    hint: 'Keep the hyphen only if the word is written with it',
    span,
    entry,
  }
}

function partedReport(list: List, entry: Entry, at: number, word: string): Report {
  const start = entry.titleSpan.start + at
  const hyphen = start + word.indexOf('-')
  return {
    message: `Unexpected ${code(word)} in a title, expected no hyphen within a word`,
    span: {start, end: start + word.length},
    entry,
    fix: {safety: 'unsafe', edits: [{start: hyphen, end: hyphen + 1, text: ''}]},
  }
}

function twiceReport(list: List, entry: Entry, length: number): Report {
  const {start, end} = entry.titleSpan
  return {
    message: `Unexpected title ${quote(list.text, entry.titleSpan)} that is written twice, expected it once`,
    span: entry.titleSpan,
    entry,
    fix: {safety: 'unsafe', edits: [{start: start + length, end, text: ''}]},
  }
}

/**
 * `repre- sentation`, `High- Dimensional`; the hyphen of `intra- and inter-class` or `time- memory- and space-efficient` stands
 * for a word, and one before a capital for a dash, but behind what only begins words.
 */
const splitWord =
  /(?<![\p{Alpha}\d-])(?:\p{Alpha}\p{Lower}+(?:-\p{Alpha}\p{Lower}+)*- (?!(?:and|or|to|vs|nor|but|as|und|oder|et|y)\b)\p{Lower}{3,}|(?:Self|Non|Semi|Multi|High|Low|Cross|Pre|Inter|Intra|Co|Anti|Few|Zero)- (?!And\b)\p{Upper}\p{Lower}{3,})(?![\p{Alpha}-])/gu

/** `INTEGRAT-ING`, `Relocaliza-tion`: what no word begins with stands behind the hyphen. */
const partedWord =
  /(?<![\p{Alpha}\d-])\p{Alpha}{3,}-(?:ings?|tions?|sions?|ments?|ING|TIONS?|SIONS?|MENTS?)(?![\p{Alpha}\d-])/gu

const pastedTwice = /^(\S+(?: \S+){2,}) \1$/
