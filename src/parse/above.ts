import type {Blockquote, Code, Heading, Paragraph, RootContent} from 'mdast'
import type {Span} from '../model/span.ts'
import type {TitleLine} from './entries/headings/titled-entry.ts'
import {Folds, opensFold} from './fields/fold.ts'
import {isStampLine, readFencedLine, readLeadLine, type Source} from './fields/group.ts'
import {isBadge} from './text/badge.ts'

/** A line that may be the title of what follows it, and the group that it stands in. */
export interface LineAbove {
  readonly node: TitleLine
  readonly group: Span | undefined
}

/** What stands above a block: the line right before it, and the line that names its group, up to the next heading. */
export class Above {
  readonly #source: Source
  readonly #folds = new Folds()
  #line: LineAbove | undefined
  #group: Span | undefined
  /** Whether the group is a year or a venue with its year, which is no less so behind the title of a paper. */
  #isStamp = false
  /** How deep the last heading is. */
  #depth = 0

  constructor(source: Source) {
    this.#source = source
  }

  get group(): Span | undefined {
    return this.#group
  }

  /** The line right before, which is right before nothing else. */
  takeLine(): LineAbove | undefined {
    const line = this.#line
    this.#line = undefined
    return line
  }

  /**
   * Begins anew below a heading; one of HTML is no title of a paper. Another may prove to be such, of those that
   * `> CVPR 2018` heads, if it is as deep as the one before at least.
   */
  openSection(node: Heading | undefined): void {
    const isHeld = node !== undefined && this.#isStamp && node.depth >= this.#depth
    const group = isHeld ? this.#group : undefined
    this.#group = undefined
    this.#depth = node?.depth ?? 0
    if (node) this.#line = {node, group}
  }

  /** Goes past a line that is no entry: it may be the title of what follows, or name it; a picture may stand between. */
  passLine(node: Paragraph, before?: LineAbove): void {
    this.#line = before && isPicture(node) ? before : {node, group: this.#group}
    this.#nameGroup(node)
  }

  /** Goes past a quotation that holds no entry: `> **2023**` heads what follows it as a line of its own does. */
  passQuote({children: [line, ...others]}: Blockquote): void {
    if (line?.type === 'paragraph' && others.length === 0) this.#nameGroup(line)
  }

  /** Lets a line name what follows, if it is such. */
  #nameGroup(node: Paragraph): void {
    const words = readLeadLine(node, this.#source.locate)
    if (!words) return
    this.#group = words
    this.#isStamp = isStampLine(node, this.#source.locate)
  }

  /** Goes past code: a line that is fenced for its colour names what follows. */
  passFence(node: Code): void {
    const words = readFencedLine(node, this.#source)
    if (!words) return
    this.#group = words
    this.#isStamp = false
  }

  /** Goes back to the group of a line that has proved to be a title. */
  returnTo({group}: LineAbove): void {
    this.#group = group
  }

  passHtml(html: string): void {
    this.#group = this.#folds.pass(html, this.#group)
  }

  /** Goes past blocks of HTML: what named a group within them names nothing behind, but for a fold that goes on. */
  passBlocks(nodes: readonly RootContent[], outer: Span | undefined): void {
    if (!opensFold(nodes)) this.#group = outer
  }
}

/** Whether a paragraph is a picture and nothing else, linked or not. */
function isPicture({children}: Paragraph): boolean {
  return children.every(
    (child) =>
      child.type === 'image' ||
      (child.type === 'link' && isBadge(child.children)) ||
      (child.type === 'text' && child.value.trim() === ''),
  )
}
