import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Contents, ContentsItem} from '../../model/contents.ts'
import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'
import {longestRun} from '../sections/longest-run.ts'
import type {Found} from './contents-target.ts'

/** Tells entries that stand in another order or under another entry than their headings do. */
export function* misplacedItems(
  list: List,
  contents: Contents,
  found: readonly Found[],
): Generator<Report> {
  // What stands before the contents may be listed wherever it likes.
  const behind = found.filter(({section}) => section.span.start > contents.span.start)
  yield* unorderedItems(list, behind)
  yield* misnestedItems(list, contents, found)
}

/** Contents in an order of their own are meant so; a few entries out of order are not. */
function* unorderedItems(list: List, found: readonly Found[]): Generator<Report> {
  const run = longestRun(found.map(({section}) => section.span.start))
  const moved = found.filter((_, index) => !run.has(index))
  if (moved.length > few(found.length)) return

  const ordered = found.filter((_, index) => run.has(index))
  for (const one of moved) {
    // The same heading listed again is no question of order, nor is one of two with one title.
    if (found.filter(({section}) => section === one.section).length > 1) continue
    if (list.sections.filter(({title}) => title === one.section.title).length > 1) continue
    yield {
      message: `Unexpected place of contents entry ${quote(list.text, one.item.textSpan)}, expected it ${placeFor(list, one, ordered)} as the headings stand`,
      span: one.item.textSpan,
      related: [{message: 'The heading', span: one.section.titleSpan}],
    }
  }
}

/** Where an entry belongs among those in order: before the next one, or behind the last where that is further down. */
function placeFor({text}: List, {item, section}: Found, ordered: readonly Found[]): string {
  const next = ordered.find((other) => other.section.span.start > section.span.start)
  const last = ordered.findLast((other) => other.section.span.start < section.span.start)
  if (!next) return 'at the end'
  if (last && last.item.textSpan.start > item.textSpan.start)
    return `behind ${quote(text, last.item.textSpan)}`
  return `before ${quote(text, next.item.textSpan)}`
}

/** Entries that are nested otherwise than their headings are. */
function* misnestedItems(
  list: List,
  contents: Contents,
  found: readonly Found[],
): Generator<Report> {
  const byFirstListing = new Map(found.toReversed().map((one) => [one.section, one]))
  const wrong = misnestedOf(contents, found, byFirstListing)
  if (wrong.length > few(found.length)) return

  for (const {item, section} of wrong) {
    const at = section.parent && byFirstListing.get(section.parent)
    const place = at ? `under ${quote(list.text, at.item.textSpan)}` : 'on the outermost level'
    yield {
      message: `Unexpected nesting of contents entry ${quote(list.text, item.textSpan)}, expected it ${place} as the headings stand`,
      hint: 'Move the entry, or give its heading the level that it has here',
      span: item.textSpan,
      related: [{message: 'The heading', span: section.titleSpan}],
    }
  }
}

function misnestedOf(
  {items}: Contents,
  found: readonly Found[],
  listed: ReadonlyMap<Section, Found>,
): Found[] {
  const byItem = new Map(found.map(({item, section}) => [item, section]))
  return found.filter(({item, section: {parent}}) => {
    const isNested = parent !== undefined && listed.has(parent)
    // A heading whose parent is not listed may stand anywhere.
    if (!isNested && parent !== undefined && parent.path.length > 0) return false
    const above = parentItem(items, item)
    if (above && !byItem.has(above)) return false
    // A heading of the first level among others is one of them by a slip, and what follows is not under it.
    if (!above && parent?.level === 1) return false
    return (above && byItem.get(above)) !== (isNested ? parent : undefined)
  })
}

/** How many exceptions a habit bears. */
function few(items: number): number {
  return Math.max(1, Math.floor(items / 8))
}

function parentItem(items: readonly ContentsItem[], item: ContentsItem): ContentsItem | undefined {
  return items.slice(0, items.indexOf(item)).findLast(({depth}) => depth < item.depth)
}
