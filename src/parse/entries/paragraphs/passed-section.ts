import type {Paragraph} from 'mdast'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {readAddressedParagraph} from './addressed-paragraph.ts'
import {readLinkedData} from './linked-data.ts'
import {readLabelledLines} from './labelled-line.ts'
import {readNumberedParagraph, type NumberedParagraph} from './numbered-paragraph.ts'
import {readPlacedParagraph} from './placed-paragraph.ts'
import {
  readBoldParagraph,
  readLinkedName,
  readLoneLink,
  readNamedPaper,
  readParagraphAmong,
  readReview,
  readToldName,
} from './set-paragraph.ts'
import {readShownPaper, shownAmong} from './shown-paper.ts'
import {readSignedParagraph} from './signed-paragraph.ts'
import {readStackedParagraph} from './stacked-paragraph.ts'
import {readStampLed} from './stamp-led.ts'

/** How many paragraphs of a section are papers by themselves, and how these are written. */
interface Papers {
  papers: number
  /** How many have a number, begin with their link, and end with a bare address. */
  numbers: number
  linked: number
  addressed: number
  /** How many have their authors and their year below a bold title. */
  stacked: number
  /** How many begin with a bracket that leads to the paper by where and when it appeared. */
  stamped: number
}

/** The paragraphs of a section. */
export interface Passed extends Papers {
  /** Those that are no papers by themselves. */
  readonly passed: [Paragraph, ProseContext][]
}

/** What the paragraphs of a section would be that are no papers by themselves, if others were written as they are. */
export interface PassedSection extends Readonly<Papers> {
  /** A reference by its number: `[1] Learning to see far, 1964`. */
  readonly numbered: readonly NumberedParagraph[]
  /** Set as most papers of the section are. */
  readonly found: readonly Draft[]
  /** A link alone, or a bold title with nothing but labels behind it or authors below it. */
  readonly bold: readonly Draft[]
  /** Behind the name of a method. */
  readonly named: readonly Draft[]
  /** What somebody has written of a paper. */
  readonly reviews: readonly Draft[]
  /** Plain words with labels behind them. */
  readonly labelled: readonly Draft[]
  /** A link with what it leads to told behind it, where most paragraphs of the section are such. */
  readonly told: readonly Draft[]
  /** A link to anything. */
  readonly linkedNames: readonly Draft[]
  /** Names of data that are a link each, and whether nothing else stands in the section. */
  readonly data: readonly Draft[]
  readonly isOfData: boolean
  /** What leads to a paper or says where it appeared, as most paragraphs of the section do. */
  readonly shown: () => readonly Draft[]
  /** Plain words over a bare address. */
  readonly beside: () => readonly Draft[]
  /** A title over its authors and its year, and no link. */
  readonly stacks: () => readonly Draft[]
  /** A title behind the bracket that leads to its paper. */
  readonly stamps: () => readonly Draft[]
  /** A title over its authors and where it appeared, and no link. */
  readonly placed: readonly Draft[]
}

/** Reads the paragraphs of a section that are no papers by themselves, in all ways in which they could be. */
export function readPassed({passed, ...own}: Passed): PassedSection {
  const all = (
    read: (node: Paragraph, context: ProseContext) => Draft | undefined,
  ): readonly Draft[] => passed.flatMap((one) => read(...one) ?? [])
  const told = all(readToldName)
  const data = passed.flatMap((one) => readLinkedData(...one))
  return {
    ...own,
    numbered: passed.flatMap((one) => readNumberedParagraph(...one) ?? []),
    found: all(readParagraphAmong),
    bold: all(
      (...one) => readBoldParagraph(...one) ?? readSignedParagraph(...one) ?? readLoneLink(...one),
    ),
    named: all(readNamedPaper),
    reviews: all(readReview),
    labelled: passed.flatMap((one) => readLabelledLines(...one)),
    told: told.length > 2 && told.length * 2 >= passed.length ? told : [],
    linkedNames: all(readLinkedName),
    data,
    isOfData: data.length > 1 && data.length >= passed.length,
    shown: () => shownAmong(all(readShownPaper), passed.length),
    beside: () => (own.addressed > 0 ? all(readAddressedParagraph) : []),
    stacks: () => all(readStackedParagraph),
    stamps: () => all(readStampLed),
    placed: all(readPlacedParagraph),
  }
}

/** Whether most of a section are papers: by themselves, or by what they lead to. */
export function isOfPapers({papers, found}: PassedSection): boolean {
  const sure = found.filter(({links}) =>
    links.some(({role, url}) => role === 'code' || roleOfUrl(url) === 'paper'),
  )
  return papers > 1 && papers + sure.length >= found.length - sure.length
}

/** Whether a draft leads to a paper and nowhere else: several of them are a list of their own. */
export function isSureLink({links}: Draft): boolean {
  return links.length === 1 && links.every(({url}) => roleOfUrl(url) === 'paper')
}
