import {applyFixes} from '../finding/apply.ts'
import type {Fix} from '../finding/fix.ts'
import {pointFinder, type Span} from '../model/span.ts'

/** Lines to be put in the place of others; `first` and `last` count from 1. */
export interface Suggestion {
  readonly first: number
  readonly last: number
  readonly text: string
}

/** The lines that safe fixes touch, as they read afterwards; `undefined` where nothing would change. */
export function suggestionOf(text: string, fixes: readonly Fix[]): Suggestion | undefined {
  const lines = linesOf(text, fixes)
  if (!lines) return undefined
  const {start, end} = spanOf(text, lines)
  const fixed = applyFixes(text, fixes, 'safe')
  const after = fixed.slice(start, fixed.length - (text.length - end))
  if (after === text.slice(start, end)) return undefined
  return {...lines, text: after.replaceAll('\r', '')}
}

/** The first and last line that fixes touch. */
export function linesOf(
  text: string,
  fixes: readonly Fix[],
): {readonly first: number; readonly last: number} | undefined {
  const edits = fixes.flatMap((fix) => fix.edits)
  if (edits.length === 0) return undefined
  const point = pointFinder(text)
  return {
    first: Math.min(...edits.map((edit) => point(edit.start).line)),
    last: Math.max(...edits.map((edit) => point(edit.end).line)),
  }
}

/** The span of some lines, without the line break after the last. */
function spanOf(text: string, {first, last}: {first: number; last: number}): Span {
  const breaks = [...text.matchAll(/\r\n?|\n/g)]
  const before = breaks[first - 2]
  return {
    start: before ? before.index + before[0].length : 0,
    end: breaks[last - 1]?.index ?? text.length,
  }
}
