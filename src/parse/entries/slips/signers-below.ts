import type {Paragraph, RootContent} from 'mdast'
import {firstParagraph} from '../../fields/field-link.ts'
import {mayBePeople} from '../../people/people.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import {nestUnder} from './nesting.ts'

/**
 * Blocks as they are meant: a line over a list of nothing but its authors is an item with that list in it, as
 * `Learning to See Far [[paper](url)]` over `- Ann Bee, Cy Dee --ICLR 2020`. One alone is none.
 */
export function withSignersBelow(blocks: readonly RootContent[]): readonly RootContent[] {
  const isPair = (at: number): boolean => isSigned(blocks[at], blocks[at + 1])
  if (blocks.filter((_, at) => isPair(at)).length < 2) return blocks
  return blocks.flatMap((block, at) => {
    const below = blocks[at + 1]
    if (block.type === 'paragraph' && below?.type === 'list' && isPair(at))
      return nestUnder(block, below)
    return isPair(at - 1) ? [] : [block]
  })
}

/** Whether a line that may be a title has a list of its authors right below, which Markdown takes for a list of its own. */
function isSigned(title: RootContent | undefined, below: RootContent | undefined): boolean {
  if (title?.type !== 'paragraph' || below?.type !== 'list' || below.ordered === true) return false
  if (below.position?.start.line !== (title.position?.end.line ?? 0) + 1) return false
  const words = plainText(title)
  const [first] = below.children
  return (
    wordsIn(words) < longestTitle &&
    !/[:：]\W*$/.test(words) &&
    below.children.length < 4 &&
    first !== undefined &&
    areSigners(firstParagraph(first)) &&
    below.children.every(({children}) => children.length === 1)
  )
}

/** Words of the longest line that may be a title and its labels. */
const longestTitle = 50

/** Whether a line without links begins with names, and goes on with no more than where the paper appeared. */
function areSigners(line: Paragraph | undefined): boolean {
  if (!line || line.children.some(({type}) => type === 'link' || type === 'linkReference'))
    return false
  const [names = '', ...others] = plainText(line).split(/\s?--\s?|\s[–—-]\s|(?<=\p{Lower}{2})\.\s/u)
  const people = names.replace(/\s?\*/g, '')
  return others.length < 2 && wordsIn(others.join(' ')) < 9 && mayBePeople(people)
}
