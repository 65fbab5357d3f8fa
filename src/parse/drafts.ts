import type {Paragraph} from 'mdast'
import type {Link} from '../model/link.ts'
import type {Draft} from './entries/draft.ts'
import {HeadedPapers} from './entries/headings/headed-papers.ts'
import {withTitlesBelow} from './entries/headings/title-below-name.ts'
import {PassedParagraphs} from './entries/paragraphs/passed-paragraphs.ts'
import type {ProseContext} from './entries/prose-entry.ts'
import type {Surroundings} from './surroundings.ts'

/** The drafts of a document: those that blocks bring by themselves, and those that are known by others of the list. */
export class Drafts {
  /** Those whose titles stand above all else that is said of them. */
  readonly headed: HeadedPapers
  readonly #own: Draft[] = []
  readonly #passed = new PassedParagraphs()
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
  }

  addQuoted(drafts: readonly Draft[]): void {
    this.#quoted.push(...drafts)
    this.add(drafts)
  }

  /** All in order, once all blocks are there. */
  finish(): readonly Draft[] {
    this.headed.close(0)
    const strays = this.#quoted.length < 2 ? this.#quoted : []
    const own = this.headed.joinedTo(this.#own.filter((draft) => !strays.includes(draft)))
    const drafts = withTitlesBelow(own, this.#passed.all)
    const among = this.#passed.read(drafts)
    return [...drafts, ...among].sort((a, b) => a.span.start - b.span.start)
  }
}
