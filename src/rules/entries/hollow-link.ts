import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import {covers, slice} from '../../model/span.ts'

/** Links of nothing to nowhere that stand in no entry: what is left of a template, and GitHub shows not at all. */
export function* hollowLinks(list: List): Generator<Report> {
  for (const {label, url, form, span} of list.links) {
    if (form !== 'inline' || `${label}${url}`.trim() !== '') continue
    if (/[!<]/.test(slice(list.text, span))) continue
    if (list.entries.some((entry) => covers(entry.span, span))) continue
    const message = 'Unexpected link of nothing to nowhere, expected a title and its address'
    yield {
      message,
      hint: 'Fill it in, or remove its line',
      span,
      fold: {key: 'hollow', most: 1, message: (count) => `${message} (${count} such links)`},
    }
  }
}
