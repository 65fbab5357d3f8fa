import type {List as ListNode, Paragraph} from 'mdast'
import {firstParagraph} from '../fields/field-link.ts'
import {isOnlyPeople} from '../people/people.ts'
import {flatten} from '../text/inline.ts'
import {outside} from '../text/outside.ts'
import {wordsIn} from '../text/words.ts'
import type {Title} from '../titles/title-context.ts'
import {readTitle} from '../titles/title.ts'
import {venueBeside} from '../venues/venue-beside.ts'
import type {ProseContext} from './prose-entry.ts'
import {mayBeTitled} from './unlinked-entry.ts'

/** Words of the longest name that a paper goes by. */
const longestName = 5

/** Whether a paper may go by some words: a few, none of them of a sentence. */
export function isPaperName(words: string): boolean {
  return wordsIn(words) <= longestName && !/(?:^|\s)\p{Lower}{2,}/u.test(words)
}

/** The title of a paper that goes by a short name, with its venue on the only line below: `SeeNet [[pdf](url)]` over `Learning to see (CVPR 2020), Bee et al.` */
export function titleBelow(
  name: Title,
  below: readonly ListNode[],
  context: ProseContext,
): Title | undefined {
  const [only, ...others] = below.flatMap(({children}) => children)
  const line = only && firstParagraph(only)
  if (!line || others.length > 0 || only.children.length > 1) return undefined
  if (!isPaperName(name.text)) return undefined
  return placedTitle(line, context)
}

/** The title in a line without links that says where or when the paper appeared. */
export function placedTitle(
  line: Paragraph,
  {text, venues, locate}: ProseContext,
): Title | undefined {
  const pieces = flatten(line.children, locate)
  if (pieces.some(({kind}) => kind === 'link')) return undefined
  const title = readTitle(pieces, {...venues, text, alone: false})
  if (!title || isOnlyPeople(title.text)) return undefined
  const beside = outside(text, pieces, title.span)
  const isPlaced = venueBeside(beside, title.span, venues, false) !== undefined
  return isPlaced && mayBeTitled(title, beside) ? title : undefined
}
