import {startOfHanNames} from '../people/han-names.ts'
import {
  startOfLastName,
  startOfNameLine,
  startOfNames,
  startOfPair,
} from '../people/names-behind.ts'
import {isOnlyPeople, isPeopleText, isPerson} from '../people/people.ts'
import {endsInitials} from '../text/initials.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import {startOfByline, startOfEnclosedNames, startOfParts, startOfSetNames} from './byline.ts'
import {cutsIn} from './cut-sign.ts'
import {firstHalfLength} from './first-half.ts'
import type {TitleContext} from './title-context.ts'
import {stampAt} from './title-stamp.ts'

/** How much of a text is its title: the rest says who wrote it, where and when it appeared, or holds labels. */
export function cutLength(text: string, context: TitleContext): number {
  const name = nameLength(text) || firstHalfLength(text, context)
  if (name > 0) return name + cutLength(text.slice(name), context)
  const end = endAtSign(text)
  // `Title ICLR 2020`, where the year alone was cut off.
  const year = /^[\s,.]*(?:19|20)\d{2}(?!\d)/.exec(text.slice(end))?.[0] ?? ''
  return (
    stampAt(text.slice(0, end + year.length), context) ??
    startOfJournal(text, end, context) ??
    endOfNamed(text, context) ??
    startOfBracket(text.slice(0, end), context) ??
    startOfLastPart(text.slice(0, end), context) ??
    startOfLastName(text, end)
  )
}

/** Where a title ends at the first sign or the first name behind it. */
function endAtSign(text: string): number {
  const starts = [
    startOfNames,
    startOfHanNames,
    startOfNameLine,
    startOfPair,
    startOfSetNames,
    startOfByline,
    startOfEnclosedNames,
    startOfParts,
  ]
  return Math.min(
    text.length,
    ...[...starts.map((startIn) => startIn(text)), ...cutsIn(text)].filter((index) => index > 3),
  )
}

/** `Title, Information and Control, 1977`, `Title, IEEE Transactions on Systems, Man, and Cybernetics, 1977`, `Title, Geophysics 101 (1995) 3–9` */
function startOfJournal(
  text: string,
  end: number,
  {isVenue, isLike, isLikely}: TitleContext,
): number | undefined {
  const counted = volume.exec(text)
  const stated = counted ?? stating.exec(text)
  if (!stated) return undefined
  const head = text.slice(0, stated.index)
  // The longest name counts: it may have commas of its own.
  for (const {0: sign, index} of head.matchAll(/,\s+(?=\p{Upper}[^.]{2,120}$)/gu)) {
    if (index >= end) return undefined
    const name = head.slice(index + sign.length)
    if (/[|｜]|\s[–—-]\s/.test(name)) continue
    const isJournal = !name.includes(',') || listed.test(name)
    const isOfPlace = isLikely(name) && wordsIn(head.slice(0, index)) > 3
    if (isVenue(name) || (isJournal && (counted !== null || isLike(name) || isOfPlace)))
      return index
  }
  return undefined
}

