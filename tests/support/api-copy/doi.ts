import type {CopyHost} from './copy.ts'
import {doisOf, type LibraryPaper} from './library.ts'

/** The handle API of doi.org: response code 1 for what is registered, 100 with status 404 for what is not. */
export function doiApi(papers: readonly LibraryPaper[]): CopyHost {
  return {
    host: 'doi.org',
    limits: {requests: 5, per: 1000},
    answer: ({url}) => {
      const name = decodeURIComponent(url.pathname.replace('/api/handles/', ''))
      if (!url.pathname.startsWith('/api/handles/')) return {status: 403, body: 'robots'}
      const paper = papers.find((one) => doisOf(one).includes(name.toLowerCase()))
      if (!paper) return {status: 404, body: {responseCode: 100, handle: name}}
      const value = pageOf(paper) ?? `https://publisher.example.org/${name}`
      const data = {format: 'string', value}
      const values = [{index: 1, type: 'URL', data, ttl: 86_400, timestamp: '2020-01-01T00:00:00Z'}]
      return {body: {responseCode: 1, handle: name, values}}
    },
  }
}

function pageOf({page, pii}: LibraryPaper): string | undefined {
  return page ?? (pii && `https://linkinghub.elsevier.com/retrieve/pii/${pii}`)
}
