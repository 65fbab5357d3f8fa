import type {
  Heading,
  Html,
  List as ListNode,
  Paragraph,
  RootContent,
  Table as TableNode,
} from 'mdast'
import type {Contents} from '../model/contents.ts'
import type {Link} from '../model/link.ts'
import type {Role} from '../model/role.ts'
import type {Span} from '../model/span.ts'
import type {ColumnRole, Table} from '../model/table.ts'
import type {VenueIndex} from '../venues/index.ts'
import {joinContents, readContents} from './contents.ts'
import type {Draft} from './entry.ts'
import {readLeadLine} from './group.ts'
import {readHtml} from './html.ts'
import {readHtmlBlocks} from './html-block.ts'
import {readHtmlEntries} from './html-entry.ts'
import type {Region} from './html-region.ts'
import {readItemEntries} from './item-entry.ts'
import {linkReader, type Judge} from './link.ts'
import {readParagraphEntry} from './paragraph-entry.ts'
import {locator, markLength, type Document} from './markdown.ts'
import {roleOf} from './role.ts'
import {readRowEntry} from './row-entry.ts'
import {listTitle, SectionStack} from './section.ts'
import {readTable} from './table.ts'
import {readTitledEntry, type TitleLine} from './titled-entry.ts'
import {venueReader} from './venue.ts'

/** What the reader of a list knows beforehand. */
export interface Knowledge {
  readonly venues: VenueIndex
  /** Roles that the configuration gives to column headers, in lower case. */
  readonly columns: ReadonlyMap<string, ColumnRole>
  /** Roles that it gives to labels, in lower case. */
  readonly labels: ReadonlyMap<string, Role>
}

type TitleBefore = {readonly node: TitleLine; readonly group: Span | undefined} | undefined

/** Collects what the blocks of a document bring, from top to bottom. */
export class ListBuilder {
  readonly drafts: Draft[] = []
  readonly tables: Table[] = []
  readonly paragraphs: Span[] = []
  readonly links: Link[] = []
  readonly anchors = new Set<string>()
  readonly stack: SectionStack
  contents: Contents | undefined

  readonly #document: Document
  readonly #knowledge: Knowledge
  readonly #locate
  readonly #readLinks
  /** Reads links of HTML that has been read as Markdown; what it comes across is known already. */
  readonly #readHtmlLinks
  /** The role of a link outside of tables. */
  readonly #judge: Judge
  readonly #venues
  /** By start, since contents are read twice. */
  readonly #prose = new Map<number, Span>()
  /** The line right before, if it may be a title, and the group that it stands in. */
  #line: TitleBefore
  /** The bold line that the blocks after it stand under, up to the next heading. */
  #group: Span | undefined

