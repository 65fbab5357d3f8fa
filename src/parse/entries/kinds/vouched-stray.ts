import {covers} from '../../../model/span.ts'
import {hasWords} from '../../../model/words.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {isProse, isTitle} from '../title-likeness.ts'

/**
 * Titles without links in small letters, as most of those are that are linked in the same section: `Far policy: learning to see by
 * lamps` among `[Near policy: learning to see by night](url)` and others.
 */
export function vouchedStrays(
  strays: readonly Draft[],
  section: readonly Draft[],
): readonly Draft[] {
  const alone = strays.filter(isAlone)
  if (alone.length === 0 || section.length < strays.length * 3) return []
  const linked = section.filter(isLinkedTitle)
  const small = linked.filter(({title}) => !isTitle(title))
  const areAlike = linked.length * 3 >= section.length * 2 && small.length * 2 > linked.length
  return areAlike ? alone : []
}

/** Whether a title is all that is said of a draft, and one that may be a paper's. */
function isAlone({title, beside}: Draft): boolean {
  const isLong = wordsIn(title) > 4 && /^\p{Upper}/u.test(title)
  return isLong && !isProse(title) && !beside.some(({text}) => hasWords(text))
}

/** Whether the title of a draft is the link to its paper. */
function isLinkedTitle({title, titleSpan, links}: Draft): boolean {
  return (
    wordsIn(title) > 4 && links.some(({role, span}) => role === 'paper' && covers(span, titleSpan))
  )
}
