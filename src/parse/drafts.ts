import type {List as ListNode, Paragraph} from 'mdast'
import type {Link} from '../model/link.ts'
import {hasDatedVenue, isLinked, type Draft} from './entries/draft.ts'
import {HeadedPapers} from './entries/headings/headed-papers.ts'
import {withTitlesBelow} from './entries/headings/title-below-name.ts'
import {withFieldsBelow} from './entries/paragraphs/fields-below.ts'
import {PassedParagraphs} from './entries/paragraphs/passed-paragraphs.ts'
import type {ProseContext} from './entries/prose-entry.ts'
import type {Surroundings} from './surroundings.ts'

/** A list below a paragraph, and what it has been read as. */
interface ListBelow {
  readonly node: ListNode
  readonly context: ProseContext
  readonly drafts: readonly Draft[]
}

/** The drafts of a document: those that blocks bring by themselves, and those that are known by others of the list. */
export class Drafts {
  /** Those whose titles stand above all else that is said of them. */
  readonly headed: HeadedPapers
  readonly #own: Draft[] = []
  readonly #passed = new PassedParagraphs()
  /** Where the last paragraph ends. */
  #end = 0
  /** Lists of no sure entries, by where the paragraph above each ends: they may say more of it. */
  readonly #below = new Map<number, ListBelow>()
  /** Papers in quotations; one alone is what the list would be cited by. */
  readonly #quoted: Draft[] = []

  constructor(links: readonly Link[], surroundings: () => Surroundings) {
    this.headed = new HeadedPapers({drafts: this.#own, links, surroundings})
  }

  add(drafts: readonly Draft[]): void {
    this.#own.push(...drafts)
  }

  /** Adds what a paragraph has been read as; where that is nothing, others of its section may tell that it is a paper. */
  addParagraph(node: Paragraph, context: ProseContext, drafts: readonly Draft[]): void {
    this.#passed.add(node, context, drafts.length)
    this.add(drafts)
    this.#end = context.locate(node)?.end ?? 0
  }

  /** Adds what a list has been read as; where none is sure, or one item leads nowhere, it may say more of the paragraph right above. */
  addList(node: ListNode, context: ProseContext, drafts: readonly Draft[]): void {
    const isSole = node.children.length === 1 && !drafts.some(isLinked)
    const isUnsure = !drafts.some((draft) => isLinked(draft) || hasDatedVenue(draft))
    if (this.#end > 0 && (isSole || isUnsure)) this.#below.set(this.#end, {node, context, drafts})
    this.#end = 0
    this.add(drafts)
  }

  addQuoted(drafts: readonly Draft[]): void {
    this.#quoted.push(...drafts)
    this.add(drafts)
  }

  /** Whether what begins at an offset goes on right below a paragraph that is a paper: it tells of that. */
  isToldAt(start: number, text: string): boolean {
    const isPaper = this.#end > 0 && this.#own.at(-1)?.span.end === this.#end
    return isPaper && /^[^\S\n]*\r?\n[^\S\n]*$/.test(text.slice(this.#end, start))
  }

  /** All in order, once all blocks are there. */
  finish(): readonly Draft[] {
    this.headed.close(0)
    const strays = this.#quoted.length < 2 ? this.#quoted : []
    const own = this.headed.joinedTo(this.#own.filter((draft) => !strays.includes(draft)))
    const drafts = withTitlesBelow(own, this.#passed.all)
    const among = this.#passed.read(drafts)
    return this.#withFieldsBelow([...drafts, ...among]).sort((a, b) => a.span.start - b.span.start)
  }

  /** Drafts with what the lists below them say of them, which is no entry by itself then. */
  #withFieldsBelow(drafts: readonly Draft[]): Draft[] {
    const told = new Set<Draft>()
    const whole = drafts.map((draft) => {
      const below = this.#below.get(draft.span.end)
      const found = below && withFieldsBelow(draft, below.node, below.context)
      for (const one of found ? below.drafts : []) told.add(one)
      return found ?? draft
    })
    return whole.filter((draft) => !told.has(draft))
  }
}
