import {isCited, isFirstAuthor, isNameAndYear} from '../people/citation.ts'
import {isLabel, roleOfLabel} from '../roles/role.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {isCodedRemark, isColumn} from './coded-lead.ts'

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
    (piece, index) => hasWords(piece) && !isLead(pieces, index, context),
  )
  return from > 0 ? pieces.slice(from) : pieces
}

function hasWords({kind, text}: Inline): boolean {
  return (kind === 'text' || kind === 'code' || kind === 'link') && /[\p{Alpha}\p{N}]/u.test(text)
}

function isLead(pieces: readonly Inline[], index: number, {isVenue}: LeadContext): boolean {
  const piece = pieces[index]
  if (!piece) return false
  const words = bare(piece.text)
  if (isBracketed(pieces, index)) {
    const isShort =
      (wordsIn(words) < 3 || /^\p{Upper}\S* et al$/u.test(words)) &&
      (piece.kind === 'link' || isFollowed(pieces, index, isVenue))
    return (
      isShort ||
      isSetApart(pieces, index) ||
      isDated(words) ||
      // `[CVPR 2019; Far Labs]`
      (wordsIn(words) < 9 && isDated(/^[^;|]+(?=[;|])/.exec(words)?.[0].trim() ?? '')) ||
      isBranch(words) ||
      isLabel(words) ||
      isVenue(words)
    )
  }
  if (isEnclosed(pieces, index) || isCodedRemark(piece) || isColumn(pieces, index)) return true
  if (isBoldBracket(piece) || isLinkedVenue(piece, isVenue))
    return isFollowed(pieces, index, isVenue)
  if (piece.kind === 'link' || piece.strong) {
    const behind = pieces[index + 1]?.text ?? ''
    if (
      (piece.kind === 'link' && isCited(piece.text)) ||
      ((isCited(piece.text) || isFirstAuthor(piece.text)) &&
        /^[\s.,;:–—-]*["“\p{Upper}\d]/u.test(behind)) ||
      (isNameAndYear(piece.text) && /^\s*[:：]\s+["“\p{Upper}\d]/u.test(behind))
    )
      return isFollowed(pieces, index, isVenue)
  }
  if (piece.kind === 'link')
    return (
      (isLabel(words) || isLabel(piece.text)) &&
      (isTitled(piece, words, pieces[index + 1]) || !isDescribed(pieces[index + 1]))
    )
  return isDate(words) || isVenue(words) || isDatedRemark(piece)
}

/** A short remark in bold and in brackets: `**(European Sights)** Learning to see`. */
function isBoldBracket({kind, strong, text}: Inline): boolean {
  return kind === 'text' && strong && /^\s*\([^()]{2,40}\)[\s:：–—-]*$/.test(text)
}

/** A linked venue, in brackets or not: `[(ICLR)](url) Learning to see`, `[ICLR](url) Learning to see`. */
function isLinkedVenue({kind, text, paper}: Inline, isVenue: LeadContext['isVenue']): boolean {
  const words = /^\s*(?:\(([^()]{2,40})\)|(\p{Upper}\S*\p{Upper}))\s*$/u.exec(text)
  return kind === 'link' && paper && words !== null && isVenue(words[1] ?? words[2] ?? '')
}

/** A bracket that begins with a year, or a short one that ends with it: `(2023-ICLR, CCF-A)`. */
function isDatedRemark({kind, text}: Inline): boolean {
  const words = /^\s*[([（【]([^()[\]（）【】]{4,110})[)\]）】][\s:：–—-]*$/.exec(text)?.[1] ?? ''
  return kind === 'text' && (/^(?:19|20)\d{2}(?!\d)/.test(words) || isDated(words))
}

/** Whether a link stands in a remark, as in `(CVPR 2021 [Seeing Workshop](url)) **Title**` and `[2019 [RA-L](url)] Title`. */
export function isEnclosed(pieces: readonly Inline[], index: number): boolean {
  const [before = '', behind = ''] = [pieces[index - 1]?.text, pieces[index + 1]?.text]
  const isIn = /\([^()]+$/.test(before) && /^[^()]*\)/.test(behind)
  return pieces[index]?.kind === 'link' && (isIn || isInBracket(before, behind))
}

/** Whether a bracket with words of its own stands around, behind nothing else. */
function isInBracket(before: string, behind: string): boolean {
  return /^\W*\[[^[\]]*\p{N}[^[\]]*$/u.test(before) && /^[^[\]]*\]/.test(behind)
}

/** Whether words follow in bold, enough for a title, so that a bracket of any words stands before it. */
function isSetApart(pieces: readonly Inline[], index: number): boolean {
  const next = pieces.slice(index + 1).find(({text}) => /[\p{Alpha}\p{N}]/u.test(text))
  return pieces[index]?.strong === false && next?.strong === true && wordsIn(next.text) > 2
}

/** Whether words enough for a title follow, at once or behind labels, venues and dates. */
function isFollowed(
  pieces: readonly Inline[],
  index: number,
  isVenue: LeadContext['isVenue'],
): boolean {
  const next = pieces
    .slice(index + 1)
    .find(
      ({kind, text}) =>
        /[\p{Alpha}\p{N}]/u.test(text) &&
        !(kind === 'link' && isLabel(text)) &&
        !(isDate(bare(text)) || isVenue(bare(text))),
    )
  return next?.kind === 'text' && wordsIn(bare(next.text)) > 2
}

/** Whether a label leads to a paper whose title follows: `[Paper](url) - Learning to See`. */
function isTitled({paper}: Inline, words: string, next: Inline | undefined): boolean {
  const isTitle = /^\s*[-–—:：]+\s*["“]?[\p{Upper}\p{Lo}]/u.test(next?.text ?? '')
  const isBare = /^https?:\/\/|^link$/i.test(words)
  return paper && (isBare || roleOfLabel(words) === 'paper') && (next?.strong === true || isTitle)
}

/** Whether an explanation follows, as in `[Demo](url) - shows how`. */
function isDescribed(next: Inline | undefined): boolean {
  return next?.kind !== 'text' || /^\s*[-–—:：]/.test(next.text)
}

/** Whether a piece stands in brackets, which it holds itself or which stand around it. */
function isBracketed(pieces: readonly Inline[], index: number): boolean {
  const [before, own, after] = [-1, 0, 1].map((step) => pieces[index + step]?.text ?? '')
  if (/^\s*\[.*\]\s*$/.test(own ?? ''))
    return pieces[index]?.kind !== 'text' || wordsIn(own ?? '') < 9
  return /[[(【]\s*$/.test(before ?? '') && /^\s*[\])】]/.test(after ?? '')
}

export function bare(text: string): string {
  return text.replace(/^[\s\p{P}\p{S}]+|(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/gu, '')
}

/** A few words that end with a year, as a venue does. */
function isDated(words: string): boolean {
  return wordsIn(words) < 9 && /(?<!\d)(?:19|20)\d{2}(?:[-./]\d{1,2})*$/.test(words)
}

/** A venue with its year and a branch of it: `NeurIPS 2021 D&B`. */
function isBranch(words: string): boolean {
  return /^\p{Upper}[\p{Alpha}&-]* (?:19|20)\d{2} \p{Upper}\S*(?: \S+){0,2}$/u.test(words)
}

/** A date, with the short name of a venue behind its year: `2024.05`, `2015-ICLR_W`. */
export function isDate(words: string): boolean {
  return /^(?:19|20)\d{2}(?:[-./_ ]{0,2}[\w&]{1,12}){0,2}$/.test(words) && wordsIn(words) < 4
}
