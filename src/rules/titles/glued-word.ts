import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'

/** Tells two words of a title that have run into each other, where several titles have them apart: `SemanticSegmentation`. */
export function* gluedWords(list: List, entries: readonly Entry[]): Generator<Report> {
  let titles: string | undefined
  for (const entry of entries) {
    if (!/\p{Lower}\p{Upper}/u.test(entry.title)) continue
    const title = slice(list.text, entry.titleSpan)
    for (const {0: written, index, groups} of title.matchAll(glued)) {
      const {one = '', other = ''} = groups ?? {}
      titles ??= entries.map(({title}) => title.toLowerCase()).join('\n')
      if (!isUsual(titles, one.toLowerCase(), other.toLowerCase())) continue
      yield gluedReport(entry, written, entry.titleSpan.start + index, `${one} ${other}`)
    }
  }
}

/** Two words of four letters and more with capitals; a name that is coined stands first, or before a colon. */
const glued =
  /(?<=[\p{Alpha}\d,:] )(?<one>\p{Upper}\p{Lower}{3,})(?<other>\p{Upper}\p{Lower}{3,})(?![\p{Alpha}\d_:-])/gu

/** Whether three titles and more have the words apart, fewer join them by a hyphen, and no other has them as one. */
function isUsual(titles: string, one: string, other: string): boolean {
  const times = (sign: string) =>
    (titles.match(new RegExp(`\\b${one}${sign}${other}\\b`, 'gu')) ?? []).length
  return times('') < 2 && times(' ') >= 3 && times('-') < times(' ')
}

function gluedReport(entry: Entry, written: string, start: number, apart: string): Report {
  const span = {start, end: start + written.length}
  return {
    message: `Unexpected ${code(written)} in a title, expected ${code(apart)} as the other titles have`,
    span,
    entry,
    fix: {safety: 'unsafe', edits: [{...span, text: apart}]},
  }
}
