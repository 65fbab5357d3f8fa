import {Parser} from 'htmlparser2'
import type {List, Nodes, Paragraph, PhrasingContent, RootContent, Table, TableCell} from 'mdast'
import {fillRows, type HtmlRow} from './html-rows.ts'

/** Tables and lists of raw HTML as if they were written in Markdown; each node stands where its tag does. */
export type HtmlBlock = Table | List

/** An element that is still open. */
interface Open {
  readonly tag: string
  readonly start: number
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Nodes[]
  readonly rows: HtmlRow[]
}

const blank = /^\s*$/

/**
 * Reads the tables and lists of a stretch of text from `start` to `end`, in which blocks of HTML alternate with
 * blocks of Markdown, `inside`; the latter are kept as they are. Offsets are those of the tree. Never throws.
 */
export function readHtmlBlocks(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
  inside: readonly RootContent[],
): HtmlBlock[] {
  const reader = new BlockReader(start, inside)
  // What is left open closes behind the last word.
  const source = text.slice(start, end).trimEnd()
  const parser: Parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        reader.open(tag, attributes, parser.startIndex)
      },
      ontext: (value) => {
        reader.text(value, parser.startIndex, parser.endIndex + 1)
      },
      onclosetag: (tag) => {
        reader.close(tag, Math.min(parser.endIndex + 1, source.length))
      },
    },
    {lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true},
  )
  parser.end(masked(source, start, inside))
  return reader.blocks
}

/** The text with its Markdown blanked, so that offsets stay. */
function masked(source: string, start: number, inside: readonly RootContent[]): string {
  let out = source
  for (const {position} of inside) {
    const [from, to] = [position?.start.offset, position?.end.offset]
    if (from === undefined || to === undefined) continue
    out = out.slice(0, from - start) + ' '.repeat(to - from) + out.slice(to - start)
  }
  return out
}

class BlockReader {
  readonly blocks: HtmlBlock[] = []
  readonly #shift: number
  readonly #inside: RootContent[]
  readonly #stack: Open[] = []

  constructor(shift: number, inside: readonly RootContent[]) {
    this.#shift = shift
    this.#inside = [...inside]
  }

  open(tag: string, attributes: Record<string, string>, at: number): void {
    this.#takeInside(at)
    this.#stack.push({tag, start: at, attributes, children: [], rows: []})
  }

  text(value: string, start: number, end: number): void {
    this.#takeInside(start)
    const last = this.#stack.at(-1)?.children.at(-1)
    if (last?.type === 'text' && last.position?.end.offset === this.#shift + start) {
      last.value += value
      last.position.end = this.#point(end)
    } else this.#add({type: 'text', value, ...this.#place(start, end)})
  }

  close(tag: string, end: number): void {
    this.#takeInside(end)
    const open = this.#stack.pop()
    if (open) this.#finish(open, tag, end)
  }

  #finish(open: Open, tag: string, end: number): void {
    const place = this.#place(open.start, end)
    const children = open.children
    if (tag === 'table') this.#block(tableOf(open.rows, place))
    else if (tag === 'tr') this.#row(open, end)
    else if (tag === 'td' || tag === 'th') this.#add(cellOf(open, place))
    else if (tag === 'ul' || tag === 'ol') this.#block(listOf(tag, children, place))
    else if (tag === 'li') this.#add({type: 'listItem', children: itemOf(children), ...place})
    else for (const node of inlineOf(tag, open, place)) this.#add(node)
  }

  #row(open: Open, end: number): void {
    const cells = open.children.filter((node) => node.type === 'tableCell')
    const isHead = this.#stack.some(({tag}) => tag === 'thead')
    const table = this.#stack.findLast(({tag}) => tag === 'table')
    table?.rows.push({cells, isHead, ...this.#place(open.start, end)})
  }

  /** A table or list within another is a part of its cell or item. */
  #block(block: HtmlBlock | undefined): void {
    if (!block) return
    const isWithin = this.#stack.some(({tag}) => tag === 'td' || tag === 'th' || tag === 'li')
    if (isWithin) this.#add(block)
    else this.blocks.push(block)
  }

  #add(node: Nodes): void {
    this.#stack.at(-1)?.children.push(node)
  }

  /** Adds the Markdown that stands before an offset to the element that is open there. */
  #takeInside(at: number): void {
    for (;;) {
      const [node] = this.#inside
      if (!node || (node.position?.start.offset ?? 0) >= this.#shift + at) return
      this.#inside.shift()
      this.#add(node)
    }
  }

  #place(start: number, end: number): {position: NonNullable<Nodes['position']>} {
    return {position: {start: this.#point(start), end: this.#point(end)}}
  }

  /** Lines and columns are nobody's business here. */
  #point(offset: number): {line: number; column: number; offset: number} {
    return {line: 1, column: 1, offset: this.#shift + offset}
  }
}

