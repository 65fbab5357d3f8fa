import type {List as ListNode, Paragraph} from 'mdast'
import {firstParagraph} from '../fields/field-link.ts'
import {isOnlyPeople, isPerson} from '../people/people.ts'
import {flatten} from '../text/inline.ts'
import {outside} from '../text/outside.ts'
import {wordsIn} from '../text/words.ts'
import type {Title} from '../titles/title-context.ts'
import {readTitle} from '../titles/title.ts'
import {venueBeside} from '../venues/venue-beside.ts'
import type {ProseContext} from './prose-entry.ts'
import {mayBeTitled} from './unlinked-title.ts'

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
  const title = placedTitle(line, context, name.text)
  return title && withoutSigner(title, name)
}

/** A title that is the name above as well, without the only author before it: `SeeNet, Far Labs` over `Ann Bee, SeeNet, ICML 2020`. */
function withoutSigner(title: Title, name: Title): Title {
  const [signer = '', sign = ''] = /^([^,]+)(,\s+)/.exec(title.text)?.slice(1) ?? []
  const own = title.text.slice(signer.length + sign.length)
  if (sign === '' || !isPerson(signer) || !name.text.startsWith(own)) return title
  return {text: own, span: {...title.span, start: title.span.end - own.length}}
}

/** The title in a line without links that says where or when the paper appeared, or that goes on with its name and a colon. */
export function placedTitle(
  line: Paragraph,
  {text, venues, locate}: ProseContext,
  name = '',
): Title | undefined {
  const pieces = flatten(line.children, locate)
  if (pieces.some(({kind}) => kind === 'link')) return undefined
  const title = readTitle(pieces, {...venues, text, alone: false})
  if (!title || isOnlyPeople(title.text)) return undefined
  const beside = outside(text, pieces, title.span)
  const isPlaced =
    (name !== '' && title.text.startsWith(`${name}: `)) ||
    venueBeside(beside, title.span, venues, false) !== undefined
  return isPlaced && mayBeTitled(title, beside) ? title : undefined
}
