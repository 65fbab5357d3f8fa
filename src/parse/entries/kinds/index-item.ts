import {paperIdOf} from '../../../model/paper-id.ts'
import {withoutPictures} from '../../../model/picture.ts'
import {isFrontPage} from '../../links/link-query.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import {wordsIn} from '../../text/words.ts'
import type {VenueReader} from '../../venues/venue.ts'
import type {Draft} from '../draft.ts'

/**
 * Whether a draft says what there is and names no paper: it leads to nothing but an encyclopedia, or to the pages of venues, as
 * `Conferences: [CVPR](url) | [ICCV](url)` does.
 */
export function isIndex({title, links, year}: Draft, {isVenue}: VenueReader): boolean {
  const own = links.filter(({form}) => form !== 'image')
  if (own.length === 0) return false
  if (own.every(({url}) => /^https?:\/\/[\w.-]+\.wikipedia\.org\//.test(url))) return true
  return (
    year === undefined &&
    wordsIn(title) < 4 &&
    own.every(
      ({url, label}) =>
        /^https?:/.test(url) && (roleOfUrl(url) === 'other' || isHome(url)) && isVenue(label),
    )
  )
}

/** Whether a draft is the name of a venue that leads to its home, and so names neither a paper nor another thing. */
export function isVenueHome(draft: Draft, venues: VenueReader): boolean {
  const own = draft.links.filter(({form}) => form !== 'image')
  return own.length > 0 && own.every(({url}) => isHome(url)) && isIndex(draft, venues)
}

/**
 * Whether a draft lists venues by their short names, behind a word or below a heading that says so: `Conferences: [OSDI](url) | [SOSP](url)`.
 */
export function isVenueList({section, title, links, year}: Draft, {isVenue}: VenueReader): boolean {
  const own = links.filter(({form}) => form !== 'image')
  return (
    year === undefined &&
    wordsIn(title) < 4 &&
    (ofVenues.test(section.title) || ofVenues.test(title)) &&
    own.every(({label}) => wordsIn(label) < 3 && /\p{Upper}{2}/u.test(label)) &&
    (own.length > 1 || own.some(({label}) => isVenue(label)))
  )
}

const ofVenues =
  /^\W*(?:top )?(?:conferences?|journals?|venues)(?:(?: and | & | ?\/ ?)(?:conferences?|journals?))?\W*$/i

/** Whether a draft is a journal, below a heading of such: `[Sights Review](https://review.org/sr)` in `## Journals`. */
export function isPeriodical({section, title, year, venue, links}: Draft): boolean {
  return (
    year === undefined &&
    venue === undefined &&
    links.length === 1 &&
    wordsIn(title) < 9 &&
    periodicals.test(withoutPictures(section.title)) &&
    links.every(({url}) => paperIdOf(url) === undefined && !/\.pdf$/i.test(url))
  )
}

const periodicals =
  /^\W*(?:(?:academic|main|related|relevant|scientific|top) )?(?:journals|magazines|periodicals)(?: (?:and|&) (?:conferences|magazines))?\W*$/i

/** Whether an address is that of a site as a whole, or of a journal or a meeting among others. */
function isHome(url: string): boolean {
  return (
    isFrontPage(url) ||
    /\/(?:journals?|venues|loi|xpl)\/[^/]+\/?$/i.test(url) ||
    /^https?:\/\/(?:www\.)?nature\.com\/\w+\/?$/i.test(url)
  )
}
