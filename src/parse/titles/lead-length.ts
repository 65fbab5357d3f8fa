import {monthName} from '../../model/month.ts'
import {authorsLength} from '../people/authors.ts'
import {isOnlyPeople, isPeopleText} from '../people/people.ts'
import {isInitials, wordsIn} from '../text/words.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {isEveryday} from '../../venues/likeness.ts'
import {authorColumnLength} from './column-sign.ts'
import {honourLength} from './honour.ts'
import {bracketsLength} from './lead-bracket.ts'
import {bare, isDate} from './lead-words.ts'
import type {LeadContext} from './lead.ts'
import {listedAuthorsLength} from './listed-authors.ts'
import type {TitleContext} from './title-context.ts'
import {stampLength} from './title-stamp.ts'
import {isPlaceTold} from './told-place.ts'

/** The length of what stands before a title in its own text, behind others on its line: signs, and venues or dates set off from it. */
export function leadLength(raw: string, context: TitleContext, line = ''): number {
  let length = 0
  for (;;) {
    const rest = raw.slice(length)
    const step =
      signsLength(rest) ||
      bracketsLength(rest, context) ||
      prefixLength(rest, context, line + raw.slice(0, length)) ||
      authorColumnLength(rest, context) ||
      peopleLength(rest, context) ||
      topicLength(rest, context)
    if (step === 0)
      return (
        length +
        (/^(?:(?!\{[^{}]*\}|\$[^$\n]+\$|\(\p{Upper}\p{Lower}+(?:ly|most)\))[^\p{Alpha}\d"“])+/u.exec(
          rest,
        )?.[0].length ?? 0)
      )
    length += step
  }
}

/** The length of the authors that a text begins with. */
export function peopleLength(raw: string, context: VenueJudge): number {
  return (
    authorsLength(raw) || listedAuthorsLength(raw, context) || (hanNames.exec(raw)?.[0].length ?? 0)
  )
}

/** Chinese authors before a title in Chinese: `张三, 李四, 等. 基于学习的远望[J]` */
const hanNames =
  /^\p{Script=Han}{2,3}(?:(?:\s*[,，、]\s*\p{Script=Han}{2,3})+(?:\s*[,，]?\s*等)?|\s*[,，]?\s*等)\s*[.．]\s*(?=[^.．]{6,})/u

/** What a paper is about, before its authors: `Chess - Ann Bee and Cy Dee, Learning to play`. */
function topicLength(raw: string, context: TitleContext): number {
  const length = /^\p{Upper}[^–—()[\],.:]{2,40}?\s[-–—]\s+(?=\p{Upper})/u.exec(raw)?.[0].length ?? 0
  const people = length > 0 ? peopleLength(raw.slice(length), context) : 0
  if (people > 0 && !isNoTitle(raw.slice(length + people), context)) return length
  return methodLength(raw, context)
}

/** Whether no title begins behind authors, but the last of them, or a venue: `Learning to see - Ann Bee, Cy Dee - CVPR 2020` */
function isNoTitle(text: string, {isVenue}: TitleContext): boolean {
  const words = bare(text)
  const part = /^[^–—|[(]*?(?=\s+-|[–—|[(]|$)/.exec(text)?.[0] ?? ''
  return words === '' || isVenue(words) || isOnlyPeople(part)
}

/**
 * The name of a method over the reference to a paper, or before it: `Far element method⏎A. Bee, C. Dee, A method of far
 * elements: seeing widely, Sights 88 (1998) 3–9`. What such a title is behind is no title over its authors.
 */
function methodLength(raw: string, context: TitleContext): number {
  const [name = ''] =
    /^\p{Lower}?\p{Upper}[^–—()[\],.:;\n]{1,40}(?::[^\S\n]+|[^\S\n]*\n\s*)(?=\p{Upper})/u.exec(
      raw,
    ) ?? []
  if (name === '' || wordsIn(name) > 4) return 0
  const people = peopleLength(raw.slice(name.length), context)
  const [title = '', words = ''] =
    people > 0
      ? (/^([^,.]+)[,.]\s+(?=\p{Upper}|$)/u.exec(raw.slice(name.length + people)) ?? [])
      : []
  const isTitle = wordsIn(words) > 4 && !context.isVenue(words) && !context.isLike(words)
  return title !== '' && isTitle ? name.length : 0
}

function signsLength(raw: string): number {
  // Blanks may be written as entities. Braces are BibTeX's, and dollars those of a formula: `{SeeNet}: Learning to see`, `$S^2$`.
  return (
    /^(?:&(?:emsp|ensp|nbsp|thinsp);|(?!\{[^{}]*\}|\$[^$\n]+\$)[^\p{Alpha}\d"“([【（])+/u.exec(
      raw,
    )?.[0].length ?? 0
  )
}

/** `2024.05 `, `2024 (`, `2024 May: `, `May 2024, `. */
const leadDate = new RegExp(
  String.raw`^(?:(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?(?=\s)|(?:19|20)\d{2}\s+(?=[([][A-Z])|(?:(?:19|20)\d{2}\s+${monthName}|${monthName}\.?\s+(?:19|20)\d{2})\s*(?:[,.:：|]|\s[-–—])\s+)`,
  'i',
)

/** `2013-NIPS - `, `CVPR 2020: ` or `2024.05 `, behind what stands before. */
function prefixLength(raw: string, context: TitleContext, before: string): number {
  const {isVenue} = context
  const [number = ''] =
    /^\d{1,3}(?:[.)]\s+|、\s*)|^\d{1,4}\.(?=\p{Upper}\p{Alpha}*[\s:-])|^(?:(?:paper )?title|paper|article|(?:论文)?(?:标题|题目)|论文)\s*[:：]\s*/iu.exec(
      raw,
    ) ?? []
  if (number !== '') return number.length
  const named = namedLength(raw, isVenue)
  if (named !== 0) return named
  const [date = ''] = leadDate.exec(raw) ?? []
  if (date !== '') return date.length
  const stamp = stampLength(raw, isVenue) || honourLength(raw, isVenue)
  if (stamp !== 0) return stamp
  const [prefix = '', words = ''] =
    /^([^:：|–—()[\]]{2,30}?)(?:\s+(?:[–—]|-{1,3})\s|\s*\||\s*[:：]\s|(?<=[\d月日年])[,，.]\s*(?=\p{Upper}))/u.exec(
      raw,
    ) ??
    (/^[^[]{31,120}?(?:19|20)\d{2}/.test(raw)
      ? /^((?:[^:：|–—()[\]]|\([^()]*\)){31,120}?)(?:\s+(?:[–—]|-{1,3})\s|\s*\||[:：]\s|(?<=\d\d)[,.]\s+(?=\p{Upper}))/u.exec(
          raw,
        )
      : null) ??
    []
  // `SAM 2: Segment Anything` has its number in the name.
  const isKnown = /\d{2}/.test(words)
    ? isVenue(bare(words)) || isDate(bare(words))
    : isShout(words) &&
      isVenue(words) &&
      !isEveryday(words) &&
      !isInitials(words, raw.slice(prefix.length)) &&
      !isPlaceTold(before, raw.slice(prefix.length), context)
  return isKnown ? prefix.length : 0
}

/**
 * The length of a name before a title with where and when it appeared, or between bars: `SeeNet (Bee et al., 2020): `,
 * `SeeNet [ICLR'23] - `, `SeeNet, ICML 2023, `, `SeeNet | `.
 */
function namedLength(raw: string, isVenue: LeadContext['isVenue']): number {
  if (!/^\S{2,25}?(?:\s*[([]|,\s|\s\|)/.test(raw)) return 0
  const [lead = '', bracket = '', words = ''] =
    /^[\p{Alpha}\d+-]{2,24}`?(?:\s*[([]([^()[\]]{2,40})[)\]]\s*(?:[:：,|]|[-–—]{1,3})|,\s+([^,()[\]]{2,24}\d)\s*[,:：]|\s\|)\s+(?=\S+(?:\s+\S+){2})/u.exec(
      raw,
    ) ?? []
  if (lead === '') return 0
  if (bracket !== '')
    return /(?<!\d)(?:19|20)\d{2}$/.test(bracket) || isVenue(bracket) ? lead.length : 0
  if (words !== '') return isVenue(words) ? lead.length : 0
  const column = /^[^|()[\]]{12,}?(?=\s*\|)/.exec(raw.slice(lead.length))?.[0] ?? ''
  return wordsIn(column) > 3 && !isPeopleText(column) ? lead.length : 0
}

/** An abbreviation, which titles seldom begin with. */
function isShout(words: string): boolean {
  return /^\p{Upper}{3,}$/u.test(words)
}
