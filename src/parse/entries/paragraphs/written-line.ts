import type {Paragraph, PhrasingContent, Text} from 'mdast'
import {slice} from '../../../model/span.ts'
import type {Locate} from '../../syntax/markdown.ts'
import {isLineBreak} from '../../text/nodes.ts'

/** What a paragraph is written in. */
export interface Source {
  readonly text: string
  readonly locate: Locate
}

/** The lines of a paragraph as they are written, each with the break behind it. */
export function writtenLines({children}: Paragraph, source?: Source): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  const parts = children.flatMap((child): PhrasingContent[] =>
    child.type === 'text' ? textLines(child, source) : [child],
  )
  for (const part of parts) {
    lines.at(-1)?.push(part)
    if (endsLine(part)) lines.push([])
  }
  return lines.filter((line) => line.length > 0)
}

/** The lines of a paragraph as they are written, as paragraphs of their own. */
export function lineParagraphs(node: Paragraph, source: Source): Paragraph[] {
  return writtenLines(node, source).flatMap((children) => paragraphOf(children) ?? [])
}

/** Nodes of a paragraph as one of their own. */
export function paragraphOf(children: PhrasingContent[]): Paragraph | undefined {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  return start && end && {type: 'paragraph', children, position: {start, end}}
}

/** Whether a line ends with a node. */
function endsLine(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.endsWith('\n')
  return isLineBreak(node)
}

/** A text line by line; one that is not written as it reads stays whole, where its lines have more than white space around them. */
function textLines(node: Text, source: Source | undefined): Text[] {
  const {value, position} = node
  const at = position?.start.offset
  const lines = value.match(/[^\n]*\n|[^\n]+/g) ?? []
  const places = source ? placesOf(node, lines, source) : lines.map(() => 0)
  if (!position || at === undefined || !places) return [node]
  return lines.map((words, index) => {
    const start = {...position.start, offset: at + (places[index] ?? 0)}
    const end = {...position.start, offset: start.offset + words.length}
    return {...node, value: words, position: {start, end}}
  })
}

/** Where each line of a text begins, from its beginning: the parser leaves out the white space that a line is moved in by. */
function placesOf(
  node: Text,
  lines: readonly string[],
  {text, locate}: Source,
): readonly number[] | undefined {
  const span = locate(node)
  const written = span ? slice(text, span) : ''
  let at = 0
  const places = lines.map((words) => {
    const from = at + (/^[^\S\n]*/.exec(written.slice(at))?.[0].length ?? 0)
    const start = written.startsWith(words.trimEnd(), at) ? at : from
    const isHere = written.startsWith(words.trimEnd(), start)
    const end = written.indexOf('\n', start)
    at = end === -1 ? written.length : end + 1
    return isHere ? start : undefined
  })
  return places.every((place) => place !== undefined) ? places : undefined
}
