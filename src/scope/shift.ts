import type {Edit} from '../finding/fix.ts'
import type {Span} from '../model/span.ts'
import {wholeLines} from './lines.ts'
import type {Extent, FileScope} from './scope.ts'

/** The scope of a file after edits. */
export function shiftScope(scope: FileScope, edits: readonly Edit[], after: string): FileScope {
  const shift = (extent: Extent): Extent =>
    extent === 'all' ? extent : shiftSpans(extent, edits, after)
  return {
    findings: shift(scope.findings),
    links: shift(scope.links),
    changed: shift(scope.changed),
  }
}

/** Changed stretches of a text as they are when edits have been made: what was edited has changed too. */
export function shiftSpans(spans: readonly Span[], edits: readonly Edit[], after: string): Span[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const shifted = spans.map(({start, end}) => ({
    start: shiftOffset(start, ordered),
    end: shiftOffset(end, ordered),
  }))
  return wholeLines(after, [...shifted, ...writtenSpans(ordered)])
}

/** Where an offset is found after edits; inside of what was replaced, where that began. */
function shiftOffset(offset: number, ordered: readonly Edit[]): number {
  let growth = 0
  for (const edit of ordered) {
    if (edit.end > offset) return Math.min(offset, edit.start) + growth
    growth += growthOf(edit)
  }
  return offset + growth
}

/** The stretches that edits wrote, in the new text. */
function writtenSpans(ordered: readonly Edit[]): Span[] {
  let growth = 0
  return ordered.map((edit) => {
    const start = edit.start + growth
    growth += growthOf(edit)
    return {start, end: start + edit.text.length}
  })
}

function growthOf({start, end, text}: Edit): number {
  return text.length - (end - start)
}
