import {addressOf} from '../../../src/model/address.ts'
import {parse} from '../../../src/index.ts'
import {arxivIn, doiIn} from '../../../src/sources/paper-address.ts'
import {ieeeNumberIn} from '../../../src/sources/ieee.ts'
import {piiIn} from '../../../src/sources/sciencedirect.ts'
import type {LibraryPaper} from './library.ts'

/** The library that holds every paper of a list, each under its right title. */
export function libraryOf(text: string, rightTitle: (title: string) => string): LibraryPaper[] {
  const papers = new Map<string, LibraryPaper>()
  for (const {title, year, venue, links} of parse(text).entries) {
    for (const {url} of links.filter(({role}) => role === 'paper')) {
      const address = addressOf(url)
      const ids = address && idsOf(address, papers.size)
      const known = papers.get(url)
      if (!ids || (known && known.title.length >= title.length)) continue
      papers.set(url, {
        title: rightTitle(title),
        ...(year !== undefined && {year}),
        ...(venue && ids.arxiv === undefined && {venue: venue.name}),
        ...ids,
      })
    }
  }
  return [...papers.values()]
}

function idsOf(
  address: NonNullable<ReturnType<typeof addressOf>>,
  serial: number,
): Partial<LibraryPaper> | undefined {
  const arxiv = arxivIn(address)?.id
  if (arxiv !== undefined) return {arxiv}
  const ieee = ieeeNumberIn(address)
  if (ieee !== undefined) {
    const page = `http://ieeexplore.ieee.org/document/${ieee}/`
    return {ieee, page, doi: `10.1109/copy.${serial}.${ieee}`}
  }
  const pii = piiIn(address)
  if (pii !== undefined) return {pii, doi: `10.1016/j.copy.${serial}`}
  const mdpi = /mdpi\.com\/((\d{4}-\d{4})\/(\d+)\/(\d+)\/(\d+))/.exec(address)
  if (mdpi) {
    const [, path = '', issn = '', volume = '', issue = '', article = ''] = mdpi
    const code = issn === '2072-4292' ? 'rs' : 'app'
    const doi = `10.3390/${code}${volume}${issue.padStart(2, '0')}${article.padStart(4, '0')}`
    return {doi, page: `https://www.mdpi.com/${path}`}
  }
  const doi = doiIn(address)
  return doi === undefined ? undefined : {doi}
}
