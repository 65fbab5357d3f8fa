import {roleOfUrl} from '../roles/role-of-url.ts'
import {wordsIn} from '../text/words.ts'
import type {VenueReader} from '../venues/venue.ts'
import type {Draft} from './entry.ts'

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

/** Whether a draft is another list, by its name and by the repository that it leads to: `[[Awesome Far Sights](https://github.com/o/r)]`. */
export function isOtherList({title, links}: Draft): boolean {
  return (
    /^\W*awesome\b|\b(?:paper|reading)[- ]?lists?\b/i.test(title) &&
    links.length > 0 &&
    links.every(({url}) =>
      /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/?(?:[#?].*)?$/i.test(url),
    )
  )
}

/** Whether a draft is a site by its words, and leads to its first page: `[Far Sights Evaluation Website](https://sights.org/)`. */
export function isSite({title, links, year}: Draft): boolean {
  return (
    year === undefined &&
    /\b(?:web ?site|home ?page|portal|platform for)\b/i.test(title) &&
    links.length > 0 &&
    links.every(({url}) => /^https?:\/\/[^/?#]+\/?(?:index\.\w+)?$/i.test(url))
  )
}

/** Whether an address is that of a site as a whole, or of a journal or a meeting among others. */
function isHome(url: string): boolean {
  return (
    /^https?:\/\/[^/?#]+\/?$/i.test(url) ||
    /\/(?:journals?|venues|loi|xpl)\/[^/]+\/?$/i.test(url) ||
    /^https?:\/\/(?:www\.)?nature\.com\/\w+\/?$/i.test(url)
  )
}
