import {isLinked, type Draft} from '../draft.ts'

/**
 * Makes the function that tells an item of a list among papers that are paragraphs: right below one, a blank line between them or not, it says more of it, and
 * right above one it names those that follow.
 */
export function besideParagraphs(
  text: string,
  drafts: readonly Draft[],
): (draft: Draft) => boolean {
  const linked = drafts.filter(isLinked)
  const isItem = ({span}: Draft): boolean =>
    /^(?:(?:[-*+]|\d+[.)])\s|<li\b)/i.test(text.slice(span.start, span.start + 5))
  return (draft) => {
    const {start, end} = draft.span
    const above = linked.findLast((one) => one.span.end <= start)
    const between = text.slice(above?.span.end, start)
    const isNext = above && [above, draft].every((one) => isCounted(one, text))
    const isNote =
      above && !isItem(above) && !isNext && between.length < longest && ownItems.test(between)
    const below = linked.find((one) => one.span.start >= end)
    const isHead =
      below &&
      !isItem(below) &&
      /^\s*(?:$|\|?[^\n]*\|[^\n]*\n\s*\|?\s*:?-+)/.test(text.slice(end, below.span.start))
    return isNote === true || (isHead === true && isItem(draft) && draft.beside.length === 0)
  }
}

/** Whether a number begins a draft, starred or not: below one that is counted, `*5. Learning to see`, `[5] Learning to see`, the next is no note on it. */
function isCounted({span}: Draft, text: string): boolean {
  return /^[*\s\\]{0,3}(?:\d{1,4}[.)、．]|\[\d{1,3}\]\s?\S)/.test(
    text.slice(span.start, span.start + 8),
  )
}

/** Letters of the longest notes. */
const longest = 2000

/** What may stand between a paragraph and a note on it: a blank line, and other notes. */
const ownItems = /^[^\S\n]*\n(?:[^\S\n]*\n)?(?:[-*+]\s[^\n]*\n)*$/
