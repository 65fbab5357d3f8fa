import {lettersOf, wordsIn} from '../../text/words.ts'
import {type Draft, isLinked} from '../draft.ts'

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
