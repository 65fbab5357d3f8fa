import {isOnlyPeople} from '../people/people.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import type {TitleContext} from './title-context.ts'

/** All up to a known venue in italics, or up to the end. */
const upToVenue =
  /^([^*_\n[\]]{20,300}?[.?!])\s+(?:[Ii]n:?\s+)?(?:$|[*_](\p{Upper}[^*_\n]{2,120})[*_])/u

/**
 * The length of a title of several sentences between authors with their year and a venue in italics: `Ann Bee and Cy Dee. 1987.
 * Far sights. II. Lamps and eyes. *Sights Today*`.
 */
export function citedLength(
  lead: string,
  text: string,
  next: Inline | undefined,
  {isVenue}: TitleContext,
): number | undefined {
  if (!/\p{Alpha}.*(?:19|20)\d{2}[a-z]?\)?[.:,]?\s+$/su.test(lead)) return undefined
  if (!/[.?!]\s+\p{Upper}/u.test(text)) return undefined
  const [, title = '', set] = upToVenue.exec(text) ?? []
  const venue = set ?? (next?.emphasis === true ? next.text : '')
  const sentences = title.split(/(?<=[.?!])\s+/)
  const isTitle =
    sentences.length > 1 &&
    wordsIn(title) > 4 &&
    isVenue(venue.trim()) &&
    !/\d{4}|\bet al\b|:\/\//.test(title) &&
    !sentences.some((part) => isOnlyPeople(part) || isVenue(part.slice(0, -1)))
  if (!isTitle) return undefined
  return title.length - (title.endsWith('.') ? 1 : 0)
}
