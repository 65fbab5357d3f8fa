import {code} from '../../finding/quote.ts'
import type {Change} from './link-forms.ts'

/** Pages that hand their reader on to the address in one of their parameters. */
const wrappers: readonly (readonly [page: RegExp, parameter: string])[] = [
  [/^https?:\/\/link\.zhihu\.com\/\?/i, 'target'],
  [/^https?:\/\/link\.(?:csdn\.net|juejin\.cn)\/\?/i, 'target'],
  [/^https?:\/\/www\.google\.[a-z.]+\/url\?/i, 'q'],
  [/^https?:\/\/www\.google\.[a-z.]+\/url\?/i, 'url'],
  [/^https?:\/\/scholar\.google\.[a-z.]+\/scholar_url\?/i, 'url'],
  [/^https?:\/\/l\.facebook\.com\/l\.php\?/i, 'u'],
  [/^https?:\/\/click\.endnote\.com\/viewer\?/i, 'doi'],
]

/** Hosts that begin the address of a page that hands on; most links have another. */
const handsOn =
  /^https?:\/\/(?:link\.|www\.google\.|scholar\.google\.|l\.facebook|click\.|reader\.|\d)/i

/** Publishers that universities lend their readers through hosts of their own. */
const publishers =
  'ieeexplore.ieee.org dl.acm.org doi.org www.sciencedirect.com link.springer.com onlinelibrary.wiley.com www.nature.com www.science.org academic.oup.com www.tandfonline.com journals.sagepub.com pubs.acs.org epubs.siam.org iopscience.iop.org www.jstor.org'

/** `ieeexplore.ieee.org.proxy.example.edu`, `ieeexplore-ieee-org.proxy.example.edu`. */
const proxied = new RegExp(
  `(?:^|\\.)(${publishers.replaceAll('.', String.raw`\.`).replaceAll(' ', '|')})\\.|^(${publishers.replaceAll('.', '-').replaceAll(' ', '|')})\\.`,
)

/** What could stand instead of an address that leads elsewhere by a page or a proxy between. */
export function wrappedChange(host: string, url: string): Change | undefined {
  const inner = handsOn.test(url) ? wrapperTarget(url) : undefined
  return inner === undefined ? proxyChange(host, url) : wrapperChange(url, inner)
}

function wrapperChange(url: string, inner: string): Change {
  return {
    kind: 'wrapper',
    start: 0,
    end: url.length,
    text: inner,
    where: 'between the reader and the page',
    expected: `${code(inner)}, to which it hands on`,
    safety: 'unsafe',
  }
}

function proxyChange(host: string, url: string): Change | undefined {
  const [, dotted, dashed] = proxied.exec(host) ?? []
  const publisher = dotted ?? dashed?.replaceAll('-', '.')
  if (publisher === undefined) return undefined
  const start = url.indexOf('//') + 2
  return {
    kind: 'proxy',
    start,
    end: url.slice(start).search(/[/?#]|$/) + start,
    text: publisher,
    where: 'as the host',
    expected: `${code(publisher)}: a library's proxy asks for its login`,
    safety: 'unsafe',
  }
}

function wrapperTarget(url: string): string | undefined {
  // A provider's cache, which may add a mark: `http://101.96.10.63/www.example.edu/c3pr90ntc0td/see.pdf`.
  const cached =
    /^http:\/\/\d+(?:\.\d+){3}\/((?:(?:[\w-]+\.)+[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3})\/\S+)$/i.exec(
      url,
    )?.[1]
  if (cached !== undefined && !/^[^/]*\.(?:html?|php|pdf|zip)\//i.test(cached))
    return `http://${cached.replace(/\/c3pr90ntc\w{3}\//, '/')}`
  // A publisher's reader opens for whom it gave a token, and for some minutes: `/reader/sd/pii/S0000000000000000?token=…`.
  const shelf = /^https:\/\/reader\.elsevier\.com\/reader\/sd\/(pii\/S[\dX]{16})(?:[?#]|$)/i.exec(
    url,
  )?.[1]
  if (shelf !== undefined) return `https://www.sciencedirect.com/science/article/${shelf}`
  for (const [page, parameter] of wrappers) {
    if (!page.test(url) || url.includes('\\')) continue
    const value = new URL(url.replaceAll('&amp;', '&')).searchParams.get(parameter) ?? ''
    const target = parameter === 'doi' ? `https://doi.org/${value}` : value
    if (/^https?:\/\/[\w-]+\.[^\s()<>]+$/i.test(target) && URL.canParse(target)) return target
  }
  return undefined
}
