import type {Paragraph} from 'mdast'
import type {Section} from '../../../model/section.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {isAddressed} from './addressed-paragraph.ts'
import {hasNumber, referencesOf} from './numbered-paragraph.ts'
import {
  isOfPapers,
  isSureLink,
  readPassed,
  type Passed,
  type PassedSection,
} from './passed-section.ts'
import {isLedByLink} from './set-paragraph.ts'
import {isStacked} from './stacked-paragraph.ts'
import {isLedByStamp} from './stamp-led.ts'

/** Paragraphs of each section: how many are papers, and those that are not by themselves. */
export class PassedParagraphs {
  readonly #sections = new Map<Section, Passed>()

  /** All that are no papers by themselves. */
  get all(): readonly [Paragraph, ProseContext][] {
    return [...this.#sections.values()].flatMap(({passed}) => passed)
  }

  add(node: Paragraph, context: ProseContext, papers: number): void {
    const own = this.#sections.get(context.section) ?? {
      papers: 0,
      numbers: 0,
      linked: 0,
      addressed: 0,
      stacked: 0,
      stamped: 0,
      passed: [],
    }
    this.#sections.set(context.section, own)
    own.papers += papers
    if (papers > 0 && hasNumber(node)) own.numbers++
    if (papers > 0 && isLedByLink(node)) own.linked++
    if (papers > 0 && isAddressed(node)) own.addressed++
    if (papers > 0 && isStacked(node)) own.stacked++
    if (papers > 0 && isLedByStamp(node)) own.stamped++
    if (papers === 0) own.passed.push([node, context])
  }

  /** What is read as others of its section or of the document are; nothing that stands in some drafts. */
  read(drafts: readonly Draft[]): Draft[] {
    const taken = new Set(drafts.map(({span}) => span.start))
    const sections = [...this.#sections.values()].map(readPassed)
    const usual = usualIn(sections, drafts.length)
    return sections
      .flatMap((section) => likeOthers(section, usual))
      .filter(({span: {start}}) => !taken.has(start) && taken.add(start))
  }
}

/** Which ways of writing papers as paragraphs a document has so many of that all that is written so is one. */
interface Usual {
  readonly areBold: boolean
  readonly areNamed: boolean
  readonly areLinks: boolean
  readonly areLabelled: boolean
  readonly areData: boolean
  readonly areAddressed: boolean
  readonly areStacked: boolean
  readonly areStamped: boolean
  readonly arePlaced: boolean
}

/** What the paragraphs of a list usually are, counted over its sections. */
function usualIn(sections: readonly PassedSection[], drafts: number): Usual {
  const count = (of: (section: PassedSection) => number): number =>
    sections.reduce((sum, section) => sum + of(section), 0)
  const papers = count((section) => section.papers)
  const bold = count((section) => section.bold.length)
  const sure = count((section) => section.bold.filter(isSureLink).length)
  const named = count((section) => section.named.length)
  const linked = count((section) => section.linked)
  const labelled = count((section) => section.labelled.length)
  const addressed = count((section) => section.addressed)
  const stacked = count((section) => section.stacked)
  const stamped = count((section) => section.stamped)
  const placed = count((section) => section.placed.length)
  return {
    areBold: (papers > 3 && papers >= bold) || (sure > 2 && sure * 2 > bold),
    areNamed: papers + named > (named > 1 ? 3 : 5),
    areLinks: linked > 9 && linked * 2 > Math.max(papers, drafts),
    areLabelled: labelled > 1 && papers + labelled > 4,
    areData: count((section) => section.data.length) > 4,
    areAddressed: addressed > 4 && addressed * 3 > papers * 2,
    areStacked: stacked > 2 && stacked * 2 > papers,
    areStamped: stamped > 2 && stamped * 2 > papers,
    arePlaced: papers + placed > 2,
  }
}

/** The papers of a section that are such by those around them: all that is written as is usual, and references by their numbers. */
function likeOthers(section: PassedSection, usual: Usual): readonly Draft[] {
  const {areBold, areNamed, areLinks, areLabelled, areData, areAddressed} = usual
  return [
    ...(isOfPapers(section) || areLinks ? section.found : []),
    ...referencesOf(section.numbered, section.numbers),
    ...(areBold ? section.bold : []),
    ...(areNamed ? section.named : []),
    ...(areLabelled ? section.labelled : []),
    ...(areLinks ? section.linkedNames : []),
    ...(areData || section.isOfData ? section.data : []),
    ...section.told,
    ...(areAddressed ? section.beside() : []),
    ...(usual.areStacked ? section.stacks() : []),
    ...(usual.areStamped ? section.stamps() : []),
    ...(usual.arePlaced ? section.placed : []),
    ...section.reviews,
    ...section.shown(),
  ]
}
