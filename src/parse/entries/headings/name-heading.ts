import type {Paragraph, RootContent} from 'mdast'
import {isLabel} from '../../roles/label.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import {isLinkLine} from './thing-heading.ts'
import type {TitleLine} from './titled-entry.ts'

/**
 * Whether a heading is a name, as that of a method, and nothing stands below it but pictures and its labelled links:
 * `#### Far Seer (Far Labs)` over `[[Web](url)] [[Paper](url)]`, or `Link to paper: URL`.
 */
export function isNameHeading(head: TitleLine, body: readonly RootContent[]): boolean {
  const name = plainText(head)
  if (head.type !== 'heading' || wordsIn(name) > 3 || !/^\p{Upper}/u.test(name)) return false
  if (isLabel(name) || ofList.test(name)) return false
  return body.length > 0 && body.every((node) => node.type === 'html' || isLine(node))
}

/** What the parts of a list are called that tell of the list itself. */
export const ofList =
  /\b(?:abstract|about|acknowledg\w*|cit(?:e|ation|ing)|contact|introduction|licen[cs]e|links?|list|news|our|overview|papers?|posts?|quick|references?|releases?|resources?|reviews?|surveys?|talks?|tutorials?|updates?)\b/i

/** Whether a block is a line of links, a picture, or a name before a colon. */
function isLine(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  return isLinkLine(node) || isPicture(node) || /^[^.]{2,40}[:：]\s*$/.test(plainText(node))
}

/** Whether a paragraph is nothing but pictures. */
function isPicture({children}: Paragraph): boolean {
  return children.every(
    (child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''),
  )
}
