import type {Paragraph, RootContent} from 'mdast'
import {isLabelLine} from '../fields/named-fields.ts'
import {isLabel} from '../roles/label.ts'
import {plainText} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'

/** Blocks as they are meant: labelled links alone, in a paragraph below a linked title, belong to that. */
export function withPartedParagraphs(blocks: readonly RootContent[]): readonly RootContent[] {
  const joined: RootContent[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const isBelow =
      last?.type === 'paragraph' &&
      block.type === 'paragraph' &&
      isLinkedTitle(last) &&
      holdsLabel(block)
    if (isBelow) joined.splice(-1, 1, over(last, block))
    else joined.push(block)
  }
  return joined
}

/** A linked title, and behind it little more than where and when it appeared. */
function isLinkedTitle({children: [title, ...others]}: Paragraph): boolean {
  if (title?.type !== 'link' || wordsIn(plainText(title)) < 4 || isLabel(plainText(title)))
    return false
  return others.every(({type}) => type === 'text') && wordsIn(plainText(others)) < 9
}

function holdsLabel(node: Paragraph): boolean {
  const links = node.children.filter(({type}) => type === 'link')
  const areNamed = links.every((link) => !/^(?:https?:|www\.)/i.test(plainText(link)))
  return links.length > 0 && areNamed && isLabelLine(node)
}

function over(title: Paragraph, below: Paragraph): Paragraph {
  const [start, at, end] = [title.position?.start, below.position?.start, below.position?.end]
  if (!start || !at || !end) return title
  const gap = {type: 'break', position: {start: at, end: at}} as const
  const children = [...title.children, gap, ...below.children]
  return {...title, children, position: {start, end}}
}
