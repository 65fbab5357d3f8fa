import {structuredPatch, type StructuredPatchHunk} from 'diff'
import {linesFrom, type Lines} from './lines.ts'

/** Lines removed and added at most; past this two texts have little in common, and telling what takes long. */
const most = 2000

/** How one text became another, line by line. */
export interface Difference {
  /** The lines of the new text that the old one has not. */
  readonly added: readonly Lines[]
  /** The line of the old text that a line of the new one was; nothing where it is new. */
  readonly lineBefore: (line: number) => number | undefined
  /** The line of the new text that a line of the old one became; nothing where it is gone. */
  readonly lineAfter: (line: number) => number | undefined
}

/** Compares two texts; nothing where they have too little in common. How a line ends does not count. */
export function compareTexts(before: string, after: string): Difference | undefined {
  const patch = structuredPatch('', '', ended(before), ended(after), '', '', {
    context: 0,
    maxEditLength: most,
    stripTrailingCr: true,
  })
  if (!patch) return undefined
  const changes = patch.hunks.map(changeOf)
  const follow = (line: number, from: 'old' | 'new', to: 'old' | 'new'): number | undefined => {
    const before = changes.findLast((change) => change[from].start <= line)
    if (!before) return line
    const past = line - before[from].start - before[from].count
    return past < 0 ? undefined : before[to].start + before[to].count + past
  }
  return {
    added: changes.flatMap(({new: {start, count}}) => linesFrom(rangeOf(start, count))),
    lineBefore: (line) => follow(line, 'new', 'old'),
    lineAfter: (line) => follow(line, 'old', 'new'),
  }
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

interface Change {
  readonly old: {readonly start: number; readonly count: number}
  readonly new: {readonly start: number; readonly count: number}
}

function changeOf({oldStart, oldLines, newStart, newLines}: StructuredPatchHunk): Change {
  return {old: {start: oldStart, count: oldLines}, new: {start: newStart, count: newLines}}
}

function rangeOf(start: number, count: number): number[] {
  return Array.from({length: count}, (_, index) => start + index)
}
