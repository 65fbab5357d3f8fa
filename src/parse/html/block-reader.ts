import type {List, ListItem, Nodes, Paragraph, RootContent, Table} from 'mdast'
import {isAddressed, isLedByName, withAddresses} from './html-address.ts'
import {cellOf, inlineOf, itemOf, leadsToPaper, listOf, tableOf, type Open} from './html-node.ts'

/** Tables, lists and paragraphs of raw HTML as if they were written in Markdown; each node stands where its tag does. */
export type HtmlBlock = Table | List | Paragraph

/** Builds blocks from the tags and texts of HTML as they come, and the blocks of Markdown `inside` it. */
export class BlockReader {
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
    const children = tag === 'summary' ? withAddresses(open.children) : open.children
    if (tag === 'table') this.#block(tableOf(open.rows, place))
    else if (tag === 'tr') this.#row(open, end)
    else if (tag === 'td' || tag === 'th') this.#add(cellOf(open, place))
    else if (tag === 'ul' || tag === 'ol') this.#block(listOf(tag, children, place))
    else if (tag === 'li') this.#add({type: 'listItem', children: itemOf(children), ...place})
    else if (tag === 'summary' && isOfThing(children)) this.#summary(children, place)
    else if (tag === 'summary' && !this.#isWithin) this.#title(open, place)
    else if (this.#isParagraph(open)) this.#paragraph(children)
    else for (const node of inlineOf(tag, open, place)) this.#add(node)
  }

  /** Whether an element is running text that leads to a paper; what stands in the middle heads a page. */
  #isParagraph(open: Open): boolean {
    if (!/^(?:p|div)$/.test(open.tag) || this.#isWithin) return false
    return ![...this.#stack, open].some(isCentred) && leadsToPaper(open.children)
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

  /** The title that a fold is opened by, bold as it is shown. */
  #title(open: Open, place: {position: NonNullable<Nodes['position']>}): void {
    const isBold = open.children.some((node) => node.type === 'strong')
    this.#paragraph(isBold ? open.children : inlineOf('b', open, place))
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

/** Whether what a fold is opened by leads to a paper or to what its bold link names. */
function isOfThing(children: readonly Nodes[]): boolean {
  return leadsToPaper(children) || isAddressed(children) || isLedByName(children)
}

/** Whether a tag sets its content in the middle, as pictures and badges at the head of a list are. */
function isCentred({tag, attributes: {align = '', style = ''}}: Open): boolean {
  return tag === 'center' || /^center$/i.test(align) || /text-align\s*:\s*center/i.test(style)
}
