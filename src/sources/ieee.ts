import type {Address} from '../model/address.ts'
import {isSameTitle} from '../titles/compare.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {noWork, workEvidence, type Crossref} from './crossref.ts'
import type {Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/**
 * Papers of IEEE Xplore, whose pages refuse robots: nobody can be asked for a document number, so the listed title is
 * searched for, and a work that was deposited with this number proves the link.
 */
export function createIeee(crossref: Crossref): Source {
  return {
    name: 'ieee',
    batch: 1,
    concurrency: 3,
    claims: (address, titles) => {
      const number = ieeeNumberIn(address)
      const told = titles.filter((title) => title.split(/\s+/).length > 1)
      return number === undefined || told.length === 0 ? undefined : [number, ...told].join('\n')
    },
    ask: async (ids, ports) =>
      new Map(
        await Promise.all(ids.map(async (id) => [id, await search(id, crossref, ports)] as const)),
      ),
  }
}

/** The document number of an address of IEEE Xplore. */
export function ieeeNumberIn(address: Address): string | undefined {
  const {hostname, pathname, search: query} = urlOf(address)
  return /(?:^|\.)ieeexplore\.ieee\.org$|^xplorestaging\.ieee\.org$/.test(hostname)
    ? numberIn(pathname + query)
    : undefined
}

/** Searches for the titles in turn, the longest first. */
async function search(id: string, crossref: Crossref, ports: Ports): Promise<Evidence> {
  const [number = '', ...titles] = id.split('\n')
  const request = `document ${number}`
  let last = noWork(request)
  for (const title of titles.sort((a, b) => b.length - a.length).slice(0, mostTitles)) {
    const reply = await crossref.search(title, ports)
    if (reply.kind === 'none') return reply.evidence(request)
    const own = reply.value.find(({urls}) => urls.some((url) => isAt(url, number)))
    if (own) return workEvidence(own, request)
    const other = reply.value.find(({record}) => isSameTitle(record.title, title))
    if (other) last = {...last, answer: `not found by its title, which is that of ${other.doi}`}
  }
  return last
}

const mostTitles = 2

function isAt(url: string, number: string): boolean {
  return /\bieee\.org\//i.test(url) && numberIn(url.replace(/^https?:\/\/[^/]+/i, '')) === number
}

function numberIn(path: string): string | undefined {
  const match =
    /^\/(?:abstract\/)?document\/0*(\d+)(?:\D|$)/.exec(path) ??
    /[?&]arnumber=0*(\d+)(?:\D|$)/i.exec(path) ??
    /^\/ielx?\d\/.*\/0*(\d+)\.pdf/.exec(path)
  return match?.[1]
}
