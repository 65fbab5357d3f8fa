import type {Section} from '../../../model/section.ts'
import {isLabel} from '../../roles/label.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'

/** How many things show that their section is one of data. */
const enough = 3

/**
 * Makes what tells whether a draft is one of data, where all of its section are names with data, to which their papers are
 * added: `SeeSet: [Data](url), [Paper](url), [Code](url)`.
 */
export function dataFirst(drafts: readonly Draft[]): (draft: Draft) => boolean {
  const counts = new Map<Section, number>()
  for (const draft of drafts) {
    const count = counts.get(draft.section) ?? 0
    counts.set(draft.section, count === -1 || !isLed(draft) ? -1 : count + 1)
  }
  return ({section}) => (counts.get(section) ?? 0) >= enough
}

/** Whether a name has the label of its data behind it, and that of its paper behind that. */
function isLed({title, titleSpan, links: [first, ...others], row}: Draft): boolean {
  return (
    row === undefined &&
    first?.role === 'dataset' &&
    first.span.start >= titleSpan.end &&
    isLabel(first.label) &&
    others.some(({role}) => role === 'paper') &&
    wordsIn(title) < 6
  )
}
