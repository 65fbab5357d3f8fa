import {isOnlyPeople} from '../../people/people.ts'
import {plainText} from '../../text/inline.ts'
import {isCapital, wordsIn} from '../../text/words.ts'
import type {VenueReader} from '../../venues/venue.ts'
import type {TitleLine} from './titled-entry.ts'

/** A title, and behind its sign where and when it appeared: `Learning to See Far, ICML 16`. */
const placed =
  /^(.*\S)(?:[.,]|(?<=[?!]))\s+(?:(\p{Upper}[^.,]{1,24}?)[\s'’]+)?((?:19|20)?\d{2})[\s.]*$/u

/** A bracket that begins with when and where a paper appeared, or ends with it, and its title: `[2013 BTAS] Learning to See`. */
const led =
  /^\s*[[【]((?:19|20)\d{2}|[^[\]【】]{2,30}?(?:19|20)\d{2}|(?:19|20)\d{2}[\s,][^[\]【】]{2,30})[\]】]\s*(\S.*)$/u

/**
 * Whether a heading is a title with a known venue and its year behind it, or those who wrote it, links or not:
 * `#### Learning to See Far, ICML 16`, `#### Learning to See Far. Ann Bee and Cy Dee. 2012`,
 * `## [2013 BTAS] Learning to See Far`.
 */
export function isPlacedHeading(head: TitleLine, {isVenue}: VenueReader): boolean {
  const words = head.type === 'heading' ? plainText(head) : ''
  if (/^\s*[[【]/.test(words)) return isLed(words, isVenue)
  const [, title = '', venue, year = ''] =
    (/\d[\s.]*$/.test(words) ? placed.exec(words) : null) ?? []
  if (wordsIn(title) < 3) return false
  if (venue !== undefined) return isVenue(venue) || isVenue(`${venue} ${year}`)
  const [, before = '', people = ''] =
    /^(.*?\S)\.\s+([^.]*(?:\s\p{Upper}\.[^.]*)*)$/u.exec(title) ?? []
  return year.length === 4 && wordsIn(before) > 2 && isOnlyPeople(people)
}

/** Whether a title stands behind where and when it appeared in brackets; one that has its year alone is set in capitals. */
function isLed(words: string, isVenue: VenueReader['isVenue']): boolean {
  const [, place = '', title = ''] = led.exec(words) ?? []
  if (wordsIn(title) < 3) return false
  return /^\d+$/.test(place)
    ? (wordsIn(title) > 4 || title.includes(':')) && isCapital(title)
    : isVenue(place)
}
