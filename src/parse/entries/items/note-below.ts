import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'

/**
 * Whether an item below a paper is a note on it: words that lead to the name of something, or to a page:
 * `SOTA on [COCO](url)`, `see also [this post](url)`, `featured in [the morning paper](url)`.
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
  return isLed || (isSmall && wordsIn(title) < 4 && links.every(({role}) => role !== 'paper'))
}
