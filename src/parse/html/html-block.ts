import {Parser} from 'htmlparser2'
import type {List, ListItem, Nodes, Paragraph, RootContent, Table} from 'mdast'
import {markLength} from '../syntax/markdown.ts'
import {cellOf, inlineOf, itemOf, leadsToPaper, listOf, tableOf, type Open} from './html-node.ts'

/** Tables, lists and paragraphs of raw HTML as if they were written in Markdown; each node stands where its tag does. */
export type HtmlBlock = Table | List | Paragraph

/** Reads the tables, lists and paragraphs that blocks of a document hold together, a byte order mark before them or not. */
export function htmlBlocksIn(nodes: readonly RootContent[], text: string): HtmlBlock[] {
  const start = nodes[0]?.position?.start.offset
  const end = nodes.at(-1)?.position?.end.offset
  if (start === undefined || end === undefined) return []
  const inside = nodes.filter(({type}) => type !== 'html')
  return readHtmlBlocks(text.slice(markLength(text)), {start, end}, inside)
}

/**
 * Reads the tables and lists of a stretch of text from `start` to `end`, in which blocks of HTML alternate with
 * blocks of Markdown, `inside`; the latter are kept as they are. Offsets are those of the tree. Never throws.
 */
function readHtmlBlocks(
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
    else if (tag === 'summary' && leadsToPaper(children)) this.#summary(children, place)
    else if (isParagraph(open) && !this.#isWithin) this.#paragraph(children)
    else for (const node of inlineOf(tag, open, place)) this.#add(node)
  }

  #row(open: Open, end: number): void {
    const cells = open.children.filter((node) => node.type === 'tableCell')
    const table = this.#stack.findLast(({tag}) => tag === 'table')
    table?.rows.push({cells, ...this.#place(open.start, end)})
  }

  /** What a fold is opened by stands alone, as an item of a list does: the title over an abstract. */
  #summary(children: readonly Nodes[], place: {position: NonNullable<Nodes['position']>}): void {
    const item: ListItem = {type: 'listItem', children: itemOf(children), ...place}
    this.#block(listOf('ol', [item], place))
  }

  #paragraph(children: readonly Nodes[]): void {
    this.blocks.push(...itemOf(children).filter((node) => node.type === 'paragraph'))
  }

  /** A table or list within another is a part of its cell or item. */
  #block(block: HtmlBlock | undefined): void {
    if (!block) return
    if (this.#isWithin) this.#add(block)
    else this.blocks.push(block)
  }

  get #isWithin(): boolean {
    return this.#stack.some(({tag}) => /^(?:td|th|li|ul|ol)$/.test(tag))
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

/**
 * Whether an element is a paragraph that leads to a paper, unless it heads the page in its middle; or the bold title that
 * a fold is opened by, with its links within.
 */
function isParagraph({tag, attributes, children}: Open): boolean {
  if (tag === 'p') return attributes['align'] !== 'center' && leadsToPaper(children)
  return tag === 'summary' && children.some((node) => node.type === 'strong')
}