const stating =
  /,\s+(?:(?:[Vv]ol|[Nn]o|pp?)\.?\s*[\d():–-]+,\s+)*(?:\d{1,2}\s+)?(?:\p{Upper}\p{Lower}{2,8}\.?\s+)?(?:19|20)\d{2}[\s.,[(]*$/u

/** Volume, year and pages, which nothing but a journal has before it: ` 101 (1995) 3–9`. */
const volume = /\s\d{1,4}\s(?:\(\d{1,3}\)\s)?\((?:19|20)\d{2}\)[,:]?\s\d+(?:[-–]\d+)?[\s.,[(]*$/

/** The name of a journal on several things: `Journal of Sights, Sounds, and Smells`. */
const listed =
  /^(?:\p{Upper}[\p{Alpha}/]*\s){0,3}(?:Journal|Transactions)\s[^,]*(?:,[^,]+){0,3},? (?:and|&)\s[^,]+$/u

/** `SeeNet: CVPR2020, Ann Bee et al.` */
function endOfNamed(text: string, {isVenue}: TitleContext): number | undefined {
  const named = /^([^:：]{1,24}?)\s*[:：]\s*(\p{Upper}[^,:：]{2,30}?\d{2})\s*(?:,|$)/u.exec(text)
  return named?.[2] !== undefined && isVenue(named[2]) ? named[1]?.length : undefined
}

/** `Title (NIPS 16)`, `Title (TKDE)`, `Title (Journal of Machine Learning Research)`, `Title (ICML Workshop on Sights)` */
function startOfBracket(text: string, {isVenue}: TitleContext): number | undefined {
  const bracket =
    /\s*[(（][*_]*([^()（）*_]{2,30}?['’]?\s?\d{2}|\p{Upper}{4,}|\p{Upper}[\p{Alpha}-]{1,9}\s[Ww]orkshop(?:\s(?:on|@)\s[^()（）]{2,40})?|[Aa]r[Xx]iv|\p{Upper}[^()（）]{19,79}?)[*_]*[)）]\s*:?\s*$/u.exec(
      text,
    )
  if (bracket?.[1] === undefined) return undefined
  const [name = ''] = bracket[1].split(/\s[Ww]orkshop(?: on| @|$)/)
  if (!isVenue(bracket[1]) && !isVenue(name)) return undefined
  return endsInitials(bracket[1], text.slice(0, bracket.index)) ? undefined : bracket.index
}

/** `Title. ICLR`, `Title ,arxiv 2023, `, `Title, arXiv, 2020` */
function startOfLastPart(text: string, {isVenue}: TitleContext): number | undefined {
  const last =
    /(?:,|\.(?![a-z]|(?<=\d\.)\d)|(?<=[?!]))(?!\s*(?:and|or|&)\s)\s*([^,.?!]{2,40}(?:,\s*(?:19|20)\d{2})?)\.?[\s,]*$/.exec(
      text,
    )
  return last?.[1] !== undefined && isVenue(last[1]) ? last.index : undefined
}

/**
 * The length of a name and a dash where the title goes on behind it: `SeeNet - Learning to See for Drones`,
 * `SeeNet — Seeing Far Things | Ann Bee`, `Seeing Far - A New Light for Lamps | Ann Bee`.
 */
function nameLength(text: string): number {
  const [, head = '', words = '', sign] =
    /^((?:\S+|[^|]{3,80}?(?=\s+[-–—]\s[^|]+\s\|))\s+[-–—]\s+)([^,.|()[\]]+(?:,\s[^,.|()[\]]+\s(?:for|from|in|of|on|using|via|with)\s[^,.|()[\]]+)?)(\|)?/u.exec(
      text,
    ) ?? []
  const isJoined = /^\p{Upper}.*\s(?:for|from|in|of|on|using|via|with)\s/u.test(words)
  const isTold = isJoined && wordsIn(words) > 3 && !/\d/.test(words)
  const isColumn = sign !== undefined && wordsIn(words) > 2 && !isOnlyPeople(words)
  const isDated = (): boolean => {
    const behind = text.slice(head.length + words.length)
    // `SEENET - Online 3D Shoe Sights, SEEK 2020`, `SeeNet - Online Shoe Sights (2020) - Bee, Ann`
    const isStated = /^\p{Upper}{3}\S*\s/u.test(head)
      ? /^(?:,\s+\p{Alpha}?[^,\s]+\s(?:19|20)\d{2}(?!\d)|\((?:19|20)\d{2}\)\s+[-–—]\s)/u
      : /^\((?:19|20)\d{2}\)\s+[-–—]\s/
    return isStated.test(behind) && wordsIn(words) > 3 && !isPeopleText(words)
  }
  if (/^\S+\s+[-–—]\s/.test(text) && isCapital(words))
    return isColumn || (isJoined && wordsIn(words) > 4) || isDated() ? head.length : 0
  const isOfPeople = isPeopleText(words) || isPerson(words.split(/,|\s(?:and|&)\s/)[0] ?? '')
  return isColumn && isTold && !isOfPeople ? head.length : 0
}
