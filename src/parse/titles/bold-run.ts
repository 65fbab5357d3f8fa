import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {isSignedBehind} from './title-behind.ts'
import type {TitleContext} from './title-context.ts'

/** The pieces of a bold title, of which `at` is one: up to its label, to who signed it, or to a venue set as it is. */
export function boldRun(
  pieces: readonly Inline[],
  at: number,
  {isVenue, isLike}: TitleContext,
): readonly Inline[] {
  const from = boldStart(pieces, at)
  // `**Learning to see, *Journal of Sights*.**`, and no kind of mouse
  const isSetPlace = ({emphasis, text}: Inline, index: number): boolean =>
    emphasis &&
    pieces[from]?.emphasis === false &&
    /,\s*$/.test(pieces[index - 1]?.text ?? '') &&
    (isVenue(text) || isLike(text) || /^pre-?print$/i.test(text))
  // A title may be bold line by line.
  const isGap = (index: number): boolean => {
    const [gap, next] = pieces.slice(index, index + 2)
    return gap?.kind === 'text' && gap.text.trim() === '' && next?.kind === 'text' && next.strong
  }
  const end = pieces.findIndex(
    (piece, index) =>
      index > from &&
      ((!piece.strong && !isGap(index)) ||
        isSignedBehind(pieces, index) ||
        isSetPlace(piece, index) ||
        (index === from + 1 && isSaidOfLink(pieces[from], piece)) ||
        // `**Learning to see** <ins>ICLR</ins>`
        (piece.kind === 'text' && isGap(index - 1) && isVenue(piece.text)) ||
        (piece.kind === 'link' &&
          isLabel(piece.text) &&
          /[[(:：|]\s*$/.test(pieces[index - 1]?.text ?? ''))),
  )
  return pieces.slice(from, end === -1 ? undefined : end)
}

/** Whether words in bold go on with a sentence behind a linked title, or with who wrote it: `**[SeeNet](url). Ann Bee et al. 2017**`. */
function isSaidOfLink(link: Inline | undefined, {kind, text}: Inline): boolean {
  if (link?.kind !== 'link' || !link.paper || kind !== 'text') return false
  return /^\.\s+\p{Upper}/u.test(text) || /^[\s,]+\p{Upper}[^.:()]{1,40}\bet\.? al\b/u.test(text)
}

/** Where bold words begin that a tag parts, as those of `**S<sup>3</sup>: Seeing**`. */
function boldStart(pieces: readonly Inline[], at: number): number {
  const [before, piece] = [pieces[at - 1], pieces[at]]
  const isParted =
    before?.kind === 'text' &&
    before.strong &&
    piece?.kind === 'text' &&
    piece.span.start - before.span.end <= longestTag
  return isParted ? boldStart(pieces, at - 1) : at
}

/** Letters of a tag between words that are read as one. */
const longestTag = 6

/** The last letters of a word that bold ends within: `**Learning to se**e [[Paper](url)]`. */
export function lettersBehind(
  pieces: readonly Inline[],
  last: Inline,
): {text: string; end?: number} {
  const next = pieces[pieces.indexOf(last) + 1]
  const isWord = last.kind === 'text' && last.strong && /\p{Lower}$/u.test(last.text)
  if (!isWord || next?.kind !== 'text' || next.strong) return {text: ''}
  const text = /^\p{Lower}{1,4}(?=\s*(?:[[(]|$))/u.exec(next.text)?.[0] ?? ''
  return text === '' ? {text} : {text, end: next.inner.start + text.length}
}
