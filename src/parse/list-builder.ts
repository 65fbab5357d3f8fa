import type {
  Blockquote,
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
import {Above, type LineAbove} from './above.ts'
import {AllContents} from './contents/all-contents.ts'
import {readContents} from './contents/contents.ts'
import {readHtmlContents} from './contents/html-contents.ts'
import type {Draft} from './entries/draft.ts'
import {HeadedPapers} from './entries/headings/headed-papers.ts'
import {addressesIn, readHtmlEntries} from './entries/blocks/html-entry.ts'
import {readItemEntries} from './entries/items/item-entry.ts'
import {readParagraphEntries} from './entries/paragraphs/paragraph-entry.ts'
import {PassedParagraphs} from './entries/paragraphs/passed-paragraphs.ts'
import {readQuoteEntries} from './entries/blocks/quote-entry.ts'
import {readTableEntries} from './entries/blocks/row-entry.ts'
import {withTitlesBelow} from './entries/headings/title-below-name.ts'
import {readTitledEntry} from './entries/headings/titled-entry.ts'
import {isFoldOpen} from './fields/fold.ts'
import {htmlBlocksIn} from './html/html-block.ts'
import {headingsIn, htmlHeadings} from './html/html-heading.ts'
import {holdsBlock, type Region} from './html/html-region.ts'
import type {Knowledge} from './knowledge.ts'
import {PassedText} from './links/passed-text.ts'
import {listTitle, SectionStack} from './section.ts'
import {readingOf, type Reading, type Surroundings} from './surroundings.ts'
import type {Document} from './syntax/markdown.ts'
import {readTable} from './tables/table.ts'
import type {VenueReader} from './venues/venue.ts'

/** Collects what the blocks of a document bring, from top to bottom. */
export class ListBuilder {
  readonly #drafts: Draft[] = []
  readonly tables: Table[] = []
  readonly paragraphs: Span[] = []
  readonly links: Link[] = []
  readonly passed = new PassedText()
  readonly stack: SectionStack
  readonly contents = new AllContents()

  readonly #reading: Reading
  readonly #above: Above
  readonly #headed: HeadedPapers
  readonly #passed = new PassedParagraphs()
  /** Papers in quotations; one alone is what the list would be cited by. */
  readonly #quoted: Draft[] = []

  constructor(document: Document, knowledge: Knowledge) {
    this.#reading = readingOf(document, knowledge, this.passed)
    this.#above = new Above(this.#reading.locate)
    const headings = headingsIn(document.tree.children, this.#reading.locate)
    this.stack = new SectionStack(document.text, listTitle(headings))
    this.#headed = new HeadedPapers({
      drafts: this.#drafts,
      links: this.links,
      surroundings: () => this.#surroundings,
    })
  }

  /** Adds blocks that belong together: most stand alone, those of an HTML table or list do not. */
  addRegion({blocks, isClosed}: Region): void {
    if (!holdsBlock(blocks)) {
      for (const node of blocks) this.#add(node)
    } else if (isClosed) {
      for (const node of blocks) this.#addLoose(node)
      this.#addHtmlBlocks(blocks)
    } else {
      for (const node of blocks) {
        this.#add(node)
        if (node.type === 'html') this.#addHtmlBlocks([node])
      }
    }
  }

  /** The drafts of all entries in order, once all regions are there. */
  finish(): readonly Draft[] {
    this.#headed.close(0)
    const strays = this.#quoted.length < 2 ? this.#quoted : []
    const own = this.#headed.joinedTo(this.#drafts.filter((draft) => !strays.includes(draft)))
    const drafts = withTitlesBelow(own, this.#passed.all)
    const among = this.#passed.read(drafts)
    return [...drafts, ...among].sort((a, b) => a.span.start - b.span.start)
  }

  #add(node: RootContent): void {
    const line = this.#above.takeLine()
    if (node.type !== 'heading') this.#headed.goOn(node)
    if (node.type === 'heading') this.#addHeading(node)
    else if (node.type === 'table') this.#addTable(node)
    else if (node.type === 'list') this.#addList(node, line)
    else if (node.type === 'html') this.#addHtml(node)
    else if (node.type === 'paragraph') this.#addParagraph(node, line)
    else if (node.type === 'blockquote') this.#addQuote(node)
    else if (node.type !== 'definition') this.#addLinks(node)
  }

  /** Adds what a block brings wherever it stands. */
  #addLoose(node: RootContent): void {
    this.#above.takeLine()
    this.#headed.goOn(node)
    if (node.type === 'html') this.#addHtml(node)
    else this.#addLinks(node)
  }

  #addHeading(node: Heading): void {
    this.#headed.close(node.depth)
    this.#headed.open(node)
    this.stack.open(node, this.#reading.locate)
    this.#above.openSection(node)
    this.#addLinks(node)
  }

  #addTable(node: TableNode): void {
    const table = readTable(node, this.#surroundings)
    if (!table) return
    this.tables.push(table)
    for (const {cells} of [table.header, ...table.rows])
      this.links.push(...cells.flatMap(({links}) => links))
    this.#drafts.push(...readTableEntries(node, table, this.#surroundings))
  }

  #addList(node: ListNode, line: LineAbove | undefined): void {
    const links = this.#addLinks(node)
    const contents = readContents(node, this.#surroundings)
    if (contents) this.contents.add(contents)
    else if (!this.#addTitled(line, node, links))
      this.#drafts.push(...readItemEntries(node, {...this.#surroundings, links}))
  }

  #addHtml(node: Html): void {
    for (const {level, title, span} of htmlHeadings(node, this.#reading.locate)) {
      this.#headed.close(level)
      this.stack.openHtml(level, title, span)
      this.#above.openSection(undefined)
    }
    this.#above.passHtml(node.value)
    if (/<\/details/i.test(node.value)) this.#headed.closeFold()
    this.#addLinks(node)
  }

  /** Adds the tables and lists that blocks hold together. */
  #addHtmlBlocks(nodes: readonly RootContent[]): void {
    const outer = this.#above.group
    for (const block of htmlBlocksIn(nodes, this.#reading.text)) {
      const contents = readHtmlContents(block, this.#surroundings)
      if (contents) this.contents.add(contents)
      else {
        const drafts = readHtmlEntries(block, this.#surroundings)
        this.links.push(...addressesIn(drafts, this.links))
        this.#drafts.push(...drafts)
        if (isFoldOpen(nodes)) this.#headed.openFold(block, drafts)
        if (block.type === 'paragraph' && drafts.length === 0) this.#above.passLine(block)
      }
    }
    this.#above.passBlocks(nodes, outer)
  }

  #addParagraph(node: Paragraph, line: LineAbove | undefined): void {
    const span = this.#reading.locate(node)
    if (span) this.paragraphs.push(span)
    const links = this.#addLinks(node)
    if (this.#addTitled(line, node, links)) return
    const context = {...this.#surroundings, links}
    const drafts = readParagraphEntries(node, context)
    this.#passed.add(node, context, drafts.length)
    this.#drafts.push(...drafts)
    if (drafts.length === 0) this.#above.passLine(node)
  }

  /** Adds the papers that stand in a quotation, as set off by some below the name of each. */
  #addQuote(node: Blockquote): void {
    const links = this.#addLinks(node)
    const drafts = readQuoteEntries(node, {...this.#surroundings, links})
    this.#quoted.push(...drafts)
    this.#drafts.push(...drafts)
    // `> **2023**` heads what follows it as a line of its own does.
    const [line, ...others] = node.children
    if (line?.type === 'paragraph' && others.length === 0 && drafts.length === 0)
      this.#above.nameGroup(line)
  }

  /** Adds the entry that the line before is the title of, if it is one. */
  #addTitled(
    line: LineAbove | undefined,
    node: ListNode | Paragraph,
    links: readonly Link[],
  ): boolean {
    const context = {...this.#surroundings, links, group: line?.group}
    const draft = line && readTitledEntry(line.node, node, context)
    if (!draft) return false
    this.#drafts.push(draft)
    this.#above.returnTo(line)
    return true
  }

  #addLinks(node: RootContent): readonly Link[] {
    const links = this.#reading.readLinks(node, this.#reading.judge)
    this.links.push(...links)
    return links
  }

  /** The reader of venues that all of the document is read by. */
  get venues(): VenueReader {
    return this.#reading.venues
  }

  get #surroundings(): Surroundings {
    return {...this.#reading, section: this.stack.current, group: this.#above.group}
  }
}
