import type {Report} from '../../finding/report.ts'
import {isContentsHeading} from '../../model/contents-heading.ts'
import type {List} from '../../model/list.ts'
import {covers} from '../../model/span.ts'

/** Tells entries of contents that lead to the top of the page, beside others that lead to headings: `[Seeing far](#)`. */
export function* topLinks({text, sections, links}: List): Generator<Report> {
  for (const [index, {title, span}] of sections.entries()) {
    if (!isContentsHeading(title)) continue
    const place = {start: span.start, end: sections[index + 1]?.span.start ?? text.length}
    const own = links.filter((link) => covers(place, link.span) && link.url.startsWith('#'))
    const empty = own.filter(({url, label}) => url === '#' && !/\b(?:top|back)\b/i.test(label))
    if (empty.length === own.length) continue
    for (const {urlSpan} of empty) yield topReport(urlSpan)
  }
}

function topReport(span: Report['span']): Report {
  return {
    message: 'Unexpected `#` for a fragment in the contents, expected that of a heading',
    hint: 'Name the heading that it should lead to, or write its words without a link',
    severity: 'warning',
    span,
    fold: {
      key: 'top',
      most: 1,
      message: (count) =>
        `Unexpected \`#\` for the fragments of ${count} links in the contents, expected those of headings`,
    },
  }
}
