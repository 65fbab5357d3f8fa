import type {Entry} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'
import {isRepositoryFront} from '../../model/repository-address.ts'
import {covers} from '../../model/span.ts'
import type {VenueSearch} from '../../venues/search.ts'

/** Whether a link is labelled by where and when a paper appeared and leads to a repository. */
export function isVenueOfCode({label, url, role}: Link, search: VenueSearch): boolean {
  const isDated = search(label)?.dated === true || /^\p{Upper}.*\s(?:19|20)\d{2}\s*$/u.test(label)
  return role === 'code' && url !== '' && isDated
}

/**
 * The link of a published paper's title that leads to its repository, as the link labelled so does once more, where nothing
 * else leads to the paper: `[NIPS 2023][Curriculum Learning](repo) … [[Code](repo)]`.
 */
export function codedTitle({kind, venue, title, titleSpan, links}: Entry): Link | undefined {
  if (kind !== 'paper' || !venue || title.split(' ').length < 4) return undefined
  const over = links.find(({span}) => covers(span, titleSpan))
  if (!over || !(over.role === 'code' || isRepositoryFront(over.url))) return undefined
  const others = links.filter((link) => link !== over)
  const isTwice = others.some(({role, url}) => role === 'code' && url === over.url)
  return isTwice && !others.some(({role}) => role === 'paper') ? over : undefined
}
