import type {Paragraph, PhrasingContent} from 'mdast'
import {plainText} from '../text/inline.ts'
import {endsInColon} from '../text/words.ts'

/**
 * The lines of a paragraph that are fields all: `**Authors**: Ann Bee` over `**Paper**: [arXiv](url)` over `**TL;DR**: Sees far.`;
 * none of another.
 */
export function fieldLinesOf({children}: Paragraph): Paragraph[] {
  if (children[0]?.type !== 'strong') return []
  const lines: PhrasingContent[][] = [[]]
  for (const [index, child] of children.entries()) {
    const isNext = child.type === 'strong' && index > 0 && endsLine(children[index - 1])
    if (isNext) lines.push([child])
    else lines.at(-1)?.push(child)
  }
  return lines.every(isField) ? lines.map((line) => ({type: 'paragraph', children: line})) : []
}

/** Whether a line of the source ends with a node. */
function endsLine(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && /\n\s*$/.test(node.value))
}

/** Whether a line begins with the name of a field in bold: `**Authors**: `, `**Authors:** `. */
function isField([name, next]: readonly PhrasingContent[]): boolean {
  if (name?.type !== 'strong') return false
  const isNamed = /^[\p{Alpha};/& -]{2,24}[:：]?$/u.test(plainText(name).trim())
  return (
    isNamed &&
    (endsInColon(plainText(name)) || (next?.type === 'text' && /^\s*[:：]/.test(next.value)))
  )
}

/** Fields that say more of a paper whose title stands elsewhere, as over them. */
const further =
  /^\W*(?:authors?|venue|year|date|conference|journal|published(?: in)?|publication|tl;?dr|summary|abstract|key ?words?|affiliations?)\W*$/i

/** Whether a paragraph is fields of a paper and nothing else, and begins with one that holds no title: `**Authors**: Ann Bee` over `**Paper**: [arXiv](url)`. */
export function isOfFields(node: Paragraph): boolean {
  const [name] = node.children
  return name?.type === 'strong' && further.test(plainText(name)) && fieldLinesOf(node).length > 1
}
