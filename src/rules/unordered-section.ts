import {code, quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import type {Order} from '../model/order.ts'
import type {Section} from '../model/section.ts'
import {misdatedRows} from './sections/misdated-row.ts'
import {isNewsOrHighlights} from './sections/news.ts'
import {defineRule} from './rule.ts'
import {pinnedOrder, sectionOrder, type Odd} from './sections/section-order.ts'

export default defineRule({
  id: 'unordered-section',
  summary:
    'An entry stands out of the order that its section keeps, or under another year than its own.',
  severity: 'info',
  fix: 'none',

  *check(list, {orderOf}) {
    for (const entries of stretches(list)) {
      const [first] = entries
      const wanted = first && orderOf(first.section)
      if (wanted !== undefined) yield* pinnedReports(list, entries, wanted)
      else yield* ownReports(list, entries)
    }
    yield* misdatedRows(list)
  },
})

/** Measures a section by the order that it keeps itself. */
function* ownReports(list: List, entries: readonly Entry[]): Generator<Report> {
  const order = sectionOrder(entries, list.text)
  if (!order) return
  for (const odd of order.odd) {
    // What stands first may be pinned there.
    if (odd.entry === entries[0]) continue
    yield {...oddReport(list, odd, `the section goes ${order.name}`), fold: manyPlaces}
  }
}

const manyPlaces = {
  key: 'own',
  most: 3,
  message: (count: number) =>
    `Unexpected places of ${count} entries, expected the order that their sections keep`,
}

/** Measures a section by the order that its owner has settled; nothing is forgiven then. */
function* pinnedReports(list: List, entries: readonly Entry[], wanted: Order): Generator<Report> {
  const order = pinnedOrder(entries, list.text, wanted)
  for (const odd of order?.odd ?? []) {
    const {section, span} = odd.entry
    yield {
      ...oddReport(list, odd, `the order is settled as ${code(wanted)}`),
      fold: {
        key: `${section.span.start} ${entries[0]?.span.start ?? span.start}`,
        most: 3,
        message: (count) =>
          `Unexpected places of ${count} of ${entries.length} entries in ${code(section.title)}, expected the order ${code(wanted)}`,
      },
    }
  }
}

/** Entries that stand one behind the other in one section, nothing between them. */
export function stretches({entries, text}: List): Entry[][] {
  const groups: Entry[][] = []
  for (const entry of entries) {
    if (entry.kind === 'other' || showsSome(entry.section)) continue
    const group = groups.at(-1)
    const last = group?.at(-1)
    // Words between two entries begin a group of their own, and so does a blank line where none stood before.
    const isNext =
      last?.section === entry.section &&
      last.row?.table === entry.row?.table &&
      columnOf(text, last) === columnOf(text, entry) &&
      !/[\p{Alpha}\d]/u.test(text.slice(last.span.end, entry.span.start)) &&
      !(isBlankBetween(text, last, entry) && isTight(text, group))
    if (group && isNext) group.push(entry)
    else groups.push([entry])
  }
  return groups
}

/** Whether a blank line parts two entries. */
function isBlankBetween(text: string, {span: a}: Entry, {span: b}: Entry): boolean {
  return /\n[ \t]*\r?\n/.test(text.slice(a.end, b.start))
}

/** Whether the last entries of a group stand without one. */
function isTight(text: string, group: readonly Entry[] | undefined): boolean {
  const [a, b] = group?.slice(-2) ?? []
  return a !== undefined && b !== undefined && !isBlankBetween(text, a, b)
}

/** How far an entry is indented: what stands in another entry is a group of its own. */
function columnOf(text: string, {span}: Entry): number {
  return span.start - text.lastIndexOf('\n', span.start - 1)
}

/** Whether a section shows some papers for a reason of its own, such as the latest ones, in no order of theirs. */
function showsSome(section: Section): boolean {
  const isChoice = section.path.some((title) =>
    /\b(?:recent|latest|change ?log|must[- ]read)\b/i.test(title),
  )
  return isChoice || isNewsOrHighlights(section)
}

function oddReport(list: List, {entry, beside, place}: Odd, why: string): Report {
  return {
    message: `Unexpected place of ${quote(list.text, entry.titleSpan)}, expected it ${place} ${quote(list.text, beside.titleSpan)}: ${why}`,
    span: entry.titleSpan,
    related: [{message: 'The entry that it should stand beside', span: beside.titleSpan}],
    entry,
  }
}
