import {hasWords} from '../../model/words.ts'
import {roleOfLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {bare, isDate} from './lead-words.ts'
import type {LeadContext} from './lead.ts'
import {isBracketLink, isLabelLink} from '../text/pieces.ts'

/** Whether words enough for a title follow, at once or behind labels, venues and dates. */
export function isFollowed(
  pieces: readonly Inline[],
  index: number,
  isVenue: LeadContext['isVenue'],
  least = 3,
): boolean {
  const behind = pieces.slice(index + 1)
  const at = behind.findIndex(
    (piece) =>
      hasWords(piece.text) &&
      !isLabelLink(piece) &&
      !(isDate(bare(piece.text)) || isVenue(bare(piece.text))),
  )
  const [next, rest] = at === -1 ? [] : behind.slice(at, at + 2)
  // `[SeeSet] [[Data]](url) [[Far Lamp Script]](url)`
  const isFurther = next && isBracketLink(next) && behind.slice(0, at).some(isLabelLink)
  const isLinked = next?.kind === 'link' && pieces[index]?.kind === 'text' && !isFurther
  const isTitle = next?.kind === 'text' || isLinked
  // `[arXiv 2025.02](url), **SeeNet**: Learning to See`
  const isNamed = next?.strong === true && /^\s*[:：]\s/.test(rest?.text ?? '')
  const words = isNamed ? `${next.text}${rest?.text ?? ''}` : (next?.text ?? '')
  return isTitle && wordsIn(bare(words)) >= least
}

/**
 * Whether a label leads to a paper whose title follows, or stands beside such: `[Paper](url) - Learning to See`,
 * `[Paper](url) [Code](url) - Learning to See`.
 */
export function isLabelBeforeTitle(
  pieces: readonly Inline[],
  index: number,
  words: string,
): boolean {
  const [first, gap] = pieces
  const next = pieces[index + 1]
  const isTitle = /^\s*[-–—:：]+\s*["“]?(?!\p{Lower})\p{Alpha}/u.test(next?.text ?? '')
  if (next?.strong !== true && !isTitle) return false
  const isOther = index === 2 && first?.kind === 'link' && /^[\s,|/]*$/.test(gap?.text ?? '-')
  return (isOther && isPaperLabel(first, bare(first.text))) || isPaperLabel(pieces[index], words)
}

/** Whether a link is the paper's own by its label. */
function isPaperLabel(label: Inline | undefined, name: string): boolean {
  const isBare = /^https?:\/\/|^link$/i.test(name)
  return label?.paper === true && (isBare || roleOfLabel(name) === 'paper')
}

/** Whether an explanation follows, as in `[Demo](url) - shows how`. */
export function isDescribed(next: Inline | undefined): boolean {
  return next?.kind !== 'text' || /^\s*[-–—:：]/.test(next.text)
}

/** Whether what a work is labels its link, and nothing but its year and its authors follow: `[[Far Report]](url) (2007) Bee`. */
export function isSignedWork(pieces: readonly Inline[], index: number): boolean {
  const [piece, said, ...others] = pieces.slice(index)
  const isWork =
    piece?.kind === 'link' &&
    piece.paper &&
    /\s(?:dissertation|report|thesis)\W*$/i.test(piece.text)
  if (!isWork || said?.kind !== 'text' || others.length > 0) return false
  return /^\s*\((?:19|20)\d{2}\)\s+\p{Upper}[\p{Alpha}'’-]+(?:,\s\p{Upper}[\p{Alpha}'’-]+)*\s*$/u.test(
    said.text,
  )
}
