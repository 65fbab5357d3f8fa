import {quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {entryAround} from '../model/covering.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'
import {urlOf} from '../model/url.ts'
import {retiredServices, type RetiredService} from './addresses/retired-services.ts'
import {defineRule} from './rule.ts'

export default defineRule({
  id: 'retired-service',
  summary: 'A link leads to a service that has shut down, though a redirect may hide it.',
  severity: 'warning',
  fix: 'unsafe',

  *check(list) {
    const seen = new Set<number>()
    for (const link of list.links) {
      const {form, urlSpan} = link
      // Links of one definition stand in one place.
      if (form === 'image' || seen.has(urlSpan.start)) continue
      seen.add(urlSpan.start)
      const address = bareAddress(link.url)
      const service = retiredServices.find(({pattern}) => pattern.test(address))
      if (service) yield reportOf(list, link, address, service)
    }
  },
})

function reportOf(list: List, link: Link, address: string, service: RetiredService): Report {
  const {name, pattern, end, advice, archive} = service
  const {urlSpan} = link
  const entry = entryAround(list, link.span)
  const text = archive === undefined ? undefined : address.replace(pattern, archive)
  const exact = slice(list.text, urlSpan) === link.url
  return {
    message: `Unexpected link ${quote(list.text, urlSpan)} to ${name}, expected one that lasts: it shut down ${end}`,
    hint: advice,
    span: urlSpan,
    fold: {
      key: name,
      most: 3,
      message: (count) =>
        `Unexpected ${count} links to ${name}, expected ones that last: it shut down ${end}`,
    },
    ...(entry && {entry}),
    ...(text !== undefined &&
      exact && {fix: {safety: 'unsafe', edits: [{...urlSpan, text}]} as const}),
  }
}

/** Host and path of a URL, as the patterns read them. */
function bareAddress(url: string): string {
  const parsed = /^https?:/i.test(url) ? urlOf(url) : undefined
  return parsed ? parsed.hostname.replace(/^www\./, '') + parsed.pathname : ''
}