type Place = Pick<Nodes, 'position'>

function tableOf(rows: readonly HtmlRow[], place: Place): Table | undefined {
  return rows.length === 0 ? undefined : {type: 'table', children: fillRows(rows), ...place}
}

function listOf(tag: string, children: readonly Nodes[], place: Place): List {
  const items = children.filter((node) => node.type === 'listItem')
  return {type: 'list', ordered: tag === 'ol', spread: false, children: items, ...place}
}

function cellOf({tag, attributes, children}: Open, place: Place): TableCell {
  const span = (name: string): number => Math.min(Math.max(Number(attributes[name]) || 1, 1), 100)
  return {
    type: 'tableCell',
    children: phrasing(children),
    ...place,
    data: {isHead: tag === 'th', rows: span('rowspan'), columns: span('colspan')},
  }
}

/** Running text as a paragraph, and the lists in it. */
function itemOf(children: readonly Nodes[]): (Paragraph | List)[] {
  const words = phrasing(children.filter((node) => node.type !== 'list' && node.type !== 'table'))
  const [first, last] = [words[0], words.at(-1)]
  const lists = children.filter((node) => node.type === 'list')
  if (!first?.position || !last?.position) return lists
  const position = {start: first.position.start, end: last.position.end}
  return [{type: 'paragraph', children: words, position}, ...lists]
}

/** The running text of nodes; blocks among them stand on lines of their own. */
function phrasing(nodes: readonly Nodes[]): PhrasingContent[] {
  const flat = nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'paragraph' || node.type === 'heading')
      return [...breakAt(node), ...node.children]
    if (node.type === 'list')
      return node.children.flatMap((item) => [...breakAt(item), ...phrasing(item.children)])
    if (node.type === 'table')
      return node.children.flatMap((row) =>
        row.children.flatMap((cell) => [...breakAt(cell), ...cell.children]),
      )
    return isPhrasing(node) ? [node] : []
  })
  const from = flat.findIndex((node) => node.type !== 'text' || !blank.test(node.value))
  const to = flat.findLastIndex((node) => node.type !== 'text' || !blank.test(node.value))
  return from === -1 ? [] : flat.slice(from, to + 1)
}

function breakAt({position}: Nodes): PhrasingContent[] {
  return position ? [{type: 'break', position: {start: position.start, end: position.start}}] : []
}

const phrasingTypes = new Set([
  'text',
  'link',
  'image',
  'strong',
  'emphasis',
  'break',
  'inlineCode',
  'delete',
  'linkReference',
  'imageReference',
  'html',
])

function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasingTypes.has(node.type)
}

function inlineOf(tag: string, {attributes, children, start}: Open, place: Place): Nodes[] {
  const words = phrasing(children)
  switch (tag) {
    case 'a':
      return attributes['href'] === undefined
        ? words
        : [{type: 'link', url: attributes['href'], children: words, ...place}]
    case 'img':
      return [{type: 'image', url: attributes['src'] ?? '', alt: attributes['alt'] ?? '', ...place}]
    case 'br':
      return [{type: 'break', ...place}]
    case 'b':
    case 'strong':
      return words.length === 0 ? [] : [{type: 'strong', children: words, ...place}]
    case 'i':
    case 'em':
      return words.length === 0 ? [] : [{type: 'emphasis', children: words, ...place}]
    case 'p':
    case 'div':
      return [{type: 'break', ...place}, ...children]
    default:
      return start === -1 ? [] : [...children]
  }
}
