import type {Link} from '../../../model/link.ts'
import {urlOf} from '../../../model/url.ts'
import type {Venue} from '../../../model/venue.ts'
import {isFrontPage} from '../../links/link-query.ts'
import {wordsIn} from '../../text/words.ts'

/** Whether an address is that of a meeting as a whole, its home or its proceedings: `https://sights.org/` of `Sights`. */
export function isMeeting(url: string, name: string): boolean {
  const {hostname = '', pathname = ''} = urlOf(url) ?? {}
  if (/^\/(?:doi\/proceedings|xpl\/conhome)\//i.test(pathname)) return true
  const isHome = isFrontPage(url) || (hostname === 'conf.researchr.org' && isHomePath(pathname))
  const letters = name.toLowerCase().replace(/[^a-z]/g, '')
  return (
    isHome && letters.length > 2 && `${hostname}${pathname}`.replace(/\W/g, '').includes(letters)
  )
}

/** Where a host of many meetings has the home of one: `/home/sights-2024`. */
function isHomePath(pathname: string): boolean {
  return /^\/(?:home|track)\/[^/]+(?:\/[^/]+)?\/?$/.test(pathname)
}

/**
 * Whether a link leads to the first page of a site, or a name to a folder of one, beside another to the paper:
 * `[Seer](http://seer.bee.org/) [Paper](url)`, `[Seer](https://bee.org/~ann/seer/), [CVPR'18](url)`; or a name to any page beside
 * a label of the paper: `[SeeR](https://cran.r-project.org/package=SeeR) - [paper](url)`.
 */
export function isHomeBesidePaper(link: Link, links: readonly Link[]): boolean {
  const isHome =
    isFrontPage(link.url) || (/\/(?:index\.html?)?$/.test(link.url) && wordsIn(link.label) < 2)
  const papers = links.filter((one) => one !== link && one.role === 'paper')
  if (isHome) return papers.length > 0
  return (
    wordsIn(link.label) < 2 && papers.some(({label}) => /^\W*papers?(?: ?\d)?\W*$/i.test(label))
  )
}

/** Whether a label calls a page by the venue of its paper: `CVPR page` behind `CVPR 2024`. */
export function isPageAt(venue: Venue | undefined, label: string): boolean {
  const name = /^\W*(\S.*?) (?:web ?)?page\W*$/i.exec(label)?.[1]
  return name !== undefined && (venue?.name === name || venue?.raw.startsWith(name) === true)
}
