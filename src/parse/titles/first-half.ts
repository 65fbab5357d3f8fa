import {isPeopleText} from '../people/people.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import type {TitleContext} from './title-context.ts'

/** The length of the first half of a title, with its sign, where a second half is written as titles are. */
export function firstHalfLength(text: string, context: TitleContext): number {
  return dashedLength(text) || placedLength(text, context) || sentenceLength(text, context)
}

/** A few words before a long dash, or before one that an article follows, and four or more before any. */
const short =
  /^((?:\p{Upper}[^\s.,:|()[\]]*\s+){2,3}(?:[–—]|-(?=\s+(?:An?|The|How|Towards?|Is|Are|Can)\s))\s+)([^,.:|()[\]]+?)\s*(?:[[(|]|$)/u
const long = /^((?:[^\s|()[\]]+\s+){4,14}?[-–—]\s+)([^,.:|()[\]]+?)[\s,.]*(?:[[(|]|$)/u

/** A name and what it is called for short, before a dash. */
const named =
  /^(\p{Upper}[^\s.,:|()[\]]*\s+\(\p{Upper}{2}[^\s()]{0,10}\)\s+[-–—]\s+)([^,.:|()[\]]+?)\s*(?:[[(|]|$)/u

/** The length of words and a dash where what follows is written as a title is: `Far Lamps – Bright Seeing Without Light`. */
function dashedLength(text: string): number {
  const [, head = '', words = ''] = short.exec(text) ?? named.exec(text) ?? long.exec(text) ?? []
  const isTitle = wordsIn(words) > 3 && isCapital(words) && !/\d/.test(words)
  return isTitle && !isPersonal(words) && !isWorkplace(words) ? head.length : 0
}

const placed =
  /^((?:[^\s|()[\]]+\s+){2,14}?[-–—]\s+)(\p{Upper}[^|()[\]]{20,160}?),\s+(?:(?:in\s+)?([*_]*\p{Upper}[^\s,]*\s(?:19|20)\d{2}[*_]*|(?:19|20)\d{2}\s\p{Upper}[^\s,.]*)[\s,.\\]*(?:[[(|]|$)|$)/u

/**
 * The same where the second half may have commas of its own, and a venue or italics stand behind it: `Far Lamps - Near Lights,
 * Dim Sights, and Beyond, *NeurIPS* 2020.`
 */
function placedLength(text: string, {isVenue}: TitleContext): number {
  if (!/\s[-–—]\s/.test(text) || !/\d{4}|,\s$/.test(text)) return 0
  const [, head = '', words = '', place] = placed.exec(text) ?? []
  if (wordsIn(words) < 4 || !isCapital(words) || /\d/.test(words)) return 0
  if (isPersonal(words) || isWorkplace(words)) return 0
  return place === undefined || isVenue(place.replaceAll(/[*_]/g, '')) ? head.length : 0
}

/** A sentence, which a name may lead, and all that stands behind it up to the labels. */
const sentences =
  /^((?:[^\s.,:|()[\]]+:\s+)?(?:[^\s.,:|()[\]]+\s+){2,9}[^\s.,:|()[\]]{3,}\.\s+)(\p{Upper}[^.,:|()[\]\d]+)\.?\s*([[(]|$)/u

/**
 * The length of a first sentence where another follows that is written as titles are, and nothing else:
 * `Lamps by Design. Measuring Far Sights in the Dark of Night. [[paper]](url)`.
 */
function sentenceLength(text: string, {isVenue, isLike}: TitleContext): number {
  if (!text.includes('. ')) return 0
  const [, head = '', words = '', sign] = sentences.exec(text) ?? []
  // An article begins a half as short as `An All-Seeing Approach for Lamps`.
  const least = /^An? /.test(words) && sign !== '(' ? 4 : 6
  if (wordsIn(words) < least || !isCapital(words) || isPersonal(words)) return 0
  return isVenue(words) || isLike(words) || isPeopleText(words) || isWorkplace(words)
    ? 0
    : head.length
}
