import type {Paragraph, RootContent} from 'mdast'
import {isLabelLine} from '../../fields/named-fields.ts'
import {authorsLength} from '../../people/authors.ts'
import {isLabel} from '../../roles/label.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import {hasYear} from '../../text/year.ts'
import {isAddressed} from '../paragraphs/addressed-paragraph.ts'
import {mergeParagraphs} from './nesting.ts'

/**
 * Blocks as they are meant: labelled links alone, in a paragraph below a linked title or a citation, belong to that; a word
 * that heads papers does not belong to the first of them.
 */
export function withPartedParagraphs(blocks: readonly RootContent[]): readonly RootContent[] {
  const joined: RootContent[] = []
  for (const block of blocks.flatMap(withoutHead)) {
    const last = joined.at(-1)
    const isBelow =
      last?.type === 'paragraph' &&
      block.type === 'paragraph' &&
      (isLinkedTitle(last) || isCitation(last)) &&
      holdsLabel(block)
    if (isBelow) joined.splice(-1, 1, mergeParagraphs(last, block))
    else joined.push(block)
  }
  return joined
}

/** A paper by its title, where it appeared and its address on lines of their own, apart from the line above that heads it: `Scheduling`. */
function withoutHead(block: RootContent): readonly RootContent[] {
  const [text] = block.type === 'paragraph' ? block.children : []
  if (block.type !== 'paragraph' || text?.type !== 'text') return [block]
  if (!headed.test(text.value) || !isAddressed(block)) return [block]
  const [start, end] = [text.position?.start, text.position?.end]
  const isAsWritten = (end?.offset ?? 0) - (start?.offset ?? 0) === text.value.length
  if (!start || !end || !block.position || !isAsWritten) return [block]
  const at = text.value.indexOf('\n')
  const [stop, next] = [at, at + 1].map((by) => ({...start, offset: (start.offset ?? 0) + by}))
  if (!stop || !next) return [block]
  const head = {...text, value: text.value.slice(0, at), position: {start, end: stop}}
  const rest = {...text, value: text.value.slice(at + 1), position: {start: next, end}}
  return [
    {...block, children: [head], position: head.position},
    {
      ...block,
      children: [rest, ...block.children.slice(1)],
      position: {start: next, end: block.position.end},
    },
  ]
}

/** A word or two, a title, and a line that ends with a year. */
const headed =
  /^\p{Upper}\p{Alpha}+(?: \p{Alpha}+)?\n\p{Upper}\S*(?: [^\s]+){3,}[^\S\n]*\n[^\n]{2,60}\d{2}\s*$/u

/** A linked title, and behind it little more than where and when it appeared. */
function isLinkedTitle({children: [title, ...others]}: Paragraph): boolean {
  if (title?.type !== 'link' || wordsIn(plainText(title)) < 4 || isLabel(plainText(title)))
    return false
  return others.every(({type}) => type === 'text') && wordsIn(plainText(others)) < 9
}

/** Authors, a title and a year, without a link: `A. Bee and C. Dee. Learning to See. ICS, 2016`. */
function isCitation({children}: Paragraph): boolean {
  if (children.some(({type}) => type !== 'text' && type !== 'emphasis')) return false
  const text = plainText(children)
  return hasYear(text) && authorsLength(text) > 0
}

/** Whether a paragraph is a line of labelled links: `[Paper](url) [Code](url)`. */
export function holdsLabel(node: Paragraph): boolean {
  const links = node.children.filter(({type}) => type === 'link')
  const areNamed = links.every((link) => !/^(?:https?:|www\.)/i.test(plainText(link)))
  return links.length > 0 && areNamed && isLabelLine(node)
}
