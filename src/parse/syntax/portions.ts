import type {Nodes, Root, RootContent} from 'mdast'

type Point = NonNullable<Root['position']>['start']

/** Parses a text as a whole. */
export type Parse = (text: string) => Root

/** Characters that a portion has at least: at this size the parser is fastest, and takes the least memory. */
const usual = 3_000

/** Blank lines, and after them a line that closes every block but a fence and raw HTML. */
const border = /\n(?:[ \t]*\r?\n)+(?![*+>-]|\d{1,9}[.)])(?=\S)/g

/** What may be the definition of a reference or footnote, which holds for the whole text. */
const definition =
  /^(?:[ \t>]|[*+-][ \t]|\d{1,9}[.)][ \t])*\[(?:\\[^\n]|[^\]\\\n])*(?:\n|\]:|\\\n)/m

/**
 * Parses a text in portions of whole blocks, one after the other: the same tree in less time, and in
 * time that grows no faster than the text.
 */
export function parseInPortions(text: string, parse: Parse, least = usual): Root {
  if (text.length < 2 * least || definition.test(text)) return parse(text)
  const children: RootContent[] = []
  const end = {line: 1, column: 1, offset: 0}
  let from = {...end}

  while (from.offset < text.length) {
    const {tree, to} = parsePortion(text, from.offset, parse, least)
    for (const child of tree.children) shift(child, from)
    children.push(...tree.children)
    if (tree.position) Object.assign(end, shifted(tree.position.end, from))
    from = {...from, line: from.line + countLines(text, from.offset, to), offset: to}
  }
  return {type: 'root', children, position: {start: {line: 1, column: 1, offset: 0}, end}}
}

/** The shortest portion that ends where no block is open. */
function parsePortion(
  text: string,
  from: number,
  parse: Parse,
  least: number,
): {tree: Root; to: number} {
  for (let length = least; ; length *= 2) {
    const to = borderAfter(text, from + length)
    const tree = parse(text.slice(from, to))
    if (to === text.length || !isOpen(tree.children.at(-1), text.slice(from, to))) return {tree, to}
  }
}

/** Where the first border behind an offset ends; the end of the text where there is none. */
function borderAfter(text: string, start: number): number {
  border.lastIndex = start
  return border.test(text) ? border.lastIndex : text.length
}

/** Whether more text could belong to a block: to a fence, or to HTML that no blank line ends. */
function isOpen(node: Nodes | undefined, text: string): boolean {
  if (node?.type === 'html') return !isClosedHtml(node.value)
  if (node?.type !== 'code')
    return node !== undefined && 'children' in node && isOpen(node.children.at(-1), text)
  const source = text.slice(node.position?.start.offset, node.position?.end.offset)
  const [, opening] = /^ {0,3}(`{3,}|~{3,})/.exec(source) ?? []
  const [, closing] = /\n[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(source) ?? []
  return opening !== undefined && closing?.startsWith(opening) !== true
}

/** The kinds of raw HTML that go on over blank lines, and how they end. */
const longHtml = [
  {begin: /^\s*<!--/, end: '-->'},
  {begin: /^\s*<\?/, end: '?>'},
  {begin: /^\s*<!\[CDATA\[/, end: ']]>'},
  {begin: /^\s*<![a-z]/i, end: '>'},
  {
    begin: /^\s*<(?:script|pre|style|textarea)(?=[\s>]|$)/i,
    end: /<\/(?:script|pre|style|textarea)>/i,
  },
] as const

/** Whether raw HTML that goes on over blank lines, such as a comment, ends where it should. */
function isClosedHtml(html: string): boolean {
  const kind = longHtml.find(({begin}) => begin.test(html))
  if (!kind) return true
  return typeof kind.end === 'string' ? html.includes(kind.end) : kind.end.test(html)
}

/** Moves a node and all in it to where its portion begins. */
function shift(node: Nodes, by: {readonly line: number; readonly offset: number}): void {
  const {position} = node
  if (position) {
    position.start = shifted(position.start, by)
    position.end = shifted(position.end, by)
  }
  if ('children' in node) for (const child of node.children) shift(child, by)
}

/** A point of a portion as it is in the whole text. */
function shifted(
  {line, column, offset = 0}: Point,
  by: {readonly line: number; readonly offset: number},
): Point {
  return {line: line + by.line - 1, column, offset: offset + by.offset}
}

/** How many lines end between two offsets. */
function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
    count++
  return count
}
