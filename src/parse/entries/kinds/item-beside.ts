import type {Draft} from '../draft.ts'
import {isLinked} from '../unlinked-entry.ts'

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
    /^(?:[-*+]|\d+[.)])\s/.test(text.slice(span.start, span.start + 5))
  return (draft) => {
    const {start, end} = draft.span
    const above = linked.findLast((one) => one.span.end <= start)
    const between = text.slice(above?.span.end, start)
    const isNote = above && !isItem(above) && between.length < longest && ownItems.test(between)
    const below = linked.find((one) => one.span.start >= end)
    const isHead =
      below &&
      !isItem(below) &&
      /^\s*(?:$|\|?[^\n]*\|[^\n]*\n\s*\|?\s*:?-+)/.test(text.slice(end, below.span.start))
    return isNote === true || (isHead === true && isItem(draft) && draft.beside.length === 0)
  }
}

/** Letters of the longest notes. */
const longest = 2000

/** What may stand between a paragraph and a note on it: a blank line, and other notes. */
const ownItems = /^[^\S\n]*\n(?:[^\S\n]*\n)?(?:[-*+]\s[^\n]*\n)*$/
