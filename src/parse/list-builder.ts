import type {
  Blockquote,
  Code,
  Heading,
  Html,
  List as ListNode,
  Paragraph,
  RootContent,
  Table as TableNode,
} from 'mdast'
import type {Link} from '../model/link.ts'
import type {Span} from '../model/span.ts'
import type {Table} from '../model/table.ts'
import type {Above, LineAbove} from './above.ts'
import {AllContents} from './contents/all-contents.ts'
import {readContents, readContentsLine} from './contents/contents.ts'
import {readHtmlContents} from './contents/html-contents.ts'
import {Drafts} from './drafts.ts'
import {readListEntries} from './entries/blocks/fold-item.ts'
import {addressesIn, readHtmlEntries} from './entries/blocks/html-entry.ts'
import {readParagraphEntries} from './entries/paragraphs/paragraph-entry.ts'
import {readQuoteEntries} from './entries/blocks/quote-entry.ts'
import {readTableEntries} from './entries/blocks/row-entry.ts'
import type {ProseContext} from './entries/prose-entry.ts'
import {readTitledEntry} from './entries/headings/titled-entry.ts'
import {isFoldOpen} from './fields/fold.ts'
import {htmlBlocksIn} from './html/html-block.ts'
import {htmlHeadings} from './html/html-heading.ts'
import type {Knowledge} from './knowledge.ts'
import {PassedText} from './links/passed-text.ts'
import {Position} from './position.ts'
import {readingOf, type Reading, type Surroundings} from './surroundings.ts'
import type {Document} from './syntax/markdown.ts'
import {readTable} from './tables/table.ts'

/** Collects what the blocks of a document bring, each by its kind, as they come. */
export class ListBuilder {
  readonly tables: Table[] = []
  readonly paragraphs: Span[] = []
  readonly links: Link[] = []
  readonly passed = new PassedText()
  readonly contents = new AllContents()
  readonly position: Position
  readonly drafts: Drafts

  readonly #reading: Reading
  readonly #above: Above

  constructor(document: Document, knowledge: Knowledge) {
    this.#reading = readingOf(document, knowledge, this.passed)
    this.position = new Position(this.#reading, document.tree.children)
    this.#above = this.position.above
    this.drafts = new Drafts(this.links, () => this.#surroundings)
  }

  addHeading(node: Heading): void {
    this.drafts.headed.close(node.depth)
    this.drafts.headed.open(node)
    this.position.openSection(node)
    this.addLinks(node)
  }

  addTable(node: TableNode): void {
    const table = readTable(node, this.#surroundings)
    if (!table) return
    this.tables.push(table)
    for (const {cells} of [table.header, ...table.rows])
      this.links.push(...cells.flatMap(({links}) => links))
    this.drafts.add(readTableEntries(node, table, this.#surroundings))
  }

  addList(node: ListNode, line: LineAbove | undefined): void {
    const context = {...this.#surroundings, links: this.addLinks(node)}
    if (this.contents.take(readContents(node, context))) return
    if (this.#addTitled(node, context, line)) return
    this.drafts.addList(node, context, readListEntries(node, context))
  }

  addHtml(node: Html): void {
    for (const heading of htmlHeadings(node, this.#reading.locate)) {
      this.drafts.headed.close(heading.level)
      this.position.openHtmlSection(heading)
    }
    this.#above.passHtml(node.value)
    if (/<\/details/i.test(node.value)) this.drafts.headed.closeFold()
    this.addLinks(node)
  }

  /** Adds the tables and lists that blocks hold together. */
  addHtmlBlocks(nodes: readonly RootContent[]): void {
    const outer = this.#above.group
    for (const block of htmlBlocksIn(nodes, this.#reading.text)) {
      if (this.contents.take(readHtmlContents(block, this.#surroundings))) continue
      const drafts = readHtmlEntries(block, this.#surroundings)
      this.links.push(...addressesIn(drafts, this.links))
      this.drafts.add(drafts)
      if (isFoldOpen(nodes)) this.drafts.headed.openFold(block, drafts)
      if (block.type === 'paragraph' && drafts.length === 0) this.#above.passLine(block)
    }
    this.#above.passBlocks(nodes, outer)
  }

  addParagraph(node: Paragraph, line: LineAbove | undefined): void {
    const span = this.#reading.locate(node)
    if (span) this.paragraphs.push(span)
    const context = {...this.#surroundings, links: this.addLinks(node)}
    if (this.contents.take(readContentsLine(node, context))) return
    if (this.#addTitled(node, context, line)) return
    const drafts = readParagraphEntries(node, context)
    this.drafts.addParagraph(node, context, drafts)
    if (drafts.length === 0) this.#above.passLine(node, line)
  }

  /** Adds the papers that stand in a quotation, as set off by some below the name of each. */
  addQuote(node: Blockquote): void {
    const links = this.addLinks(node)
    const {text, locate} = this.#reading
    if (this.drafts.isToldAt(locate(node)?.start ?? 0, text)) return
    const drafts = readQuoteEntries(node, {...this.#surroundings, links})
    this.drafts.addQuoted(drafts)
    if (drafts.length === 0) this.#above.passQuote(node)
  }

  addFence(node: Code): void {
    this.addLinks(node)
    this.#above.passFence(node)
  }

  /** Reads the links of a block, which every kind of block brings. */
  addLinks(node: RootContent): readonly Link[] {
    const links = this.#reading.readLinks(node, this.#reading.judge)
    this.links.push(...links)
    return links
  }

  /** Adds the entry that the line before is the title of, if it is one. */
  #addTitled(node: ListNode | Paragraph, context: ProseContext, line?: LineAbove): boolean {
    const draft = line && readTitledEntry(line.node, node, {...context, group: line.group})
    if (!draft) return false
    this.drafts.add([draft])
    this.drafts.headed.passTitle()
    this.#above.returnTo(line)
    return true
  }

  get #surroundings(): Surroundings {
    return this.position.surroundings
  }
}
