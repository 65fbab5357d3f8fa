import type {Paragraph} from 'mdast'
import {flatten, plainText} from '../../text/inline.ts'
import {outside} from '../../text/outside.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {isPlacedName, mayBeTitled} from '../unlinked-entry.ts'
import {readParagraphEntry} from './paragraph-paper.ts'

/** A paragraph that may be a reference by its number, and whether it says when it appeared. */
export interface NumberedParagraph {
  readonly draft: Draft
  readonly isDated: boolean
}

/** Reads a paragraph that a number in brackets begins, links or not: `[1] Learning to see far, 1964`, `[2] 2023_SEEK_Learning to see`. */
export function readNumberedParagraph(
  node: Paragraph,
  context: ProseContext,
): NumberedParagraph | undefined {
  if (!hasNumber(node)) return undefined
  const words = plainText(node).replace(/^\s*\[\d{1,3}\]\s*/, '')
  if (!/^["“\p{Upper}\d]/u.test(words) || wordsIn(words) < 3) return undefined
  const draft = readParagraphEntry(node, context, {isSet: true})
  const span = draft?.titleSpan
  if (!draft || !span) return undefined
  const pieces = flatten(node.children, context.locate)
  const [title, beside] = [{text: draft.title, span}, outside(context.text, pieces, span)]
  if (!mayBeTitled(title, beside) && !isPlacedName(title, beside, context.venues)) return undefined
  return {draft, isDated: dated.test(words.trim())}
}

/** Those of a section, if most of its references are papers or dated, two or more; `papers` are those read before. */
export function referencesOf(
  numbered: readonly NumberedParagraph[],
  papers: number,
): readonly Draft[] {
  const sure = papers + numbered.filter(({isDated}) => isDated).length
  const areReferences = sure > 1 && sure * 2 >= papers + numbered.length
  return areReferences ? numbered.map(({draft}) => draft) : []
}

/** Whether a paragraph begins with the number of a reference. */
export function hasNumber({children: [first]}: Paragraph): boolean {
  return first?.type === 'text' && /^\s*\[\d{1,3}\]\s/.test(first.value)
}

/** A year behind a sign at the end, or before a venue at the start. */
const dated = /(?:[,.?!]\s|\s\()(?:19|20)\d{2}\)?\.?$|^(?:19|20)\d{2}[_-]\p{Upper}/u
