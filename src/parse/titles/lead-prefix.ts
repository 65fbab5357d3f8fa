import {monthName} from '../../model/month.ts'
import {isEveryday} from '../../venues/likeness.ts'
import {isPeopleText} from '../people/people.ts'
import {isInitials} from '../text/initials.ts'
import {wordsIn} from '../text/words.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {honourLength} from './honour.ts'
import {bare, isDate} from './lead-words.ts'
import type {LeadContext} from './lead.ts'
import {leadingVenue} from './leading-venue.ts'
import type {TitleContext} from './title-context.ts'
import {stampLength} from './title-stamp.ts'

/** The length of a number, a name, a date or a venue that a sign sets off from the title: `2013-NIPS - `, `CVPR 2020: `, `2024.05 `. */
export function prefixLength(raw: string, context: TitleContext, before: string): number {
  const {isVenue} = context
  return (
    (number.exec(raw)?.[0].length ?? 0) ||
    namedLength(raw, isVenue) ||
    (leadDate.exec(raw)?.[0].length ?? 0) ||
    (yearOfAuthors.exec(raw)?.[0].length ?? 0) ||
    leadingVenue(raw, isVenue) ||
    stampLength(raw, isVenue) ||
    joinedYearLength(raw, isVenue) ||
    honourLength(raw, isVenue) ||
    placeLength(raw, context, before) ||
    glossLength(raw)
  )
}

/** The length of what a title in English is about, in Chinese and a colon before it: `加灯修剪：Learning to Prune Far Lamps`. */
function glossLength(raw: string): number {
  const gloss = /\p{Script=Han}/u.test(raw)
    ? (/^[^：:\n]{0,60}\p{Script=Han}{2}[^：:\n]{0,20}[：:]\s*(?=\p{Upper})/u.exec(raw)?.[0] ?? '')
    : ''
  const rest = raw.slice(gloss.length)
  return wordsIn(rest) > 3 && !/\p{Script=Han}/u.test(rest) ? gloss.length : 0
}

/** The number of a title in a list, or what says that it is one: `12. `, `2.灯`, `Title: `, `Survey paper: `, `论文标题：`; `Survey: ` begins titles. */
const number =
  /^\d{1,3}(?:\\?[.)]\s+|、\s*|[.．](?=\p{Script=Han}))|^\d{1,4}\\?\.(?=\p{Upper}\p{Alpha}*[\s:-])|^(?:(?:paper )?title|(?:(?:conference|journal|position|review|survey|workshop) )?(?:paper|article)|(?:论文)?(?:标题|题目)|论文)\s*[:：]\s*/iu

/** A date before a title: `2024.05 `, `2024 (`, `2024 May: `, `May 2024, `. */
const leadDate = new RegExp(
  String.raw`^(?:(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?(?=\s)|(?:19|20)\d{2}\s+(?=[([][A-Z])|(?:(?:19|20)\d{2}\s+${monthName}|${monthName}\.?\s+(?:19|20)\d{2})\s*(?:[,.:：|]|\s[-–—])\s+)`,
  'i',
)

/** The length of a year that a hyphen joins to the title, where no venue does: `2021-Learning to see`, `2023-SeeNet: Far Sights`. */
function joinedYearLength(raw: string, isVenue: LeadContext['isVenue']): number {
  if (!/^(?:19|20)\d{2}-[A-Z\d]/.test(raw)) return 0
  const name = /^(?:\p{Upper}|\d\p{Upper})[^\s:：.,|()[\]]*(?=:? \p{Alpha})/u.exec(
    raw.slice(5),
  )?.[0]
  return name !== undefined && !isVenue(name) && wordsIn(raw) > 3 ? 5 : 0
}

/** A year alone before authors with initials: `1986 A. Bee, C. Dee. Learning to see`. */
const yearOfAuthors =
  /^(?:19|20)\d{2}\s+(?=(?:\p{Upper}\.[\s-]?){1,3}\p{Upper}[\p{Alpha}'’-]+(?:,|\.|\s(?:and|&))\s)/u

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

/** The length of a venue or a date and the sign behind it, `CVPR 2020: `; of a name without a year only where no title begins so. */
function placeLength(raw: string, context: TitleContext, before: string): number {
  const {isVenue} = context
  const [prefix = '', words = ''] = place.exec(raw) ?? longPlaceIn(raw) ?? []
  // `SAM 2: Segment Anything` has its number in the name.
  const isKnown = /\d{2}/.test(words)
    ? isVenue(bare(words)) || isDate(bare(words))
    : isBehindYear(before, prefix)
      ? isVenue(words)
      : isShout(words) &&
        isVenue(words) &&
        !isEveryday(words) &&
        !isInitials(words, raw.slice(prefix.length)) &&
        !isPlaceTold(before, raw.slice(prefix.length), context)
  return isKnown ? prefix.length : 0
}

const place =
  /^([^:：|–—()[\]]{2,30}?)(?:\s+(?:[–—]|-{1,3})\s|\s*\||\s*(?::\s|：\s?)|(?<=[\d月日年])(?:[,，.]\s*(?=\p{Upper})|\.\s+(?=\()))/u

/** Whether a year stands before words with the same sign as behind them: `2020 - RecSys - Learning to see`. */
function isBehindYear(before: string, prefix: string): boolean {
  return /(?:19|20)\d{2}\s[-–—]\s$/.test(before) && /\s[-–—]\s$/.test(prefix)
}

/** A place of many words, such as the full name of a meeting, needs a year. */
function longPlaceIn(raw: string): RegExpExecArray | null {
  if (!/^[^[]{31,120}?(?:19|20)\d{2}/.test(raw)) return null
  return /^((?:[^:：|–—()[\]]|\([^()]*\)){31,120}?)(?:\s+(?:[–—]|-{1,3})\s|\s*\||:\s|：\s?|(?<=\d\d)[,.]\s+(?=\p{Upper}))/u.exec(
    raw,
  )
}

/** An abbreviation, which titles seldom begin with. */
function isShout(words: string): boolean {
  return /^\p{Upper}{3,}$/u.test(words)
}

/**
 * Whether what stands around a name and its colon says where and when the paper appeared, so that the name belongs to its
 * title, though a venue bears it too: `[ICCV 2023] ICON: Learning to see`, `ICON: Learning to see. ICCV 2023`.
 */
function isPlaceTold(before: string, behind: string, {isVenue}: VenueJudge): boolean {
  if (/\d{2}/.test(before) && isVenue(bare(before))) return true
  const place = /[.,(]\s*(\p{Upper}[\w&-]*[\s'’]+(?:19|20)?\d{2})(?!\d)/u.exec(behind)?.[1]
  return place !== undefined && !/^arxiv/i.test(place) && isVenue(place)
}
