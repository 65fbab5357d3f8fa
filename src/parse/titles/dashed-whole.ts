import {tidy, wordsIn} from '../text/words.ts'
import type {VenueJudge} from '../venues/venue.ts'
import type {Title} from './title-context.ts'

/** What follows the dash behind a name, up to the bracket that ends the line. */
const behind =
  /^[^\S\n]+[–—-]{1,2}[^\S\n]+(?<words>\p{Upper}[^()\n]{8,160}?)\s*\((?<place>[^()\n]{3,60})\)[\s.*_]*(?=\n|$)/u

/**
 * A name without a link with the title behind its dash, where a venue in brackets ends the line and nothing else is said:
 * `SEENET — Learning to See Far (ICML 2020)`.
 */
export function dashedWhole(name: Title, text: string, {isVenue}: VenueJudge): Title {
  const {start, end} = name.span
  if (wordsIn(name.text) > 2 || !/^[^\S\n]+[–—-]/.test(text.slice(end, end + 4))) return name
  const {words = '', place = ''} = behind.exec(text.slice(end, end + 260))?.groups ?? {}
  if (wordsIn(words) < 3 || !/\d{2}$/.test(place) || !isVenue(place)) return name
  const last = text.indexOf(words, end) + words.length
  return {text: tidy(text.slice(start, last)), span: {start, end: last}}
}
