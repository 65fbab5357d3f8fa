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
    const {path, text, links, entries} = list
    const point = pointFinder(text)
    const entryByLink = new Map(
      entries.flatMap((entry) => entry.links.map((link) => [link, entry] as const)),
    )
    for (const link of links.filter(({urlSpan}) => isAsked(list, urlSpan))) {
      const judgement = judgementOf(link)
      if (!judgement) continue
      const {start, end} = link.urlSpan
      const entry = entryByLink.get(link)
      const place = {
        file: path,
        start: point(start),
        end: point(end),
        entry: entry && {title: entry.title, section: entry.section.path},
      }
      const result = results.get(judgement.address)
      if (result) result.places.push(place)
      else
        results.set(judgement.address, {
          ...judgement,
          url: link.url,
          role: link.role,
          places: [place],
        })
    }
  }
  return sortLinks(
    [...results.values()],
    lists.map(({path}) => path),
  )
}
