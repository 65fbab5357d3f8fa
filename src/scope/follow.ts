import type {FileChange} from './change.ts'
import {compareTexts} from './difference.ts'
import {linesFrom, type Lines} from './lines.ts'
import type {Patch} from './patch.ts'

/**
 * What a patch did, in the lines of a text that may have come further than the head that the patch leads
 * to, as a merge commit has; nothing where the two have too little in common.
 */
export function followPatch(patch: Patch, head: string, text: string): FileChange | undefined {
  if (head === text) return {changed: patch.added, commentOn: (lines) => inHunk(patch, lines)}
  const difference = compareTexts(head, text)
  if (!difference) return undefined
  const {lineAfter, lineBefore} = difference
  return {
    changed: linesFrom(patch.added.flatMap(numbersOf).flatMap((line) => lineAfter(line) ?? [])),
    commentOn({first, last}) {
      const [start, end] = [lineBefore(first), lineBefore(last)]
      if (start === undefined || end === undefined || end - start !== last - first) return undefined
      return inHunk(patch, {first: start, last: end})
    },
  }
}

/** GitHub takes comments on lines of one hunk. */
function inHunk({hunks}: Patch, lines: Lines): Lines | undefined {
  return hunks.some(({first, last}) => first <= lines.first && lines.last <= last)
    ? lines
    : undefined
}

function numbersOf({first, last}: Lines): number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index)
}
