import type {Address} from './model/address.ts'
import type {Link} from './model/link.ts'
import type {List} from './model/list.ts'
import {pointFinder} from './model/span.ts'
import type {IsAsked} from './questions.ts'
import {sortLinks} from './report/order.ts'
import type {LinkPlace, LinkResult} from './report/reporter.ts'
import type {Judgement} from './verdict/verdict.ts'

/** One result an address that was judged, with all its places, in the order of the first. */
export function resultsOf(
  lists: readonly List[],
  judgementOf: (link: Link) => Judgement | undefined,
  isAsked: IsAsked,
): LinkResult[] {
  const results = new Map<Address, Omit<LinkResult, 'places'> & {places: LinkPlace[]}>()
  for (const list of lists) {
    const placeOf = placeFinder(list)
    for (const link of list.links.filter(({urlSpan}) => isAsked(list, urlSpan))) {
      const judgement = judgementOf(link)
      if (!judgement) continue
      const {url, role} = link
      const result = results.get(judgement.address) ?? {...judgement, url, role, places: []}
      result.places.push(placeOf(link))
      results.set(judgement.address, result)
    }
  }
  return sortLinks(
    [...results.values()],
    lists.map(({path}) => path),
  )
}

/** Makes the function that tells where the links of a list stand, and in which entry. */
function placeFinder({path, text, entries}: List): (link: Link) => LinkPlace {
  const point = pointFinder(text)
  const entryByLink = new Map(
    entries.flatMap((entry) => entry.links.map((link) => [link, entry] as const)),
  )
  return (link) => {
    const {start, end} = link.urlSpan
    const entry = entryByLink.get(link)
    return {
      file: path,
      start: point(start),
      end: point(end),
      entry: entry && {title: entry.title, section: entry.section.path},
    }
  }
}
