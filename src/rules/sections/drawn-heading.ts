import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'

/** Lines without words that a rule right below makes headings of: a picture or `&nbsp;` over `---`. */
export function* drawnHeadings({sections, text}: List): Generator<Report> {
  for (const {span: heading} of sections) {
    const written = slice(text, heading)
    if (!written.endsWith('--')) continue
    const [, line = '', end = ''] = overRule.exec(written) ?? []
    if (!wordless.test(line)) continue
    const span = {start: heading.start, end: heading.start + line.trimEnd().length}
    const at = heading.start + line.length
    yield {
      message: `Unexpected ${quote(text, span)} right above a rule, expected an empty line between: GitHub makes a heading of it`,
      span,
      fix: {safety: 'unsafe', edits: [{start: at, end: at, text: end}]},
    }
  }
}

const overRule = /^([^#\r\n][^\r\n]*)(\r\n?|\n) {0,3}-+$/

const wordless = /^(?:\s|<[^<>]*>|&(?:[en]m|nb)sp;|\[?!\[[^[\]]*\]\([^()]*\)|\]\([^()]*\))+$/i
