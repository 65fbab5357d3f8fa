import type {CopyHost} from './copy.ts'
import {authorsOf, doisOf, type LibraryPaper} from './library.ts'

/** DataCite's REST API: one DOI a question, 500 questions in five minutes. */
export function dataciteApi(papers: readonly LibraryPaper[]): CopyHost {
  return {
    host: 'api.datacite.org',
    limits: {requests: 500, per: 300_000},
    answer: ({url}) => {
      const doi = decodeURIComponent(url.pathname.replace('/dois/', '')).toLowerCase()
      const paper = papers.find(
        (one) =>
          doisOf(one).includes(doi) && (doi.startsWith('10.48550/') || one.agency === 'datacite'),
      )
      if (!paper) {
        const title = "The resource you are looking for doesn't exist."
        return {status: 404, body: {errors: [{status: '404', title}]}}
      }
      const attributes = {
        doi,
        titles: [{title: paper.title}],
        creators: authorsOf(paper).map((name) => ({name})),
        publicationYear: paper.year ?? 2020,
        publisher: 'A publisher',
        state: 'findable',
      }
      return {body: {data: {id: doi, type: 'dois', attributes}}}
    },
  }
}
