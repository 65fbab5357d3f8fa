import {parsePatch} from 'diff'
import {compareTexts} from './difference.ts'
import {linesFrom, type Lines} from './lines.ts'

/** What a patch says of the new text. */
export interface Patch {
  /** The lines that the old text has not; another line end makes no new line. */
  readonly added: readonly Lines[]
  /** Its hunks: added lines and the unchanged ones around them. */
  readonly hunks: readonly Lines[]
}

/** Reads the patch of one file, with or without a head; nothing where it is none. */
export function readPatch(patch: string): Patch | undefined {
  const hunks = hunksIn(patch)
  return (
    hunks && {
      added: hunks.flatMap(addedLines),
      hunks: hunks
        .filter(({newLines}) => newLines > 0)
        .map(({newStart, newLines}) => ({first: newStart, last: newStart + newLines - 1})),
    }
  )
}

interface Hunk {
  readonly newStart: number
  readonly newLines: number
  readonly lines: readonly string[]
}

function hunksIn(patch: string): readonly Hunk[] | undefined {
  try {
    return parsePatch(patch).flatMap(({hunks}) => hunks)
  } catch {
    return undefined
  }
}

/** A patch removes and adds a last line that only got its line end, and all lines where CRLF became LF. */
function addedLines({newStart, lines}: Hunk): Lines[] {
  const textOf = (sign: string): string =>
    lines
      .filter((line) => line.startsWith(sign) || line.startsWith(' '))
      .map((line) => `${line.slice(1)}\n`)
      .join('')
  const added = compareTexts(textOf('-'), textOf('+'))?.added ?? linesFrom(markedLines(lines))
  return added.map(({first, last}) => ({first: newStart + first - 1, last: newStart + last - 1}))
}

/** The lines with a plus, counted from 1 in the hunk's new text. */
function markedLines(lines: readonly string[]): number[] {
  const present = lines.filter((line) => line.startsWith('+') || line.startsWith(' '))
  return present.flatMap((line, index) => (line.startsWith('+') ? [index + 1] : []))
}
