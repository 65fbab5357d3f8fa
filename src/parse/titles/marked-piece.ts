import {monthName} from '../../model/month.ts'
import {hasWords} from '../../model/words.ts'
import {isCited, isNameAndYear} from '../people/citation.ts'
import {isPeople} from '../people/people.ts'
import {isLabel, isNamingLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {standing} from './standing.ts'
import {isBehindPeople} from './title-behind.ts'
import {hasSetOffYear, type TitleContext} from './title-context.ts'

/** Whether a piece is set as titles are, and says what they may: no label, venue, day or people. */
export function mayBeMarked(
  pieces: readonly Inline[],
  index: number,
  context: TitleContext,
): boolean {
  const piece = pieces[index]
  if (!piece || piece.internal || !isMarked(pieces, piece, index)) return false
  const {kind, strong, emphasis, text} = piece
  return (
    !standingLead.test(text) &&
    (!(isLabel(text) || context.isVenue(text)) || isDescribedName(pieces, index, context)) &&
    (!isLabel(text) || isNamingLabel(text) || isToldSet(pieces, index, context)) &&
    !(emphasis && !strong && isPeople(text.replace(/\.\s*$/, ''))) &&
    !(
      kind === 'link' &&
      (isCited(text) ||
        isRemarkedName(text) ||
        isDay(text) ||
        isNumberedPlace(text) ||
        isHandle(pieces, index))
    )
  )
}

/** Words that begin with how far a paper has come: `Under submission at Sights and Lamps (SAL)`. */
const standingLead = new RegExp(String.raw`^\s*${standing}`, 'i')

/** Whether a piece is a link, bold, code before a link, or in italics where no other words or none but authors stand before it. */
function isMarked(
  pieces: readonly Inline[],
  {kind, strong, emphasis, text}: Inline,
  index: number,
): boolean {
  if (kind === 'link') return true
  if (kind === 'code') return strong && index === 0 && isBeforeLink(pieces)
  if (kind !== 'text') return false
  if (strong || !emphasis) return strong
  return (
    (wordsIn(text) > 3 && isFirst(pieces, index)) ||
    ((wordsIn(text) > 1 || isBehindDash(pieces, index)) &&
      !/^\W*et al\b/.test(text) &&
      isBehindPeople(pieces, index))
  )
}

/** Whether a dash leads from authors to a piece: `Bee et al. - *SeeNet*`. */
function isBehindDash(pieces: readonly Inline[], index: number): boolean {
  return /\bet al\.?\s+[-–—]\s+$/.test(pieces[index - 1]?.text ?? '')
}

/** Whether no words stand before a piece but those in brackets. */
function isFirst(pieces: readonly Inline[], index: number): boolean {
  return pieces
    .slice(0, index)
    .every(({text}) => !hasWords(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, '')))
}

/** Whether a link follows the first piece at once. */
function isBeforeLink(pieces: readonly Inline[]): boolean {
  const next = pieces.find(
    ({kind, text}, index) => index > 0 && (kind !== 'text' || hasWords(text)),
  )
  return next?.kind === 'link'
}

/**
 * A name that is a venue's or a label too, where a title stands alone, or an explanation or authors follow:
 * `[soda](url) - Migrations`, `[Kaggle](url): One of the largest communities`.
 */
function isDescribedName(pieces: readonly Inline[], index: number, {alone}: TitleContext): boolean {
  const [piece, next] = [pieces[index], pieces[index + 1]]
  if (index > 0 || !piece || hasSetOffYear(piece.text)) return false
  if (alone) return !next
  if (next?.kind !== 'text') return false
  return (
    /^(?:\s*(?:[-–—]+>?|→|=>)\s|, by \p{Upper})/u.test(next.text) ||
    (/^:\s/.test(next.text) && isNamingLabel(piece.text))
  )
}

/** Whether a dataset among others is called by words for links and told of: `[Code Reviews](url) - Code reviews of far projects`. */
function isToldSet(pieces: readonly Inline[], index: number, {ofData}: TitleContext): boolean {
  const [piece, next] = pieces
  return (
    ofData === true &&
    index === 0 &&
    piece?.kind === 'link' &&
    /^\p{Upper}\p{Alpha}+(?: \p{Upper}\p{Alpha}+)+$/u.test(piece.text) &&
    /^\s*[-–—]+\s+\p{Upper}/u.test(next?.text ?? '') &&
    wordsIn(next?.text ?? '') > 3
  )
}

/** Whether a link behind another names an account: `[Far Nets](url), by Ann Bee ([@annbee](url))`. */
function isHandle(pieces: readonly Inline[], index: number): boolean {
  const [first] = pieces
  const isBehind = index > 0 && first?.kind === 'link' && !isLabel(first.text)
  return isBehind && /^\s*@\w+\s*$/.test(pieces[index]?.text ?? '')
}

/** Whether a label cites one author, with what the work is behind a semicolon: `Bee, 2008; PhD thesis, chapter 2`. */
function isRemarkedName(text: string): boolean {
  const [name = '', remark] = text.replace(/^\W+/, '').split(/;\s/)
  return remark !== undefined && isNameAndYear(name)
}

/** Whether a label says no more than on which day a paper appeared: `arXiv 21 Jul 2016`. */
function isDay(text: string): boolean {
  return /\d\D+\d{4}\W*$/.test(text) && day.test(text)
}

/** Whether a label says when a paper appeared and what its number is: `Sights (2023). DOI: 10.1038/s41586-022-05471-w`. */
function isNumberedPlace(text: string): boolean {
  return (
    /10\.\d{4}/.test(text) && /\b(?:19|20)\d{2}\)?[.,;]?\s+doi:?\s*10\.\d{4,9}\/\S+$/i.test(text)
  )
}

const month = String.raw`${monthName}\.?`
const day = new RegExp(
  String.raw`^\W*(?:\S+\s+(?:on\s+)?)?(?:\d{1,2}(?:st|nd|rd|th)?\s+${month},?|${month}\s+\d{1,2}(?:st|nd|rd|th)?,?)\s+(?:19|20)\d{2}\W*$`,
  'i',
)
