import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import {isPeopleText} from '../../people/people.ts'
import {isLabel} from '../../roles/label.ts'
import {boldWords, plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import {hasYear} from '../../text/year.ts'
import {mergeParagraphs} from './nesting.ts'
import {linksIn} from '../../text/nodes.ts'

/**
 * Blocks as they are meant: a bold title, its authors and its labelled links that stand in a paragraph each are one, as
 * `**Learning to See Far**` over `*Ann Bee, Cy Dee*` and `ICLR 2024. [[Paper](url)]`. One alone is what the list is cited by.
 */
export function withStackedTitles(blocks: readonly RootContent[]): readonly RootContent[] {
  const stacks = blocks.map((_, at) => stackAt(blocks, at))
  if (stacks.filter(({length}) => length > 0).length < 2) return blocks
  const joined: RootContent[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    const [title, ...below] = stacks[at] ?? []
    if (title) joined.push(below.reduce(mergeParagraphs, title))
    else if (block) joined.push(block)
    at += below.length
  }
  return joined
}

/** The title, the authors, where the paper appeared, if that stands alone, and the links that begin at a block; else nothing. */
function stackAt(blocks: readonly RootContent[], at: number): readonly Paragraph[] {
  const title = blocks[at]
  if (title?.type !== 'paragraph' || !isBoldTitle(title)) return []
  const below = blocks
    .slice(at + 1, at + 4)
    .map((block) => (isParagraph(block) ? block : undefined))
  const [people, second, third] = below
  if (!people || !areAuthors(people) || !second) return []
  if (arePlacedLabels(second)) return [title, people, second]
  return isPlace(second) && third && arePlacedLabels(third) ? [title, people, second, third] : []
}

function isParagraph(block: RootContent): block is Paragraph {
  return block.type === 'paragraph'
}

/** Bold words enough for a title and nothing else, and no request. */
function isBoldTitle({children}: Paragraph): boolean {
  const words = boldWords(children)
  return wordsIn(words) > 3 && !/[:：!]\W*$/.test(words) && linksIn(children).length === 0
}

/** A line without links that names people, or is set off in italics as they are. */
function areAuthors({children}: Paragraph): boolean {
  if (linksIn(children).length > 0) return false
  const isSet = children.filter(isTold).every(({type}) => type === 'emphasis')
  return isPeopleText(plainText(children)) || (isSet && wordsIn(plainText(children)) < 7)
}

/** Few words without a link, with a year among them. */
function isPlace({children}: Paragraph): boolean {
  const words = plainText(children)
  return linksIn(children).length === 0 && wordsIn(words) < longestPlace && hasYear(words)
}

/** Labelled links with few words before them, which say where the paper appeared. */
function arePlacedLabels({children}: Paragraph): boolean {
  const links = linksIn(children)
  const words = children
    .filter((child) => linksIn([child]).length === 0)
    .map((child) => plainText(child))
  return (
    links.length > 0 &&
    links.every((link) => isLabel(plainText(link))) &&
    wordsIn(words.join(' ')) < longestPlace
  )
}

/** More words than say where a paper appeared. */
const longestPlace = 12

function isTold(node: PhrasingContent): boolean {
  return plainText(node).trim() !== ''
}
