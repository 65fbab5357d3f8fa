import type {Link} from '../../../model/link.ts'
import {covers, type Span} from '../../../model/span.ts'
import type {Cell} from '../../../model/table.ts'
import type {Inline} from '../../text/inline.ts'
import {linesIn, withoutBlanks} from '../../text/pieces.ts'

/** A paper in the list of a cell: its name, what is said behind it, its links, and where all of it stands. */
export interface Listed {
  readonly name: Inline
  readonly behind: readonly Inline[]
  readonly links: readonly Link[]
  readonly span: Span
}

/** The papers that most lines of a cell are, a bold name before labels each: `**SeeNet** (CVPR 2022) [[paper]](url) [[code]](url)`. */
export function listedLines(pieces: readonly Inline[], {links}: Cell): readonly Listed[] {
  const lines = linesIn(pieces)
  const listed = lines.flatMap((line) => listedLine(line, links) ?? [])
  return listed.length * 3 >= lines.length * 2 ? listed : []
}

function listedLine(line: readonly Inline[], links: readonly Link[]): Listed | undefined {
  const [name, ...behind] = withoutBlanks(line)
  if (name?.kind !== 'text' || !name.strong) return undefined
  const span = {start: name.span.start, end: (behind.at(-1) ?? name).span.end}
  const own = links.filter((link) => covers(span, link.span))
  return own.some(({role}) => role === 'paper') ? {name, behind, links: own, span} : undefined
}
