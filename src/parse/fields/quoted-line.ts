import type {Paragraph, RootContent} from 'mdast'
import {hasWords} from '../../model/words.ts'
import {isLabel} from '../roles/label.ts'
import {plainText} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'

/** Words of a long row of authors with their venue, and of a note with its links in brackets: `… a review. ([Code](url))` */
const [longest, longestNote] = [60, 180]

/** The lines of a quotation that say more of the paper above: they end with labelled links and have no others. */
export function labelledLines(node: RootContent): Paragraph[] {
  if (node.type !== 'blockquote') return []
  return node.children.filter((child) => child.type === 'paragraph').filter(isLabelled)
}

/** Whether a quoted line is a short one that ends with labelled links. */
function isLabelled(node: Paragraph): boolean {
  const links = node.children.filter((child) => child.type === 'link')
  const behind = node.children.slice(node.children.findLastIndex(({type}) => type === 'link') + 1)
  return (
    links.length > 0 &&
    links.every((link) => isLabel(plainText(link))) &&
    !hasWords(plainText(behind)) &&
    wordsIn(plainText(node)) <= (isBracketed(node) ? longestNote : longest)
  )
}

/** Whether the first link stands behind a bracket that the last words close. */
function isBracketed({children}: Paragraph): boolean {
  const before = children.slice(
    0,
    children.findIndex(({type}) => type === 'link'),
  )
  return plainText(before).endsWith('(') && /\)\W*$/.test(plainText(children.slice(-1)))
}
