import {authorsLength} from './authors.ts'
import type {Inline} from './inline.ts'
import {listedAuthorsLength} from './listed-authors.ts'
import {isLabel, roleOfLabel} from './role.ts'
import type {TitleContext} from './title-context.ts'
import {wordsIn} from './title-words.ts'
import type {VenueJudge} from './venue.ts'

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
  return (kind === 'text' || kind === 'code' || kind === 'link') && /[\p{L}\p{N}]/u.test(text)
}

function isLead(pieces: readonly Inline[], index: number, {isVenue}: LeadContext): boolean {
  const piece = pieces[index]
  if (!piece) return false
  const words = bare(piece.text)
  if (isBracketed(pieces, index)) {
    const isShort = wordsIn(words) < 3 && (piece.kind === 'link' || isFollowed(pieces, index))
    return isShort || isDated(words) || isBranch(words) || isLabel(words) || isVenue(words)
  }
  if (isEnclosed(pieces, index)) return true
  if (piece.kind === 'link')
    return (
      (isLabel(words) || isLabel(piece.text)) &&
      (isTitled(piece, words, pieces[index + 1]) || !isDescribed(pieces[index + 1]))
    )
  return isDate(words) || isVenue(words)
}

/** Whether a link stands in a remark, as in `(CVPR 2021 [Seeing Workshop](url)) **Title**`. */
export function isEnclosed(pieces: readonly Inline[], index: number): boolean {
  const [before = '', behind = ''] = [pieces[index - 1]?.text, pieces[index + 1]?.text]
  return pieces[index]?.kind === 'link' && /\([^()]+$/.test(before) && /^[^()]*\)/.test(behind)
}

/** Whether words enough for a title follow, at once or behind labels. */
function isFollowed(pieces: readonly Inline[], index: number): boolean {
  const next = pieces
    .slice(index + 1)
    .find(({kind, text}) => /[\p{L}\p{N}]/u.test(text) && !(kind === 'link' && isLabel(text)))
  return next?.kind === 'text' && wordsIn(bare(next.text)) > 2
}

