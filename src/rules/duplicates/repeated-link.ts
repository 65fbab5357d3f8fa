import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'

/** Tells links that an entry has twice under one label, or under two numbers: `[[Code](url)] [[code](url)]`, `[1](url) [2](url)`. */
export function* repeatedLinks(list: List): Generator<Report> {
  for (const entry of list.entries) {
    const seen = new Map<string, Link>()
    for (const link of entry.links) {
      const {label, url, span} = link
      if (!isWorded(list, link)) continue
      const key = `${isNumber(label) ? '' : label.trim().toLowerCase()} ${url}`
      const first = seen.get(key)
      if (!first) seen.set(key, link)
      else if (first.span.start !== span.start && !isApart(list, first, link))
        yield {
          message: `Unexpected second link ${quote(list.text, span)} in one entry, expected one to ${code(url)}`,
          hint: 'Remove it, or correct its address',
          severity: 'info',
          span,
          related: [{message: 'The first link', span: first.span}],
          entry,
        }
    }
  }
}

/** Whether two links are of two things: on lines of their own, as below `Project page:` and `Code:`, or about what is bold between them. */
function isApart({text}: List, first: Link, link: Link): boolean {
  return /\n|\*\*[^*]+\*\*/.test(text.slice(first.span.end, link.span.start))
}

/** Whether a link has words of its own: several badges of one page may well be named alike. */
function isWorded({text}: List, {label, url, span, form}: Link): boolean {
  return (
    /^https?:/i.test(url) &&
    (isNumber(label) || /\p{Alpha}/u.test(label)) &&
    (form === 'inline' || form === 'html') &&
    !/!\[|<img\b/i.test(slice(text, span))
  )
}

/** Whether a label counts links: `1`. */
function isNumber(label: string): boolean {
  return /^\d{1,2}$/.test(label.trim())
}
