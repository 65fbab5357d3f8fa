import {contentTest} from '../../model/covering.ts'
import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'
import {slice, type Span} from '../../model/span.ts'

/**
 * Makes the test of whether a heading that equals one before it heads a section as that does: one that is an entry is a
 * paper listed twice, and one in the contents names what follows.
 */
export function equalHeadings(list: List): (heading: Span) => boolean {
  const {entries, sections, contents, partContents} = list
  const titles = entries.map(({titleSpan}) => titleSpan).sort((a, b) => a.start - b.start)
  const holdsTitle = contentTest(titles)
  const twins = twinsOf(sections)
  const items = [contents, ...partContents].flatMap((one) => one?.items ?? [])

  return (heading) => {
    if (holdsTitle(heading)) return false
    const at = twins.get(heading.start)
    const [twin, next] = at === undefined ? [] : sections.slice(at, at + 2)
    if (!twin) return true
    // `## [2020: see here](#a)` leads to the section of that name.
    if (/^\[[^\]]*\]\(#[^)]*\)\s*$/.test(slice(list.text, twin.titleSpan))) return false
    return !items.some(
      ({line: {start}}) => next && twin.span.start < start && start < next.span.start,
    )
  }
}

/** The index of the last section before each one that has the same title and parent, by where its heading begins. */
function twinsOf(sections: readonly Section[]): ReadonlyMap<number, number> {
  const twins = new Map<number, number>()
  const lasts = new Map<Section | undefined, Map<string, number>>()
  for (const [at, {parent, title, span}] of sections.entries()) {
    const last = lasts.get(parent) ?? new Map<string, number>()
    const twin = last.get(title)
    if (twin !== undefined) twins.set(span.start, twin)
    lasts.set(parent, last.set(title, at))
  }
  return twins
}
