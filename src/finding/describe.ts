import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {covers, pointFinder, slice, type Span} from '../model/span.ts'
import type {Finding, Place} from './finding.ts'
import {hash} from './hash.ts'
import type {Report, Severity} from './report.ts'

/** What a finding adds to a report: who says it, how loud, and where to read more. */
export interface Speaker {
  readonly rule: string
  readonly severity: Severity
  /** The address of the rule's page. */
  readonly docs: string
}

/** Makes the function from report to finding for one list; findings alike get fingerprints that differ. */
export function describer(list: List): (report: Report, speaker: Speaker) => Finding {
  const place = placer(list)
  const seen = new Map<string, number>()
  return (report, {rule, severity, docs}) => {
    const {message, hint, span, fix, entry, related = []} = report
    const key = keyOf(list, rule, report)
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return {
      ...place(span),
      rule,
      severity,
      message,
      hint,
      docs,
      related: related.map((other) => ({message: other.message, ...place(other.span, other.path)})),
      fix,
      entry: entry && ownerOf(entry, span),
      get fingerprint() {
        return hash(`${key}\0${count}`, 16)
      },
    }
  }
}

/** Tells places of a list, or offsets in it that stand for those of another file. */
function placer(list: List): (span: Span, file?: string) => Place {
  const point = pointFinder(list.text)
  return ({start, end}, file = list.path) => ({file, start: point(start), end: point(end)})
}

/** What a finding says of the entry that it is about. */
function ownerOf(entry: Entry, span: Span): Finding['entry'] {
  const {title, section} = entry
  return {title, section: section.path, column: columnOf(entry, span)}
}

/** What tells a finding from others, wherever it stands: its rule, its words and its entry. */
function keyOf({path, text}: List, rule: string, {span, entry}: Report): string {
  const words = slice(text, span)
  return [rule, path, words, entry?.title, ...(entry?.section.path ?? [])].join('\0')
}

/** The table column that a span stands in. */
function columnOf({row}: Entry, span: Span): string | undefined {
  const index = row?.row.cells.findIndex((cell) => covers(cell.span, span)) ?? -1
  return row?.table.columns[index]?.name
}
