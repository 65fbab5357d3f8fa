import type {Paragraph} from 'mdast'
import {mayBePeople} from '../../people/people.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {readParagraphEntry} from './paragraph-paper.ts'

/** Whether a paragraph is a bold title over its authors in italics, and these over brackets, of which the first is that of a year. */
export function isStacked({children}: Paragraph): boolean {
  const [title, sign, authors, ...below] = children
  if (title?.type !== 'strong' || authors?.type !== 'emphasis') return false
  const isOver = sign?.type === 'break' || (sign?.type === 'text' && sign.value.trim() === '')
  return (
    isOver &&
    wordsIn(plainText(title)) > 2 &&
    /^\s*[[(](?:19|20)\d{2}[\])]/.test(plainText(below)) &&
    areAuthors(plainText(authors))
  )
}

function areAuthors(names: string): boolean {
  return mayBePeople(names)
}

/** Reads a paragraph as those around it that are stacked so, though no link ends it: `**Learning to see**`, `*Ann Bee, Cy Dee*`, `[2023] [Far Sights]`. */
export function readStackedParagraph(node: Paragraph, context: ProseContext): Draft | undefined {
  if (!isStacked(node)) return undefined
  const below = plainText(node.children.slice(3))
  return /^\s*(?:[[(][^[\]()]+[\])]\s*){1,3}$/.test(below)
    ? readParagraphEntry(node, context, {isSet: true})
    : undefined
}