/** Whether a label leads to a paper whose title follows: `[Paper](url) - Learning to See`. */
function isTitled({paper}: Inline, words: string, next: Inline | undefined): boolean {
  const isTitle = /^\s*[-–—:：]+\s*["“]?[\p{Lu}\p{Lo}]/u.test(next?.text ?? '')
  return paper && roleOfLabel(words) === 'paper' && (next?.strong === true || isTitle)
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

function bare(text: string): string {
  return text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
}

/** A few words that end with a year, as a venue does. */
function isDated(words: string): boolean {
  return wordsIn(words) < 9 && /(?<!\d)(?:19|20)\d{2}(?:[-./]\d{1,2})*$/.test(words)
}

/** A venue with its year and a branch of it: `NeurIPS 2021 D&B`. */
function isBranch(words: string): boolean {
  return /^\p{Lu}[\p{L}&-]* (?:19|20)\d{2} \p{Lu}\S*(?: \S+){0,2}$/u.test(words)
}

/** A date, with the short name of a venue behind its year: `2024.05`, `2015-ICLR_W`. */
function isDate(words: string): boolean {
  return /^(?:19|20)\d{2}(?:[-./_ ]{0,2}[\w&]{1,12}){0,2}$/.test(words) && wordsIn(words) < 4
}

/** The length of what stands before a title in its own text: signs, and venues or dates set off from it. */
export function leadLength(raw: string, context: TitleContext): number {
  let length = 0
  for (;;) {
    const rest = raw.slice(length)
    const step =
      signsLength(rest) ||
      bracketsLength(rest, context) ||
      prefixLength(rest, context) ||
      peopleLength(rest, context) ||
      topicLength(rest, context)
    if (step === 0)
      return length + (/^(?:(?!\{[^{}]*\})[^\p{L}\p{N}"“])+/u.exec(rest)?.[0].length ?? 0)
    length += step
  }
}

/** The length of the authors that a text begins with. */
export function peopleLength(raw: string, context: VenueJudge): number {
  return authorsLength(raw) || listedAuthorsLength(raw, context)
}

/** What a paper is about, before its authors: `Chess - Ann Bee and Cy Dee, Learning to play`. */
function topicLength(raw: string, context: TitleContext): number {
  const length = /^\p{Lu}[^–—()[\],.:]{2,40}?\s[-–—]\s+(?=\p{Lu})/u.exec(raw)?.[0].length ?? 0
  return length > 0 && peopleLength(raw.slice(length), context) > 0 ? length : 0
}

function signsLength(raw: string): number {
  // Braces are BibTeX's: `{SeeNet}: Learning to see`.
  return /^(?:(?!\{[^{}]*\})[^\p{L}\p{N}"“([【])+/u.exec(raw)?.[0].length ?? 0
}

function bracketsLength(raw: string, {isVenue}: LeadContext): number {
  const [group = '', words = ''] = /^\[?[([【]([^()[\]【】]{0,60})[)\]】]\]?/u.exec(raw) ?? []
  if (/\d/.test(words) || isVenue(bare(words)) || !/[\p{L}\p{N}]/u.test(words)) return group.length
  // A short remark before words enough for a title.
  const rest = raw.slice(group.length)
  return (/^\s/.test(rest) || group.startsWith('【')) && wordsIn(words) < 4 && wordsIn(rest) > 2
    ? group.length
    : 0
}

/** `2013-NIPS - `, `CVPR 2020: ` or `2024.05 `. */
function prefixLength(raw: string, {isVenue}: LeadContext): number {
  const [number = ''] =
    /^\d{1,3}(?:[.)]\s+|、\s*)|^(?:(?:paper )?title|(?:论文)?(?:标题|题目))\s*[:：]\s*/i.exec(
      raw,
    ) ?? []
  if (number !== '') return number.length
  // `SeeNet (Bee et al., 2020): Learning to see`
  const [cited = ''] =
    /^[\p{L}\d+-]{2,24}\s+\([^()]{0,40}(?:19|20)\d{2}\)\s*[:：]\s+(?=\S+(?:\s+\S+){2})/u.exec(
      raw,
    ) ?? []
  if (cited !== '') return cited.length
  const [date = ''] =
    /^(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?(?=\s)/.exec(raw) ?? []
  if (date !== '') return date.length
  const stamp = stampLength(raw, isVenue)
  if (stamp !== 0) return stamp
  const [prefix = '', words = ''] =
    /^([^:：|–—()[\]]{2,30}?)(?:\s+(?:[–—|]|-{1,3})\s|\s*[:：]\s)/.exec(raw) ?? []
  const isKnown = /\d/.test(words)
    ? isVenue(bare(words)) || isDate(bare(words))
    : isShout(words) && isVenue(words) && !isInitials(words, raw.slice(prefix.length))
  return isKnown ? prefix.length : 0
}

/** The length of year and venue that hyphens join to a title, as names of files are: `16-ATC-Title`. */
export function stampLength(raw: string, isVenue: LeadContext['isVenue']): number {
  const [stamp = '', name = ''] =
    /^(?:(?:19|20)\d{2}|\d{2})-([\p{L}&]{2,12})-\s?(?=[\p{L}\p{N}])/u.exec(raw) ?? []
  return stamp !== '' && isVenue(name) ? stamp.length : 0
}

/** Whether the words of a title have a name from their first letters: `ASAP: Aligning Sights and Real Pictures`. */
function isInitials(name: string, words: string): boolean {
  const initials = words.replace(/(\p{L})[\p{L}\d'’]*|[^\p{L}]+/gu, '$1').toLowerCase()
  const letters = name.toLowerCase().split('')
  return initials.startsWith(letters[0] ?? '') && new RegExp(letters.join('.*')).test(initials)
}

/** An abbreviation, which titles seldom begin with. */
function isShout(words: string): boolean {
  return /^\p{Lu}{3,}$/u.test(words)
}
