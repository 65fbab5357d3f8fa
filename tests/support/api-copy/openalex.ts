import type {CopyHost} from './copy.ts'
import {authorsOf, doisOf, type LibraryPaper} from './library.ts'

/** OpenAlex's list of works: a hundred values of a filter at most; commas and ampersands in them are refused. */
export function openalexApi(papers: readonly LibraryPaper[]): CopyHost {
  return {
    host: 'api.openalex.org',
    limits: {requests: 100, per: 1000},
    takesCredentials: true,
    answer: ({url, note}) => {
      if (url.pathname !== '/works') return {status: 404, body: {error: 'Not found'}}
      const dois = (url.searchParams.get('filter') ?? '').replace(/^doi:/, '').split('|')
      if (dois.length > 100) note(`${dois.length} values`)
      if (dois.some((doi) => /[,&]/.test(doi))) return {status: 403, body: {error: 'Invalid'}}
      const results = dois.flatMap((doi) =>
        papers.filter((one) => doisOf(one).includes(doi)).map((paper) => workOf(doi, paper)),
      )
      return {body: {meta: {count: results.length, per_page: dois.length}, results}}
    },
  }
}

function workOf(doi: string, paper: LibraryPaper): object {
  const {title, year, venue} = paper
  const own = {
    landing_page_url: paper.doi === undefined ? null : `https://doi.org/${paper.doi}`,
    version: 'publishedVersion',
    source: {display_name: venue ?? null, type: 'journal'},
  }
  const preprint = {
    landing_page_url: `https://arxiv.org/abs/${paper.arxiv ?? ''}`,
    version: 'submittedVersion',
    source: {display_name: 'arXiv (Cornell University)', type: 'repository'},
  }
  return {
    id: 'https://openalex.org/W2741809807',
    doi: `https://doi.org/${doi}`,
    display_name: title,
    publication_year: year ?? null,
    type: 'article',
    is_retracted: paper.updates?.includes('retraction') === true,
    primary_location: venue === undefined ? preprint : own,
    locations: venue === undefined ? [preprint] : [own, preprint],
    authorships: authorsOf(paper).map((name) => ({author: {display_name: name}})),
  }
}
