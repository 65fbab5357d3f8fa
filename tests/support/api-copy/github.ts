import type {Answered, Asked, CopyHost} from './copy.ts'

/** A repository that the copy knows, under its name of today. */
export interface CopyRepository {
  readonly name: string
  /** Names that it had before. */
  readonly once?: readonly string[]
  readonly archivedAt?: string
  readonly isEmpty?: true
  readonly isDisabled?: true
  /** What there is, by revision. */
  readonly files?: Readonly<Record<string, readonly string[]>>
  /** Numbers of issues and pull requests. */
  readonly threads?: readonly number[]
}

export interface GithubCopyOptions {
  readonly repositories: readonly CopyRepository[]
  /** The most aliases that a question may have before the surplus is refused. */
  readonly most?: number
  /** Answers every question with this error, inside a 200. */
  readonly error?: string
}

/**
 * GitHub's GraphQL after its documentation: errors stand beside data, each with the path of its alias, and the status stays
 * 200; whoever brings no token is sent away. Its web server: git's own protocol, and pages.
 */
export function githubHosts({repositories, most = 76, error}: GithubCopyOptions): CopyHost[] {
  const find = (name: string) =>
    repositories.find((one) =>
      [one.name, ...(one.once ?? [])].some((other) => other.toLowerCase() === name.toLowerCase()),
    )
  return [
    {
      host: 'api.github.com',
      takesCredentials: true,
      // Of its REST API, in an hour, without a token.
      limits: {requests: 60, per: 3_600_000},
      answer: (asked) => {
        if (asked.headers.authorization !== 'Bearer secret') {
          return {status: 401, body: {message: 'This endpoint requires you to be authenticated.'}}
        }
        if (error !== undefined)
          return {body: {data: null, errors: [{type: error, message: error}]}}
        return answerGraphql(asked, find, most)
      },
    },
    {host: 'github.com', answer: ({url}) => answerWeb(url, find)},
  ]
}

type Find = (name: string) => CopyRepository | undefined

function answerGraphql({url, body, note}: Asked, find: Find, most: number): Answered {
  if (url.pathname !== '/graphql') return {status: 404, body: {message: 'Not Found'}}
  const {query, variables} = JSON.parse(body) as {
    query: string
    variables: Record<string, string | number>
  }
  const aliases = [...query.matchAll(/\b(r(\d+)):repository\(/g)]
  if (aliases.length > 50) note(`${aliases.length} aliases`)
  const data: Record<string, unknown> = {}
  const errors: object[] = []
  for (const [position, [, alias = '', index = '']] of aliases.entries()) {
    const name = `${variables[`o${index}`] ?? ''}/${variables[`n${index}`] ?? ''}`
    const found = find(name)
    data[alias] = null
    if (position >= most) {
      errors.push({type: 'RESOURCE_LIMITS_EXCEEDED', path: [alias], message: 'Too much'})
    } else if (found) {
      data[alias] = describeRepository(found, variables, index)
    } else {
      const message = `Could not resolve to a Repository with the name '${name}'.`
      errors.push({type: 'NOT_FOUND', path: [alias], message})
    }
  }
  return {body: {data, ...(errors.length > 0 && {errors})}}
}

function describeRepository(
  {
    name,
    archivedAt,
    isEmpty,
    isDisabled,
    files = {main: ['README.md', 'train.py']},
    threads,
  }: CopyRepository,
  variables: Readonly<Record<string, string | number>>,
  index: string,
): object {
  const revision = variables[`v${index}`] ?? variables[`t${index}`]
  const [, at = '', path = ''] = /^(.*?):(.*)$/.exec(String(variables[`p${index}`] ?? '')) ?? []
  const top = [...new Set(Object.values(files)[0]?.map((file) => file.split('/')[0] ?? ''))]
  const isFolder = (entry: string) =>
    Object.values(files)[0]?.some((file) => file.startsWith(`${entry}/`))
  const has = files[at]?.some((file) => file === path || file.startsWith(`${path}/`)) === true
  return {
    nameWithOwner: name,
    isArchived: archivedAt !== undefined,
    archivedAt: archivedAt ?? null,
    isDisabled: isDisabled === true,
    isEmpty: isEmpty === true,
    root: isEmpty
      ? null
      : {entries: top.map((entry) => ({name: entry, type: isFolder(entry) ? 'tree' : 'blob'}))},
    revision: revision !== undefined && files[revision] ? {__typename: 'Commit'} : null,
    path: has ? {__typename: 'Blob'} : null,
    release: null,
    thread: threads?.includes(Number(variables[`i${index}`])) ? {__typename: 'Issue'} : null,
  }
}

function answerWeb(url: URL, find: Find): Answered {
  const isGit = url.pathname.endsWith('/info/refs')
  const [, name = '', rest = ''] =
    /^\/([^/]+\/[^/]+?)(?:\.git)?((?:\/.*)?)$/.exec(url.pathname) ?? []
  const found = find(name)
  if (!found) return isGit ? {status: 401, body: 'Repository not found.'} : notFound
  if (found.name.toLowerCase() !== name.toLowerCase()) {
    const suffix = isGit ? `.git${rest}` : rest
    return {status: 301, headers: {location: `/${found.name}${suffix}${url.search}`}}
  }
  if (isGit) {
    const type = 'application/x-git-upload-pack-advertisement'
    return {headers: {'content-type': type}, body: '001e# service=git-upload-pack\n0000'}
  }
  return hasPage(found, rest) ? {body: `<title>${found.name}</title><p>Files of it`} : notFound
}

function hasPage(
  {files = {main: ['README.md', 'train.py']}, threads}: CopyRepository,
  rest: string,
) {
  const [, form = '', first = '', path = ''] = /^\/([^/]+)\/?([^/]*)\/?(.*)$/.exec(rest) ?? []
  if (form === 'issues') return threads?.includes(Number(first)) === true
  if (form !== 'blob' && form !== 'tree') return rest === '' || rest === '/releases'
  return files[first]?.some((file) => file.startsWith(decodeURIComponent(path))) === true
}

const notFound: Answered = {status: 404, body: '<title>Page not found · GitHub</title>'}

/** Pages of one owner: their site, and no other. */
export function githubPages(paths: readonly string[]): CopyHost {
  return {
    host: '*.github.io',
    answer: ({url}) => {
      if (url.hostname === 'nobody.github.io') {
        const body =
          "<title>Site not found &middot; GitHub Pages</title><p>There isn't a GitHub Pages site here.</p>"
        return {status: 404, body}
      }
      return paths.includes(url.pathname)
        ? {body: `<title>A project</title><p>Welcome to ${url.pathname}`}
        : {
            status: 404,
            body: '<title>Page not found &middot; GitHub Pages</title><p>File not found',
          }
    },
  }
}
