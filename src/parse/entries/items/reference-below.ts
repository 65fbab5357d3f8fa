import {isPeopleText} from '../../people/people.ts'
import {isLabel} from '../../roles/label.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {isOnDatasets} from '../data-section.ts'

/**
 * The paper that goes by a name with labels, told by the only item below with its authors, its title and where it appeared:
 * `EdgeBoxes [[Project]](url) [[Code]](url)` over `Ann Bee and Cy Dee, [Edge Boxes: Far Sights](url), ECCV, 2014.` Of several
 * papers below, none has the labels to itself.
 */
export function referenceBelowName(
  own: Draft,
  below: readonly Draft[],
  text: string,
): Draft | undefined {
  const [paper, ...others] = below
  if (!paper || others.length > 0 || isOnDatasets(own.section)) return undefined
  const isName =
    wordsIn(own.title) < 5 &&
    own.venue === undefined &&
    own.links.every(({role, label}) => role !== 'paper' && isLabel(label))
  const isReference =
    wordsIn(paper.title) > (paper.venue ? 1 : 3) &&
    paper.links.some(({role}) => role === 'paper') &&
    isPeopleText(
      text.slice(paper.span.start, paper.titleSpan.start).replace(/^[\s*+-]+|\*|[\s,.[]+$/g, ''),
    )
  if (!isName || !isReference) return undefined
  return {...paper, span: own.span, links: [...own.links, ...paper.links]}
}
