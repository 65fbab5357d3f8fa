import type {Entry} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'
import {isWordForAddress} from '../../model/awaited.ts'

/**
 * Whether a link has an address: `[Learning to see far](None)` has none. Beside links that have one such a word is told by
 * itself, and what has a short name besides is a template.
 */
export function hasAddress({links, title}: Entry, {url}: Link): boolean {
  if (url === '' || !isWordForAddress(url)) return url !== ''
  return title.split(' ').length < 4 || links.some((link) => /^https?:/i.test(link.url))
}
