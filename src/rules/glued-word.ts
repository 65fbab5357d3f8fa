import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'

/** Tells two words of a title that have run into each other, where several titles have them apart: `SemanticSegmentation`. */
export function* gluedWords(list: List, entries: readonly Entry[]): Generator<Report> {
  let titles: string | undefined
  for (const entry of entries) {
    if (!/\p{Lower}\p{Upper}/u.test(entry.title)) continue
    const title = slice(list.text, entry.titleSpan)
    for (const {0: written, index, groups} of title.matchAll(glued)) {
      const apart = `${groups?.['one']} ${groups?.['other']}`
      titles ??= entries.map((one) => one.title.toLowerCase()).join('\n')
      if (!isUsual(titles, written.toLowerCase(), apart.toLowerCase())) continue
      yield gluedReport(entry, written, entry.titleSpan.start + index, apart)
    }
  }
}

/** Two words of four letters and more with capitals; a name that is coined stands first, or before a colon. */
const glued =
  /(?<=[\p{Alpha}\d,:] )(?<one>\p{Upper}\p{Lower}{3,})(?<other>\p{Upper}\p{Lower}{3,})(?![\p{Alpha}\d_:-])/gu

/** Whether three titles and more have the words apart, and no other has them as one. */
function isUsual(titles: string, written: string, apart: string): boolean {
  if (titles.split(written).length > 2) return false
  return (titles.match(new RegExp(`\\b${apart}\\b`, 'gu')) ?? []).length >= 3
}

function gluedReport(entry: Entry, written: string, start: number, apart: string): Report {
  const span = {start, end: start + written.length}
  return {
    message: `Unexpected ${code(written)} in a title, expected ${code(apart)} as the other titles have`,
    span,
    entry,
    fix: {safety: 'safe', edits: [{...span, text: apart}]},
  }
}
