import {hasWords} from '../../model/words.ts'
import {isPerson} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {isLabelLink, textOf} from '../text/pieces.ts'
import {isCount, wordsIn} from '../text/words.ts'
import {isCitedLead} from './cited-lead.ts'
import {isCodedRemark, isColumn, isTag} from './coded-lead.ts'
import {isRemarkBeforeBold, isSaidAgain, isSetApart} from './lead-remark.ts'
import {honourLength} from './honour.ts'
import {isDescribed, isFollowed, isSignedWork, isLabelBeforeTitle} from './lead-sequel.ts'
import {bare, isBranch, isDate, endsInYear, isDatedRemark} from './lead-words.ts'

/** What stands before titles is told by what it knows of venues. */
export interface LeadContext {
  /** Whether a text is a venue and nothing else. */
  readonly isVenue: (text: string) => boolean
}

/**
 * Leaves out what stands before a title: signs, badges, labels, and where and when the paper appeared, as in
 * `[**CVPR, 2023**] Title`, `[[ICRA](url)] [[code](url)] Title` and `ECCV 2020: **Title**`. Where nothing else
 * is there, all of it is kept.
 */
export function withoutLead(pieces: readonly Inline[], context: LeadContext): readonly Inline[] {
  const from = pieces.findIndex(
    (piece, index) => isWritten(piece) && !isLead(pieces, index, context),
  )
  return from > 0 ? pieces.slice(from) : pieces
}

/** Whether a piece says something in words. */
function isWritten({kind, text}: Inline): boolean {
  return (kind === 'text' || kind === 'code' || kind === 'link') && hasWords(text)
}

/** Whether a piece stands before the title and says something else: a number, a tag, where it appeared. */
function isLead(pieces: readonly Inline[], index: number, {isVenue}: LeadContext): boolean {
  const piece = pieces[index]
  if (!piece) return false
  if (index === 0 && piece.kind === 'text' && isCount(piece.text) && pieces[1]?.kind === 'link')
    return true
  if (isSignedWork(pieces, index)) return false
  const words = bare(piece.text)
  if (isTagList(piece, pieces.slice(index + 1))) return true
  if (isBracketed(pieces, index)) return isBracketLead(pieces, index, words, isVenue)
  if (isEnclosed(pieces, index) || isCodedRemark(piece) || isRemarkBeforeBold(pieces, index))
    return true
  if (isColumn(pieces, index) || isTag(pieces, index)) return true
  if (isLinkedVenue(piece, isVenue)) return isFollowed(pieces, index, isVenue, 2)
  if (isBoldBracket(piece) || isCitedLead(pieces, index)) return isFollowed(pieces, index, isVenue)
  if (piece.kind === 'link')
    return (
      (isLabel(words) || isLabel(piece.text)) &&
      (isLabelBeforeTitle(pieces, index, words) ||
        !isDescribed(pieces[index + 1]) ||
        pieces.slice(0, index).some(isLabelLink))
    )
  const isHonour = piece.text !== '' && honourLength(piece.text, isVenue) === piece.text.length
  return isDate(words) || isVenue(words) || isDatedRemark(piece) || isHonour
}

/** Whether a piece in brackets says where and when a paper appeared, or is too short for a title. */
function isBracketLead(
  pieces: readonly Inline[],
  index: number,
  words: string,
  isVenue: LeadContext['isVenue'],
): boolean {
  const isShort = wordsIn(words) < 3 || /^\p{Upper}\S* et al$/u.test(words)
  return (
    (isShort && (pieces[index]?.kind === 'link' || isFollowed(pieces, index, isVenue))) ||
    isNameTag(pieces, index) ||
    isSetApart(pieces, index) ||
    isSaidAgain(pieces, index) ||
    endsInYear(words) ||
    // `[CVPR 2019; Far Labs]`
    (wordsIn(words) < 9 && endsInYear(/^[^;|]+(?=[;|])/.exec(words)?.[0].trim() ?? '')) ||
    isBranch(words) ||
    isLabel(words) ||
    isVenue(words)
  )
}

/** Whether a name in a bold bracket stands before a title of two words and its label: `**[FarLamps]** Far Lamps[[paper](url)]`. */
function isNameTag(pieces: readonly Inline[], index: number): boolean {
  const [tag, next, label] = pieces.slice(index)
  const title = /^\s*(\p{Upper}\S* \p{Upper}[^\s[]*)[\s.,:]*\[?$/u.exec(next?.text ?? '')?.[1]
  return (
    tag?.kind === 'text' &&
    tag.strong &&
    next?.kind === 'text' &&
    title !== undefined &&
    !isPerson(title) &&
    isLabelLink(label)
  )
}

/** Several tags in a bold bracket before all that is said of the paper: `**[Survey | AIDB]** Ann Bee, Cy Dee. Learning to see.` */
function isTagList({kind, strong, text}: Inline, behind: readonly Inline[]): boolean {
  const isList = kind === 'text' && strong && /^\s*\[[^[\]]+(?:\s[|&]|,)\s[^[\]]+\]\s*$/.test(text)
  if (!isList || wordsIn(text) > 5 || behind[0]?.kind !== 'text') return false
  const said = behind.filter((piece) => piece.kind === 'text')
  return wordsIn(textOf(said, ' ')) > 4
}

/** A short remark in bold and in brackets: `**(European Sights)** Learning to see`. */
function isBoldBracket({kind, strong, text}: Inline): boolean {
  return kind === 'text' && strong && /^\s*\([^()]{2,40}\)[\s:：–—-]*$/.test(text)
}

/** A linked venue, in brackets or not: `[(ICLR)](url) Learning to see`, `[ICLR](url) Learning to see`, `[Sights 2019](url) Learning to see`. */
function isLinkedVenue({kind, text, paper}: Inline, isVenue: LeadContext['isVenue']): boolean {
  const words =
    kind === 'link' && paper && /^\s*\S+\s*$|[\d)]\s*$/.test(text)
      ? /^\s*(?:\(([^()]{2,40})\)|(\p{Upper}\S*\p{Upper}|\p{Alpha}[^()]{1,80}?(?:\([^()]{2,12}\),? \d{2})?\d{2}))\s*$/u.exec(
          text,
        )
      : null
  return words !== null && isVenue(words[1] ?? words[2] ?? '')
}

/** Whether a link stands in a remark, as in `(CVPR 2021 [Seeing Workshop](url)) **Title**` and `[2019 [RA-L](url)] Title`. */
export function isEnclosed(pieces: readonly Inline[], index: number): boolean {
  const [before = '', behind = ''] = [pieces[index - 1]?.text, pieces[index + 1]?.text]
  const isIn = /\([^()]+$/.test(before) && /^[^()]*\)/.test(behind)
  return pieces[index]?.kind === 'link' && (isIn || isInBracket(before, behind))
}

/** Whether a bracket with words of its own stands around, behind nothing else. */
function isInBracket(before: string, behind: string): boolean {
  return /^\W*\[[^[\]]*\d[^[\]]*$/u.test(before) && /^[^[\]]*\]/.test(behind)
}

/** Whether a piece stands in brackets, which it holds itself or which stand around it. */
function isBracketed(pieces: readonly Inline[], index: number): boolean {
  const [before, own, after] = [-1, 0, 1].map((step) => pieces[index + step]?.text ?? '')
  if (/^\s*\[.*\]\s*$/.test(own ?? ''))
    return pieces[index]?.kind !== 'text' || wordsIn(own ?? '') < 9
  return /[[(【]\s*$/.test(before ?? '') && /^\s*[\])】]/.test(after ?? '')
}
