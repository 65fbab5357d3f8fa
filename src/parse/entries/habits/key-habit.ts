import {covers} from '../../../model/span.ts'
import {referenceKey} from '../../text/reference-key.ts'
import type {Draft} from '../draft.ts'
import {enough} from './habit-tally.ts'

/**
 * Leaves out as venues the keys of references, where most of a list states its venues elsewhere: of `[Bee2024] Learning to
 * see` the bracket says no more than the year where others are written as `[Dee2022] Learning to hear, *Nature*, 2022` is.
 */
export function withoutKeys(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const keyed = drafts.filter((draft) => draft.venue && keyEnd(text, draft) !== undefined)
  const read = new Set(keyed.filter((draft) => isInKey(text, draft)))
  if (read.size === 0 || keyed.length - read.size < Math.max(enough, read.size)) return drafts
  return drafts.map((draft) => (read.has(draft) ? {...draft, venue: undefined} : draft))
}

/** Where the bracket ends that a draft begins with, if it holds a name and a year. */
function keyEnd(text: string, {span, titleSpan, row}: Draft): number | undefined {
  if (row) return undefined
  const lead = /^(?:[-*+]|\d{1,3}[.)])?\s*/.exec(text.slice(span.start, titleSpan.start))?.[0] ?? ''
  const start = span.start + lead.length
  const key = text[start] === '[' ? referenceKey(text.slice(start, titleSpan.start)) : undefined
  return key !== undefined && /\p{Alpha}/u.test(key) ? start + key.length : undefined
}

/** Whether a draft has its venue from that bracket. */
function isInKey(text: string, draft: Draft): boolean {
  const end = keyEnd(text, draft)
  return (
    end !== undefined &&
    draft.venue !== undefined &&
    covers({start: draft.span.start, end}, draft.venue.span)
  )
}
