import type {CopyHost} from './copy.ts'
import {authorsOf, type LibraryPaper} from './library.ts'

/** The batch endpoint of Semantic Scholar, and its search for a title: 500 ids a question at most, null for what it does not know; one question a second. */
export function semanticScholarApi(papers: readonly LibraryPaper[]): CopyHost {
  return {
    host: 'api.semanticscholar.org',
    limits: {requests: 1, per: 1000, concurrent: 1},
    takesCredentials: true,
    answer: ({url, body, note}) => {
      if (url.pathname === '/graph/v1/paper/search/match') {
        const title = url.searchParams.get('query')?.toLowerCase()
        const paper = papers.find((one) => one.title.toLowerCase() === title)
        if (!paper) return {status: 404, body: {error: 'Title match not found'}}
        return {body: {data: [{...paperOf(paper), matchScore: 200.5}]}}
      }
      if (url.pathname !== '/graph/v1/paper/batch') return {status: 404, body: {error: 'Not found'}}
      const {ids} = JSON.parse(body) as {ids: string[]}
      if (ids.length > 500) note(`${ids.length} ids`)
      return {
        body: ids.map((id) => paperOf(papers.find((one) => `ARXIV:${one.arxiv ?? ''}` === id))),
      }
    },
  }
}

function paperOf(paper: LibraryPaper | undefined): object | null {
  if (!paper) return null
  const {title, year, venue, doi, arxiv} = paper
  return {
    paperId: '649def34f8be52c8b66281af98ae884c09aef38b',
    title,
    year: year ?? null,
    venue: venue ?? 'arXiv.org',
    publicationVenue: {name: venue ?? 'arXiv.org', type: 'journal'},
    journal: {name: venue ?? 'ArXiv'},
    externalIds: {
      ...(arxiv !== undefined && {ArXiv: arxiv}),
      DOI: doi ?? `10.48550/arXiv.${arxiv ?? ''}`,
      CorpusId: 1,
    },
    authors: authorsOf(paper).map((name) => ({authorId: '1', name})),
  }
}
