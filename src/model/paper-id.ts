import {decode} from './percent-code.ts'
import {urlOf} from './url.ts'

/** One paper, whatever link names it: `scheme:value`, such as `arxiv:2305.05726`. */
export type PaperId = `${'arxiv' | 'doi' | 'openreview' | 'acl'}:${string}`

/** Publisher pages whose path holds the DOI. */
const doiPath =
  /\/(?:doi(?:\/(?:abs|full|pdf|epdf|pdfdirect|book|10\.1109))?|articles?|chapter|content|book|pdf)\/(10\.\d{4,9}\/[^?#]+)/i

/** Endings that such a path has after the DOI. */
const doiTail =
  /(?:\/(?:full|abstract|pdf|epdf|meta|html|fulltext)|\.(?:pdf|html|short|full|abstract))+$|v\d+(?:\.full(?:\.pdf|-text)?)?$/i

/** What stands in every URL that has a paper id, or else something that a URL parser would change. */
const trace =
  /arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|aclweb\.org|\/10\.\d{4}|[^\x21-\x7e]|^[^/]*\/\/[^/]*%/i

/** Reads the paper id out of a paper's URL; letter case, version and file form do not count. */
export function paperIdOf(url: string): PaperId | undefined {
  const parsed = trace.test(url) ? urlOf(url) : undefined
  return parsed && paperIdIn(parsed)
}

/** The same of a URL that has been read. */
export function paperIdIn(url: Readonly<URL>): PaperId | undefined {
  const {hostname, pathname} = url
  const host = hostname.replace(/^www\./, '')

  if (/(^|\.)arxiv\.org$/.test(host)) return arxivId(pathname)
  if (/^(dx\.)?doi\.org$/.test(host)) return doiId(pathname.slice(1))
  if (host === 'openreview.net') return openreviewId(url.searchParams.get('id'))
  if (host === 'aclanthology.org' || host === 'aclweb.org') return aclId(pathname)
  return doiId(doiPath.exec(pathname)?.[1])
}

function arxivId(path: string): PaperId | undefined {
  const match =
    /^\/(?:abs|pdf|html|ps|e-print|format)\/+(?:arxiv:)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?\/?$/i.exec(
      path,
    ) ?? /^\/ftp\/arxiv\/papers\/\d{4}\/(\d{4}\.\d{4,5})\.pdf$/.exec(path)
  return match?.[1] === undefined ? undefined : `arxiv:${match[1].toLowerCase()}`
}

function doiId(text: string | undefined): PaperId | undefined {
  if (text === undefined) return undefined
  const doi = decode(text).trim().replace(doiTail, '').toLowerCase()
  const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(doi)
  if (arxiv?.[1] !== undefined) return `arxiv:${arxiv[1]}`
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? `doi:${doi}` : undefined
}

function openreviewId(id: string | null): PaperId | undefined {
  return id === null || !/^[\w-]{6,}$/.test(id) ? undefined : `openreview:${id}`
}

function aclId(path: string): PaperId | undefined {
  const match =
    /\/([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+)(?:v\d+)?(?:\.pdf)?\/?$/i.exec(path)
  return match?.[1] === undefined ? undefined : `acl:${match[1].toLowerCase()}`
}
