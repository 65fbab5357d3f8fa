import type {Paragraph} from 'mdast'
import type {Section} from '../../../model/section.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {isAddressed, readAddressedParagraph} from './addressed-paragraph.ts'
import {readLabelledLines} from './labelled-line.ts'
import {hasNumber, readNumberedParagraph, referencesOf} from './numbered-paragraph.ts'
import {
  isLedByLink,
  readBoldParagraph,
  readLinkedName,
  readLoneLink,
  readNamedPaper,
  readParagraphAmong,
  readReview,
} from './set-paragraph.ts'
import {readSignedParagraph} from './signed-paragraph.ts'

/** What the paragraphs of a section are. */
interface Passed {
  /** How many are papers by themselves, how many of these have a number, begin with their link, and end with a bare address. */
  papers: number
  numbers: number
  linked: number
  addressed: number
  /** Those that are no papers by themselves. */
  readonly passed: [Paragraph, ProseContext][]
}

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
      passed: [],
    }
    this.#sections.set(context.section, own)
    own.papers += papers
    if (papers > 0 && hasNumber(node)) own.numbers++
    if (papers > 0 && isLedByLink(node)) own.linked++
    if (papers > 0 && isAddressed(node)) own.addressed++
    if (papers === 0) own.passed.push([node, context])
  }

  /**
   * What is set as the papers are that most of its section are made of, or a link alone or a bold title with nothing but
   * labels behind it, or authors below it, where most paragraphs of the document are papers, or papers behind names where several are, or what is
   * numbered as most references of its section are that are papers or dated, or any link where most entries of the document
   * are paragraphs that begin with theirs, or plain words with labels behind them where several are such, or beside papers with a bare address where most are such; nothing that stands in some drafts.
   */
  read(drafts: readonly Draft[]): Draft[] {
    const taken = new Set(drafts.map(({span}) => span.start))
    const sections = [...this.#sections.values()].map(({passed, ...own}) => ({
      ...own,
      numbered: passed.flatMap(([node, context]) => readNumberedParagraph(node, context) ?? []),
      found: passed.flatMap(([node, context]) => readParagraphAmong(node, context) ?? []),
      bold: passed.flatMap(
        ([node, context]) =>
          readBoldParagraph(node, context) ??
          readSignedParagraph(node, context) ??
          readLoneLink(node, context) ??
          [],
      ),
      named: passed.flatMap(([node, context]) => readNamedPaper(node, context) ?? []),
      reviews: passed.flatMap(([node, context]) => readReview(node, context) ?? []),
      labelled: passed.flatMap((one) => readLabelledLines(...one)),
      linkedNames: passed.flatMap(([node, context]) => readLinkedName(node, context) ?? []),
      beside: (): readonly Draft[] =>
        own.addressed > 0
          ? passed.flatMap(([node, context]) => readAddressedParagraph(node, context) ?? [])
          : [],
    }))
    const count = (of: (section: (typeof sections)[number]) => number): number =>
      sections.reduce((sum, section) => sum + of(section), 0)
    const papers = count((section) => section.papers)
    const sure = count(({bold}) => bold.filter(isSureLink).length)
    const areBold =
      (papers > 3 && papers >= count(({bold}) => bold.length)) ||
      (sure > 2 && sure * 2 > count(({bold}) => bold.length))
    const names = count(({named}) => named.length)
    const areNamed = names > 1 && papers + names > 3
    const linked = count((section) => section.linked)
    const areLinks = linked > 9 && linked * 2 > Math.max(papers, drafts.length)
    const labelled = count((section) => section.labelled.length)
    const areLabelled = labelled > 1 && papers + labelled > 4
    const addressed = count((section) => section.addressed)
    const areAddressed = addressed > 4 && addressed * 3 > papers * 2
    return sections
      .flatMap((section) => [
        ...(isOfPapers(section) || areLinks ? section.found : []),
        ...referencesOf(section.numbered, section.numbers),
        ...(areBold ? section.bold : []),
        ...(areNamed ? section.named : []),
        ...(areLabelled ? section.labelled : []),
        ...(areLinks ? section.linkedNames : []),
        ...(areAddressed ? section.beside() : []),
        ...section.reviews,
      ])
      .filter(({span: {start}}) => !taken.has(start) && taken.add(start))
  }
}

/** Whether most of a section are papers: by themselves, or by what they lead to. */
function isOfPapers({papers, found}: {papers: number; found: readonly Draft[]}): boolean {
  const sure = found.filter(({links}) =>
    links.some(({role, url}) => role === 'code' || roleOfUrl(url) === 'paper'),
  )
  return papers > 1 && papers + sure.length >= found.length - sure.length
}

/** Whether a draft leads to a paper and nowhere else: several of them are a list of their own. */
function isSureLink({links}: Draft): boolean {
  return links.length === 1 && links.every(({url}) => roleOfUrl(url) === 'paper')
}
