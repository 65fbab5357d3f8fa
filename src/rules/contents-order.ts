import {quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import type {Section} from '../model/section.ts'
import {longestRun} from './longest-run.ts'
import type {Found} from './stale-contents.ts'

/** Tells entries that stand in another order or under another entry than their headings do. */
export function* misplacedItems(list: List, found: readonly Found[]): Generator<Report> {
  yield* unorderedItems(list, found)
  yield* misnestedItems(list, found)
}

/** Contents in an order of their own are meant so; a few entries out of order are not. */
function* unorderedItems(list: List, found: readonly Found[]): Generator<Report> {
  const run = longestRun(found.map(({section}) => section.span.start))
  const moved = found.filter((_, index) => !run.has(index))
  if (moved.length > few(found.length)) return

  for (const one of moved) {
    // The same heading listed again is no question of order.
    if (found.filter(({section}) => section === one.section).length > 1) continue
    const next = found.find(
      ({section}, index) => run.has(index) && section.span.start > one.section.span.start,
    )
    const place = next ? `before ${quote(list.text, next.item.textSpan)}` : 'at the end'
    yield {
      message: `Unexpected place of contents entry ${quote(list.text, one.item.textSpan)}, expected it ${place} as the headings stand`,
      span: one.item.textSpan,
      related: [{message: 'The heading', span: one.section.titleSpan}],
    }
  }
}

function* misnestedItems(list: List, found: readonly Found[]): Generator<Report> {
  const listed = new Set(found.map(({section}) => section))
  const wrong = found.filter(
    (one, index) => parentItem(found, index)?.section !== listedParent(one.section, listed),
  )
  if (wrong.length > few(found.length)) return

  for (const one of wrong) {
    const parent = listedParent(one.section, listed)
    const at = found.find(({section}) => section === parent)
    const place = at ? `under ${quote(list.text, at.item.textSpan)}` : 'on the outermost level'
    yield {
      message: `Unexpected nesting of contents entry ${quote(list.text, one.item.textSpan)}, expected it ${place} as the headings stand`,
      span: one.item.textSpan,
      related: [{message: 'The heading', span: one.section.titleSpan}],
    }
  }
}

/** How many exceptions a habit bears. */
function few(items: number): number {
  return Math.max(1, Math.floor(items / 8))
}

function parentItem(found: readonly Found[], index: number): Found | undefined {
  const depth = found[index]?.item.depth ?? 0
  return found.slice(0, index).findLast(({item}) => item.depth < depth)
}

function listedParent({parent}: Section, listed: ReadonlySet<Section>): Section | undefined {
  let at = parent
  while (at && !listed.has(at)) at = at.parent
  return at
}
