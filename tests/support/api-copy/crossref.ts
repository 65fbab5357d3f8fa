import {normalizeTitle} from '../../../src/titles/normalize.ts'
import type {Answered, Asked, CopyHost} from './copy.ts'
import {authorsOf, type LibraryPaper} from './library.ts'

/**
 * Crossref's REST API after its documentation: filters of one name are joined by "or", unknown DOIs are left out without a
 * word, searches give the best first. Three lists a second and three at a time for who leaves an address, one for others.
 */
export function crossrefApi(papers: readonly LibraryPaper[], isPolite = true): CopyHost {
  const known = papers.filter(({doi, agency}) => doi !== undefined && agency === undefined)
  return {
    host: 'api.crossref.org',
    limits: isPolite
      ? {requests: 3, per: 1000, concurrent: 3}
      : {requests: 1, per: 1000, concurrent: 1},
    answer: (asked) => {
      const {url, note} = asked
      if (isPolite && url.searchParams.get('mailto')?.includes('@') !== true) note('no address')
      if (url.pathname !== '/works') return {status: 404, body: 'Resource not found.'}
      const found = search(known, asked).slice(0, Number(url.searchParams.get('rows') ?? 20))
      return answerOf(found, isPolite ? 'polite-array' : 'public-array')
    },
  }
}

function search(papers: readonly LibraryPaper[], {url, note}: Asked): readonly LibraryPaper[] {
  const query = url.searchParams.get('query.bibliographic')
  if (query !== null) return bestFor(query, papers)
  const filters = (url.searchParams.get('filter') ?? '').split(',')
  if (filters.length > 50) note(`${filters.length} filters`)
  return filters.flatMap((filter) => {
    const [, name, value = ''] = /^([a-z-]+):(.+)$/.exec(filter) ?? []
    if (name === 'doi') return papers.filter(({doi}) => doi === value.toLowerCase())
    if (name === 'alternative-id') return papers.filter(({pii}) => pii === value)
    note(`filter ${filter}`)
    return []
  })
}

/** The works that share most words with a query. */
function bestFor(query: string, papers: readonly LibraryPaper[]): readonly LibraryPaper[] {
  const wanted = new Set(normalizeTitle(query).words)
  return papers
    .map((paper) => {
      const words = normalizeTitle(paper.title).words
      const shared = words.filter((word) => wanted.has(word)).length
      return {paper, score: shared / Math.sqrt(words.length * wanted.size)}
    })
    .filter(({score}) => score > 0.3)
    .sort((a, b) => b.score - a.score)
    .map(({paper}) => paper)
}

function answerOf(papers: readonly LibraryPaper[], pool: string): Answered {
  return {
    headers: {'content-type': 'application/json', 'x-api-pool': pool},
    body: {
      status: 'ok',
      'message-type': 'work-list',
      'message-version': '1.0.0',
      message: {'total-results': papers.length, items: papers.map(workOf)},
    },
  }
}

function workOf(paper: LibraryPaper): object {
  const {doi = '', title, year, venue, ieee, pii, page, updates} = paper
  return {
    DOI: doi.toUpperCase(),
    type: 'journal-article',
    title: [title],
    author: authorsOf(paper).map((name) => ({
      given: name.split(' ')[0],
      family: name.split(' ').at(-1),
      sequence: 'additional',
      affiliation: [],
    })),
    issued: {'date-parts': [[year ?? null]]},
    ...(venue !== undefined && {'container-title': [venue]}),
    ...(pii !== undefined && {'alternative-id': [pii]}),
    ...(updates && {
      'updated-by': updates.map((type) => ({DOI: '10.1000/notice', type, source: 'publisher'})),
    }),
    ...(ieee !== undefined && {
      link: [
        {
          URL: `http://xplorestaging.ieee.org/ielx7/36/1/${ieee.padStart(8, '0')}.pdf?arnumber=${ieee}`,
          'content-type': 'unspecified',
          'intended-application': 'similarity-checking',
        },
      ],
    }),
    resource: {primary: {URL: page ?? `https://doi.org/${doi}`}},
  }
}
