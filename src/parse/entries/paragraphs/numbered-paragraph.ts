import type {Paragraph} from 'mdast'
import {flatten, plainText} from '../../text/inline.ts'
import {outside} from '../../text/outside.ts'
import {referenceKey} from '../../text/reference-key.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {isPlacedName, mayBeTitled} from '../unlinked-title.ts'
import {readParagraphEntry} from './paragraph-paper.ts'

/** A paragraph that may be a reference by its number, and whether it says when it appeared. */
export interface NumberedParagraph {
  readonly draft: Draft
  readonly isDated: boolean
}

/** Reads a paragraph that a number or a key in brackets begins, links or not: `[1] Learning to see far, 1964`, `[Bee2024] Learning to see. arXiv, 2024.` */
export function readNumberedParagraph(
  node: Paragraph,
  context: ProseContext,
): NumberedParagraph | undefined {
  if (!hasNumber(node)) return undefined
  const all = plainText(node)
  const words = all.slice(referenceKey(all)?.length).trimStart()
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

/** Whether a paragraph begins with the number or the key of a reference. */
export function hasNumber({children: [first]}: Paragraph): boolean {
  if (first?.type !== 'text') return false
  const key = referenceKey(first.value)
  return key !== undefined && (/\p{Alpha}/u.test(key) || /^\s/.test(first.value.slice(key.length)))
}

/** A year behind a sign at the end, with the name of a venue behind it or not, or before a venue at the start. */
const dated =
  /(?:[,.?!]\s|\s\()(?:19|20)\d{2}(?:\)?\.?|, \p{Upper}[\p{Alpha}& -]{1,30})$|^(?:19|20)\d{2}[_-]\p{Upper}/u
