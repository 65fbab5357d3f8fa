import {covers} from '../../../model/span.ts'
import type {Inline} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import {areAuthors} from '../../titles/title-behind.ts'
import type {Title} from '../../titles/title-context.ts'

/**
 * What stands beside a title in a label that cites it as a whole: `[Ann Bee. "Learning to see." *Sights* 7 (1983)](url)`,
 * or in a cell that does so without one: `Bee & Dee (1983). *Learning to see*. Sights.`,
 * `Ann Bee, Cy Dee. **Learning to see**. Sights.`
 */
export function citation(
  pieces: readonly Inline[],
  beside: readonly Inline[],
  {text, span}: Title,
): readonly Inline[] | undefined {
  const label = pieces.find(
    (piece) =>
      piece.kind === 'link' &&
      covers(piece.inner, span) &&
      wordsIn(piece.text) > wordsIn(text) + 2 &&
      /(?:19|20)\d{2}/.test(piece.text),
  )
  if (label) return beside.filter((piece) => covers(label.span, piece.span))
  const [lead] = beside
  if (lead?.kind !== 'text' || lead.inner.end > span.start) return undefined
  const isByline = /\.\s*$/.test(lead.text) && areAuthors([lead])
  return isByline || signed.test(lead.text) ? beside : undefined
}

/** Who wrote what follows, and when: `Bee et al. (1983). `. */
const signed = /^\s*\p{Upper}[^()]{1,200}\((?:19|20)\d{2}[a-z]?\)[.,:]?\s*["“]?$/u
