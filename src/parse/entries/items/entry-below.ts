import {isPeopleText} from '../../people/people.ts'
import {isLabel} from '../../roles/label.ts'
import {lettersOf, wordsIn} from '../../text/words.ts'
import {isOnDatasets} from '../data-section.ts'
import {isLinked, type Draft} from '../draft.ts'

/**
 * The paper that the only linked item below cites by the title above, its authors before it: `SeeNet: Learning to See Far (2019 CVPR)`
 * over `Ann Bee et al. Learning to See Far [[paper](url)] [[Bee's homepage](url)]`. What is said of it above and below is all its own.
 */
export function citedBelow(own: Draft, below: readonly Draft[]): Draft | undefined {
  const [paper, ...others] = below.filter(isLinked)
  if (!paper || others.length > 0 || paper.row || !isSame(own.title, paper.title)) return undefined
  return {
    ...paper,
    title: own.title,
    titleSpan: own.titleSpan,
    span: own.span,
    group: own.group,
    beside: [...own.beside, ...paper.beside],
    venue: own.venue ?? paper.venue,
    year: own.year ?? paper.year,
    links: [...own.links, ...paper.links],
  }
}

/** Whether a title repeats the one above, but for a name before its colon. */
function isSame(title: string, below: string): boolean {
  return wordsIn(below) > 2 && lettersOf(title).endsWith(lettersOf(below))
}

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

/**
 * Whether an item below a paper is a note on it: words that lead to the name of something, or to a page, or more words than
 * titles have: `SOTA on [COCO](url)`, `see also [this post](url)`, `featured in [the morning paper](url)`.
 */
export function isNoteBelow(
  {title, titleSpan, span, links, venue}: Draft,
  own: Draft,
  text: string,
): boolean {
  if (!own.links.some(({role}) => role === 'paper') || venue !== undefined) return false
  const lead = /\p{Alpha}.*/su.exec(text.slice(span.start, titleSpan.start))?.[0] ?? ''
  const isSmall = /^\p{Lower}/u.test(title)
  const isLed = wordsIn(title) < (isSmall ? 5 : 3) && /^[^[\]()*:]+\s\[$/.test(lead)
  const isTold = wordsIn(title) > longest && links.every(({role}) => role !== 'paper')
  return (
    isLed || isTold || (isSmall && wordsIn(title) < 8 && links.every(({role}) => role !== 'paper'))
  )
}

/** Words of the longest title. */
const longest = 24
