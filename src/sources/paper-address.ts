import type {Address} from '../model/address.ts'
import {paperIdIn} from '../model/paper-id.ts'
import {keepingLast, urlOf} from './url.ts'

/** A paper of arXiv as an address names it. */
export interface ArxivName {
  /** Without a version; of the old kind without its subject class, as the API wants it. */
  readonly id: string
  readonly version: number | undefined
}

/** The arXiv paper of an address, right or impossible. */
export const arxivIn = keepingLast((address): ArxivName | undefined => {
  const {hostname, pathname} = urlOf(address)
  const isArxiv = /(?:^|\.)arxiv\.org$|^xxx\.lanl\.gov$/.test(hostname)
  const [, id, version] = (isArxiv ? arxivPath.exec(pathname) : null) ?? []
  if (id !== undefined) return {id: withoutClass(id.toLowerCase()), version: numberIn(version)}
  const [, plain = ''] = /^arxiv:(.+?)(?:v\d+)?$/.exec(paperIdIn(urlOf(address)) ?? '') ?? []
  return plain === '' ? undefined : {id: withoutClass(plain), version: undefined}
})

/** The address without a version of arXiv, for what is true of all versions. */
export function withoutVersion(address: Address): Address {
  return address.replace(/v\d+(?=(?:\.pdf)?\/?(?:\?.*)?$)/i, '') as Address
}

/** Whether arXiv can have given out such an id: four digits of number until 2014, five since. */
export function isPossibleArxivId(id: string): boolean {
  if (id.includes('/')) return /^[a-z-]+\/\d{2}(?:0[1-9]|1[0-2])\d{3}$/.test(id)
  const [, month = '', number = ''] = /^(\d{2}(?:0[1-9]|1[0-2]))\.(\d+)$/.exec(id) ?? []
  if (month === '' || month < '0704' || /^0+$/.test(number)) return false
  return number.length === (month < '1501' ? 4 : 5)
}

/** The DOI that a resolver's or a publisher's address holds, in lower case; arXiv's own left out. */
export const doiIn = keepingLast((address): string | undefined => {
  const id = paperIdIn(urlOf(address))
  if (id?.startsWith('doi:') === true) return id.slice('doi:'.length)
  if (id !== undefined) return undefined
  const url = urlOf(address)
  const form = publisherForms.find(({host}) => host.test(url.hostname))
  return form?.doi(url)?.toLowerCase()
})

/** The same, where the whole address is of a form that is known: whoever denies that DOI denies the address. */
export function certainDoiIn(address: Address): string | undefined {
  const {hostname} = urlOf(address)
  return certainHosts.test(hostname) ? doiIn(address) : undefined
}

const arxivPath =
  /^\/(?:abs|pdf|html|format|ps|e-print|src)\/+(?:arxiv:)?(\d{4}\.\d{3,6}|[a-z-]+(?:\.[a-z-]{2,})?\/\d{7})(v\d+)?(?:\.pdf)?\/?$/i

function withoutClass(id: string): string {
  return id.replace(/^([a-z-]+)\.[a-z-]+(?=\/)/, '$1')
}

function numberIn(version: string | undefined): number | undefined {
  return version === undefined ? undefined : Number(version.slice(1))
}

const certainHosts =
  /^(?:(?:dx\.|www\.)?doi\.org|dl\.acm\.org|www\.tandfonline\.com|(?:[\w-]+\.)?onlinelibrary\.wiley\.com|link\.springer\.com|www\.nature\.com|(?:journals|link)\.aps\.org)$/

/** Publishers whose DOIs follow from their addresses in ways of their own. */
const publisherForms: readonly {
  readonly host: RegExp
  readonly doi: (url: URL) => string | undefined
}[] = [
  {
    host: /^(?:www\.)?nature\.com$/,
    doi: ({pathname}) =>
      prefixed(
        '10.1038',
        /^\/(?:[\w-]+\/)?articles\/([\w.-]+?)(?:\.pdf|\.epdf)?\/?$/.exec(pathname),
      ) ?? prefixed('10.1038', /^\/[\w-]+\/journal\/.*\/([\w.-]+?)\.html$/.exec(pathname)),
  },
  {
    host: /^(?:journals|link)\.aps\.org$/,
    doi: ({pathname}) =>
      /^\/(?:[a-z]+\/)?(?:abstract|pdf|doi|accepted)\/(10\.1103\/[\w.-]+)\/?$/i.exec(pathname)?.[1],
  },
  {
    host: /^(?:journals|www)\.plos(?:one)?\.org$/,
    doi: ({searchParams}) => /^10\.1371\/[\w.]+$/.exec(searchParams.get('id') ?? '')?.[0],
  },
  {
    host: /^(?:papers\.)?ssrn\.com$/,
    doi: ({searchParams}) =>
      prefixed('10.2139', /^(\d+)$/.exec(searchParams.get('abstract_id') ?? ''), 'ssrn.'),
  },
  {
    host: /^(?:www\.)?ijcai\.org$/,
    doi: ({pathname}) =>
      prefixed('10.24963', /^\/proceedings\/(\d{4}\/\d+)\/?$/.exec(pathname), 'ijcai.'),
  },
  {
    host: /^dl\.acm\.org$/,
    doi: ({pathname, searchParams}) =>
      pathname === '/citation.cfm'
        ? prefixed('10.1145', /^(\d+\.\d+)$/.exec(searchParams.get('id') ?? ''))
        : undefined,
  },
]

function prefixed(prefix: string, found: RegExpExecArray | null, start = ''): string | undefined {
  return found?.[1] === undefined ? undefined : `${prefix}/${start}${found[1]}`
}

/** Whether a URL is where a DOI leads to that was given up. */
export function isDeletion(url: string): boolean {
  return /crossref\.org\/deleted_DOI/i.test(url)
}
