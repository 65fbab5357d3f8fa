import type {List as ListNode, Paragraph} from 'mdast'
import {isLabel} from '../roles/label.ts'
import type {Locate} from '../syntax/markdown.ts'
import {flatten, plainText, type Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import type {Title} from '../titles/title-context.ts'
import {readTitle} from '../titles/title.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {firstParagraph} from './field-link.ts'

/** What a title is read with. */
interface FieldContext {
  readonly text: string
  readonly venues: VenueJudge
  readonly locate: Locate
}

/** What the line of a paper is called by. */
const ofPaper = /^[^\p{Alpha}]*(?:论文(?:题目|标题)?|論文|papers?|title)\s*[:：]/iu

/**
 * The title in a field of the paper, below the name of a method or of what the paper is about: `### SeeNet` over
 * `- 论文：Bee A. [**Learning to See Far**](url)[C]. ECCV 2016`. Where several fields have one, none is.
 */
export function titleInField(
  {children}: ListNode,
  {text, venues, locate}: FieldContext,
): Title | undefined {
  const titles = children.flatMap((item) => {
    const line = firstParagraph(item)
    return line && ofPaper.test(plainText(line)) ? (titleIn(line, locate) ?? []) : []
  })
  const [title] = titles
  return title && titles.length === 1
    ? readTitle([title], {...venues, text, alone: false})
    : undefined
}

/**
 * The link in bold of a line, if its words are enough for a title: others may be those of the paper of a dataset, as in
 * `### SeeBase` over `- Paper: [Learning to See Far](url)`.
 */
function titleIn({children}: Paragraph, locate: Locate): Inline | undefined {
  return flatten(children, locate).find(
    ({kind, text, strong}) => kind === 'link' && strong && wordsIn(text) > 2 && !isLabel(text),
  )
}
