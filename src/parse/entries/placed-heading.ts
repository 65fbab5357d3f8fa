import {isOnlyPeople} from '../people/people.ts'
import {plainText} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import type {VenueReader} from '../venues/venue.ts'
import type {TitleLine} from './titled-entry.ts'

/** A title, and behind its sign where and when it appeared: `Learning to See Far, ICML 16`. */
const placed = /^(.*\S)[.,]\s+(?:(\p{Upper}[^.,]{1,24}?)[\s'’]+)?((?:19|20)?\d{2})[\s.]*$/u

/**
 * Whether a heading is a title with a known venue and its year behind it, or those who wrote it, links or not:
 * `#### Learning to See Far, ICML 16`, `#### Learning to See Far. Ann Bee and Cy Dee. 2012`.
 */
export function isPlacedHeading(head: TitleLine, {isVenue}: VenueReader): boolean {
  const words = head.type === 'heading' ? plainText(head) : ''
  const [, title = '', venue, year = ''] = placed.exec(words) ?? []
  if (wordsIn(title) < 3) return false
  if (venue !== undefined) return isVenue(venue) || isVenue(`${venue} ${year}`)
  const [, before = '', people = ''] =
    /^(.*?\S)\.\s+([^.]*(?:\s\p{Upper}\.[^.]*)*)$/u.exec(title) ?? []
  return year.length === 4 && wordsIn(before) > 2 && isOnlyPeople(people)
}
