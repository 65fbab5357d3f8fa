import type {Paragraph} from 'mdast'
import {isLabel} from '../../roles/label.ts'
import {flatten, type Inline} from '../../text/inline.ts'
import {textOf, withWords} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {readParagraphEntry} from './paragraph-paper.ts'

/** Words of the longest paragraph that shows one paper, with all its authors. */
const longest = 80

/**
 * Reads a paragraph that leads to a paper by a label, or says where and when it appeared, in whatever order: most of a
 * section written so are a list of papers. `[PDF](url) [Code](url) "Learning to see" – *WSDM 2008*`, `*Ann Bee* –
 * [Learning to see](url). CVPR 2020`.
 */
export function readShownPaper(node: Paragraph, context: ProseContext): Draft | undefined {
  const pieces = flatten(node.children, context.locate)
  const words = withWords(pieces)
  const papers = words.filter(({paper}) => paper)
  if (papers.length === 0 || papers.length > 3 || !isShort(words)) return undefined
  const isLabelled = papers.some(({text}) => isLabel(text))
  if (!isLabelled && context.venues.within(words)?.year === undefined) return undefined
  const draft = readParagraphEntry(node, context, {isSet: true})
  return draft && wordsIn(draft.title) > 2 && /^[\p{Upper}\d]/u.test(draft.title)
    ? draft
    : undefined
}

function isShort(pieces: readonly Inline[]): boolean {
  return wordsIn(textOf(pieces, ' ')) < longest
}

/** The papers of a section that are shown as most of its paragraphs are, three or more. */
export function shownAmong(shown: readonly Draft[], paragraphs: number): readonly Draft[] {
  return shown.length > 2 && shown.length * 4 >= paragraphs * 3 ? shown : []
}
