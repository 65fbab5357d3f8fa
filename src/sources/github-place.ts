import type {Address} from '../model/address.ts'
import {decode} from '../model/percent-code.ts'
import {urlOf} from './url.ts'

/** A repository, or something in it, as an address names it. */
export interface GithubPlace {
  /** In lower case, as it is asked about. */
  readonly owner: string
  readonly name: string
  /** What of it is meant; nothing for its front page. */
  readonly inside: Inside | undefined
  /** The path after the repository's name, as it is written. */
  readonly rest: string
}

/** What of a repository an address means. */
export type Inside =
  /** A file or folder at a branch, tag or commit; the path is empty for all of it. */
  | {readonly kind: 'path'; readonly revision: string; readonly path: string}
  | {readonly kind: 'release'; readonly tag: string}
  /** An issue or a pull request. */
  | {readonly kind: 'thread'; readonly number: number}

/** Reads an address of a GitHub server; nothing for what is in no repository, or is no thing of its own. */
export function placeIn(address: Address, server = 'github.com'): GithubPlace | undefined {
  const {hostname, pathname} = urlOf(address)
  const isRaw = server === 'github.com' && hostname === 'raw.githubusercontent.com'
  if (!isRaw && hostname.replace(/^www\./, '') !== server) return undefined
  const [, owner = '', repository = '', rest = ''] =
    /^\/([^/]+)\/([^/]+?)(?:\.git)?((?:\/.*)?)$/.exec(pathname.replace(/\/+$/, '')) ?? []
  if (!isRepository(owner, repository)) return undefined
  const path = isRaw ? `/raw${rest.replace(/^\/refs\/(?:heads|tags)(?=\/)/, '')}` : rest
  const inside = insideOf(path)
  if (path !== '' && !inside) return undefined
  return {
    owner: owner.toLowerCase(),
    name: repository.toLowerCase(),
    inside: inside === 'front' ? undefined : inside,
    rest: path,
  }
}

/** The id by which a place is asked about; `placeOf` reads it again. */
export function idOf({owner, name, rest}: GithubPlace): string {
  return `${owner}/${name}${rest}`
}

/** The place that an id is of. */
export function placeOf(id: string): GithubPlace | undefined {
  return placeIn(`https://github.com/${id}` as Address)
}

/** The repository whose front page an address is, as `owner/name` in lower case. */
export function repositoryIn(address: Address, server?: string): string | undefined {
  const place = placeIn(address, server)
  return place?.rest === '' ? idOf(place) : undefined
}

function insideOf(rest: string): Inside | 'front' | undefined {
  const [form = '', ...segments] = rest.split('/').slice(1).map(decode)
  const [first = '', second = ''] = segments
  // Lists of what a repository has are there when it is.
  if (/^(?:releases|tags|stargazers|forks|branches)$/.test(form) && first === '') return 'front'
  if (form === 'releases' && first === 'tag' && revision.test(second) && segments.length === 2) {
    return {kind: 'release', tag: second}
  }
  if (/^(?:tree|blob|raw|blame|edit)$/.test(form) && revision.test(first)) {
    return {kind: 'path', revision: first, path: segments.slice(1).join('/')}
  }
  if (form === 'commit' && /^[\da-f]{7,40}$/.test(first) && segments.length === 1) {
    return {kind: 'path', revision: first, path: ''}
  }
  const isThread = /^(?:issues|pull)$/.test(form) && /^[1-9]\d{0,8}$/.test(first)
  return isThread && segments.length === 1 ? {kind: 'thread', number: Number(first)} : undefined
}

/** The first part of a branch's name, or all of it. */
const revision = /^[\w.+@-]+$/

/** How GitHub writes a repository: `owner/name`. */
export const repositoryName = /^[a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100}$/i

function isRepository(owner: string, repository: string): boolean {
  return (
    repositoryName.test(`${owner}/${repository}`) &&
    !/^\.{1,2}$/.test(repository) &&
    !reserved.has(owner.toLowerCase())
  )
}

/** First segments of GitHub's own pages. */
const reserved: ReadonlySet<string> = new Set(
  `about account advisories apps blog codespaces collections contact customer-stories dashboard
  discussions enterprise events explore features gist gists github-copilot issues join login logout
  marketplace new notifications orgs organizations pricing pulls readme resources search security
  sessions settings signup site solutions sponsors stars team topics trending users watching`.split(
    /\s+/,
  ),
)
