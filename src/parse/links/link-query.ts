import type {Link} from '../../model/link.ts'
import {readRepository} from '../../model/repository-address.ts'
import type {Span} from '../../model/span.ts'
import {roleOfUrl} from '../roles/role-of-url.ts'

/** Whether a link leads to a paper, by its role or its host. */
export function isPaperLink({role, url, form}: Link): boolean {
  return form !== 'image' && (role === 'paper' || roleOfUrl(url) === 'paper')
}

/** The links that stand within a span, out of links in document order. */
export function linksWithin(links: readonly Link[], {start, end}: Span): Link[] {
  let low = 0
  let high = links.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((links[middle]?.span.start ?? start) < start) low = middle + 1
    else high = middle
  }
  const found: Link[] = []
  for (let at = low; ; at++) {
    const link = links[at]
    if (!link || link.span.start >= end) return found
    if (link.span.end <= end) found.push(link)
  }
}

/** Whether an address is that of a site as a whole: `https://sights.org/`, `https://sights.org/index.html`. */
export function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?(?:index\.\w+)?$/i.test(url)
}

/** Whether a link leads to a heading of its own document by its full address: `[2020 Papers](https://github.com/bee/far#2020-papers)`. */
export function isJump({url, label}: Link, text: string): boolean {
  return readmeFragment(url) !== undefined && text.includes(`# ${label}`)
}

/** The fragment of the page that shows a readme on GitHub: that of its repository, or its own. */
export function readmeFragment(url: string): string | undefined {
  return /^(?:\/blob\/[^/?#]+\/readme\.md)?\/?#(.+)$/i.exec(readRepository(url)?.rest ?? '')?.[1]
}
