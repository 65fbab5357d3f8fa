import type {Paragraph} from 'mdast'
import type {Section} from '../../model/section.ts'
import type {Draft} from './entry.ts'
import {readParagraphAmong} from './paragraph-entry.ts'
import type {ProseContext} from './prose-entry.ts'

/** Paragraphs of each section: how many are papers, and those that are not by themselves. */
export class PassedParagraphs {
  readonly #sections = new Map<Section, {papers: number; passed: [Paragraph, ProseContext][]}>()

  add(node: Paragraph, context: ProseContext, papers: number): void {
    const own = this.#sections.get(context.section) ?? {papers: 0, passed: []}
    this.#sections.set(context.section, own)
    own.papers += papers
    if (papers === 0) own.passed.push([node, context])
  }

  /** What is set as the papers are that most of its section are made of, but stands in none of some drafts. */
  read(drafts: readonly Draft[]): Draft[] {
    const taken = new Set(drafts.map(({span}) => span.start))
    return [...this.#sections.values()].flatMap(({papers, passed}) => {
      const found = passed.flatMap(([node, context]) => readParagraphAmong(node, context) ?? [])
      return papers > 1 && papers >= found.length
        ? found.filter(({span}) => !taken.has(span.start))
        : []
    })
  }
}
