import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'

/** Tells underlines of headings with no words right above them: `Table of Contents`, an empty line, `=====`. */
export function* looseUnderlines({text, paragraphs}: List): Generator<Report> {
  for (const span of paragraphs) {
    if (text[span.start] !== '=') continue
    const line = slice(text, span).trimEnd()
    if (!/^={3,}$/.test(line)) continue
    const shown = line.length > 8 ? `${line.slice(0, 8)}…` : line
    yield {
      message: `Unexpected ${code(shown)} by itself, expected the words of a heading right above it, or ${code('---')}: GitHub shows it as it is written`,
      severity: 'info',
      span,
      fold: {
        key: 'underline',
        most: 3,
        message: (count) =>
          `Unexpected ${count} lines of ${code('=')} by themselves, expected words right above them, or ${code('---')}`,
      },
    }
  }
}
