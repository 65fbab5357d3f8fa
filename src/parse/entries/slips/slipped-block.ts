import type {BlockContent, DefinitionContent, List as ListNode, Paragraph, RootContent} from 'mdast'
import {isLabelLine} from '../../fields/named-fields.ts'
import {isLabel} from '../../roles/label.ts'
import {plainText} from '../../text/inline.ts'
import {endsInColon, wordsIn} from '../../text/words.ts'
import {columnOf, nestInLast} from './nesting.ts'
import {holdsLabel} from './parted-paragraph.ts'
import {linksIn} from '../../text/nodes.ts'
import {hasYear} from '../../text/year.ts'

/**
 * Blocks as they are meant: paragraphs that lack a blank to stand in the item before them do so, as authors and links
 * below `1. **Learning to see far**` that are set in by two.
 */
export function withSlippedParagraphs(blocks: readonly RootContent[]): readonly RootContent[] {
  const joined: RootContent[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) break
    const below = block.type === 'list' ? slippedBehind(block, blocks.slice(at + 1, at + 4)) : []
    joined.push(block.type === 'list' && below.length > 0 ? nestInLast(block, below) : block)
    at += below.length
  }
  return joined
}

/** The paragraphs behind a list that belong to its last item: up to the one that holds the item's links. */
function slippedBehind(list: ListNode, blocks: readonly RootContent[]): readonly Paragraph[] {
  const item = list.children.at(-1)
  const [title, ...others] = item?.children ?? []
  const [next] = blocks
  const linked = linkedTitle(title)
  // `- [Learning to See](url). Ann Bee` over `[PyTorch](url)`, or over `Ann Bee et al., Learning to See, ICML 2020`
  if (next?.type === 'paragraph' && linked !== undefined && isToldBy(next, linked)) return [next]
  if (title?.type !== 'paragraph' || others.length > 0 || linksIn(title.children).length > 0)
    return []
  const [first] = title.children
  const isBold = title.children.length === 1 && first?.type === 'strong'
  // The name of a thing is one where all below it is set deeper: `2. **SeeKit**` over `  It sees far.` and `  Source: [URL](url)`.
  const isName = wordsIn(plainText(title)) < 3
  if ((isName && !isBold) || endsInColon(plainText(title))) return []
  const isLedByTitle = first?.type === 'strong' && wordsIn(plainText(first)) > 3
  const found: Paragraph[] = []
  for (const block of blocks) {
    if (block.type !== 'paragraph') return []
    const isMeant = (isBold && !isName) || (isLedByTitle && isLabelLine(block))
    if (!isMeant && columnOf(block) <= columnOf(list)) return []
    found.push(block)
    const links = linksIn(block.children)
    if (links.length > 0) return links.every((link) => isLabel(plainText(link))) ? found : []
    if (wordsIn(plainText(block)) > longestByline || columnOf(block) <= columnOf(list)) return []
  }
  return []
}

/** The linked title that a block begins with. */
function linkedTitle(block: BlockContent | DefinitionContent | undefined): string | undefined {
  const [link] = block?.type === 'paragraph' ? block.children : []
  const words = link?.type === 'link' ? plainText(link) : ''
  return wordsIn(words) > 3 && !isLabel(words) ? words : undefined
}

/** Whether a paragraph holds the labels of a title, or names it again without a link and says when it appeared. */
function isToldBy(node: Paragraph, title: string): boolean {
  const words = plainText(node).toLowerCase()
  const isReference = words.includes(title.toLowerCase()) && hasYear(words)
  return holdsLabel(node) || (isReference && linksIn(node.children).length === 0)
}

/** Words of the longest paragraph that may name the authors. */
const longestByline = 60

/**
 * Blocks in which points stand in the numbered item right before them where they lack a blank to do so:
 * `1. **Learning to see**` over `  - [Paper](url)`, or over `- What is seen is far.` where the numbers go on behind.
 */
export function withSlippedLists(blocks: readonly RootContent[]): readonly RootContent[] {
  const isSlipped = (at: number): boolean =>
    isSlippedList(blocks[at], blocks[at - 1], blocks[at + 1])
  if (!blocks.some((_, at) => isSlipped(at))) return blocks
  return blocks.reduce<RootContent[]>((joined, block, at) => {
    const before = joined.at(-1)
    if (before?.type === 'list' && block.type === 'list' && isSlipped(at))
      return [...joined.slice(0, -1), nestInLast(before, [block])]
    return [...joined, block]
  }, [])
}

/**
 * Whether a list of points goes on right below a numbered one, set deeper than that or with the next number right behind it:
 * it is meant to stand in its last item.
 */
function isSlippedList(
  block: RootContent | undefined,
  before: RootContent | undefined,
  behind: RootContent | undefined,
): boolean {
  if (block?.type !== 'list' || before?.type !== 'list') return false
  if (block.ordered === true || before.ordered !== true || !isRightBelow(block, before))
    return false
  const depth = columnOf(block) - columnOf(before)
  const goesOn = behind?.type === 'list' && (behind.start ?? 0) > 1 && isRightBelow(behind, block)
  return depth > 0 || (depth === 0 && goesOn)
}

/** Whether a block stands on the line behind another. */
function isRightBelow(block: RootContent, before: RootContent): boolean {
  return block.position?.start.line === (before.position?.end.line ?? 0) + 1
}