  constructor(document: Document, knowledge: Knowledge) {
    const {text, tree} = document
    this.#document = document
    this.#knowledge = knowledge
    this.#locate = locator(text)
    this.#readLinks = linkReader(document, this.#locate, {
      html: (html) => this.#addAnchors(html),
      text: (span) => void this.#prose.set(span.start, span),
    })
    this.#readHtmlLinks = linkReader(document, this.#locate, {
      html: () => undefined,
      text: () => undefined,
    })
    this.#judge = (label, url) => roleOf(label, url, undefined, knowledge.labels)
    this.#venues = venueReader(knowledge.venues)
    this.stack = new SectionStack(
      listTitle(tree.children.flatMap((node) => this.#headingsIn(node))),
    )
  }

  get prose(): Span[] {
    return [...this.#prose.values()].sort((a, b) => a.start - b.start)
  }

  /** Adds blocks that belong together: most stand alone, those of an HTML table or list do not. */
  addRegion({blocks, isClosed}: Region): void {
    const [first] = blocks
    if (!blocks.some((node) => node.type === 'html' && holdsBlock(node))) {
      for (const node of blocks) this.#add(node)
    } else if (isClosed && first) {
      for (const node of blocks) this.#addLoose(node)
      this.#addHtmlBlocks(blocks)
    } else {
      for (const node of blocks) {
        this.#add(node)
        if (node.type === 'html') this.#addHtmlBlocks([node])
      }
    }
  }

  /** Adds what a block brings wherever it stands. */
  #addLoose(node: RootContent): void {
    this.#line = undefined
    if (node.type === 'html') this.#addHtml(node)
    else this.#addLinks(node)
  }

  /** Adds the entries of the tables and lists that blocks hold together. */
  #addHtmlBlocks(nodes: readonly RootContent[]): void {
    const {text} = this.#document
    const start = nodes[0]?.position?.start.offset
    const end = nodes.at(-1)?.position?.end.offset
    if (start === undefined || end === undefined) return
    const inside = nodes.filter(({type}) => type !== 'html')
    const context = {...this.#context(), readLinks: this.#readHtmlLinks, judge: this.#judge}
    const {columns, labels} = this.#knowledge
    for (const block of readHtmlBlocks(text.slice(markLength(text)), {start, end}, inside))
      this.drafts.push(...readHtmlEntries(block, {...context, columns, labels}))
  }

  #add(node: RootContent): void {
    const line = this.#line
    this.#line = undefined
    if (node.type === 'heading') this.#addHeading(node)
    else if (node.type === 'table') this.#addTable(node)
    else if (node.type === 'list') this.#addList(node, line)
    else if (node.type === 'html') this.#addHtml(node)
    else if (node.type === 'paragraph') this.#addParagraph(node, line)
    else if (node.type !== 'definition') this.#addLinks(node)
  }

  #addHeading(node: Heading): void {
    this.stack.open(node, this.#locate)
    this.#group = undefined
    this.#line = {node, group: undefined}
    this.#addLinks(node)
  }

  #headingsIn(node: RootContent): {level: number; start: number}[] {
    const start = this.#locate(node)?.start
    if (start === undefined) return []
    if (node.type === 'heading') return [{level: node.depth, start}]
    if (node.type !== 'html' || !holdsHeading(node)) return []
    return readHtml(node.value, start).headings.map(({level, span}) => ({level, start: span.start}))
  }

  #addTable(node: TableNode): void {
    const context = this.#context()
    const table = readTable(node, {
      ...context,
      columns: this.#knowledge.columns,
      labels: this.#knowledge.labels,
    })
    if (!table) return
    this.tables.push(table)
    this.links.push(
      ...[table.header, ...table.rows].flatMap(({cells}) => cells.flatMap(({links}) => links)),
    )
    for (const [index, row] of table.rows.entries()) {
      const rowNode = node.children[index + 1]
      const draft = rowNode && readRowEntry(rowNode, row, table, context)
      if (draft) this.drafts.push(draft)
    }
  }

  #addList(node: ListNode, line: TitleBefore): void {
    const context = this.#context()
    const contents = readContents(node, context)
    if (contents && this.#belongs(contents)) {
      this.contents = this.contents ? joinContents(this.contents, contents) : contents
    }
    const links = this.#readLinks(node, this.#judge)
    this.links.push(...links)
    if (contents) return
    const titled = this.#addTitled(line, node, links)
    if (!titled) this.drafts.push(...readItemEntries(node, {...context, links}))
  }

  /** Contents are what stands first; later lists of fragments join them only in the same section. */
  #belongs({section}: Contents): boolean {
    return !this.contents || this.contents.section === section
  }

  #addHtml(node: Html): void {
    const span = this.#locate(node)
    if (span && holdsHeading(node)) {
      for (const {level, title, span: place} of readHtml(node.value, span.start).headings) {
        this.stack.openHtml(level, title, place)
        this.#group = undefined
      }
    }
    this.#addLinks(node)
  }

  #addParagraph(node: Paragraph, line: TitleBefore): void {
    const span = this.#locate(node)
    if (span) this.paragraphs.push(span)
    const links = this.#readLinks(node, this.#judge)
    this.links.push(...links)
    if (this.#addTitled(line, node, links)) return
    const draft = readParagraphEntry(node, {...this.#context(), links})
    if (draft) this.drafts.push(draft)
    else {
      this.#line = {node, group: this.#group}
      this.#group = readLeadLine(node, this.#locate) ?? this.#group
    }
  }

  /** Adds the entry that the line before is the title of, if it is one. */
  #addTitled(line: TitleBefore, node: ListNode | Paragraph, links: readonly Link[]): boolean {
    const context = {...this.#context(), links, group: line?.group}
    const draft = line && readTitledEntry(line.node, node, context)
    if (!draft) return false
    this.drafts.push(draft)
    this.#group = line.group
    return true
  }

  #addLinks(node: RootContent): void {
    this.links.push(...this.#readLinks(node, this.#judge))
  }

  #addAnchors(html: string): void {
    if (!/\b(?:id|name)\s*=/i.test(html)) return
    for (const anchor of readHtml(html, 0).anchors) this.anchors.add(anchor)
  }

  #context() {
    return {
      text: this.#document.text,
      locate: this.#locate,
      readLinks: this.#readLinks,
      venues: this.#venues,
      section: this.stack.current,
      group: this.#group,
    }
  }
}

function holdsBlock({value}: Html): boolean {
  return /<(?:table|[ou]l)[\s>]/i.test(value)
}

function holdsHeading({value}: Html): boolean {
  return /<h[1-6]\b/i.test(value)
}
