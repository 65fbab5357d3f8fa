import {getOctokit} from '@actions/github'
import {retry} from '@octokit/plugin-retry'
import {throttling} from '@octokit/plugin-throttling'
import {name, version} from '../project.ts'

export type Octokit = ReturnType<typeof getOctokit>

/** One repository on GitHub, seen with one token. */
export interface GitHub {
  readonly octokit: Octokit
  /** The parameters that nearly every request has. */
  readonly at: {readonly owner: string; readonly repo: string}
  /** Whether something was written by the holder of this token; a marker alone could be pasted by anybody. */
  isMine(author: Author | null | undefined): Promise<boolean>
  /** Changes something, or in a dry run says what would be changed. */
  write<Result>(what: string, change: () => Promise<Result>): Promise<Result | undefined>
}

interface Author {
  readonly login: string
  readonly type?: string
}

export interface GitHubOptions {
  readonly token: string
  /** Where the API is, such as `https://api.github.com`. */
  readonly apiUrl: string
  /** `owner/name`. */
  readonly repository: string
  /** Called with each change that a dry run leaves out; absent: changes are made. */
  readonly onDryRun?: ((what: string) => void) | undefined
}

/** Opens a repository; the token goes to the origin of the API and nowhere else. */
export function openGitHub({token, apiUrl, repository, onDryRun}: GitHubOptions): GitHub {
  const octokit = createOctokit(token, apiUrl)
  const [owner = '', repo = ''] = repository.split('/')
  let login: Promise<string> | undefined
  return {
    octokit,
    at: {owner, repo},
    isMine: async (author) => {
      login ??= loginOf(octokit)
      const mine = await login
      return author?.login === mine || (author?.type === 'Bot' && author.login === `${mine}[bot]`)
    },
    write: async (what, change) => {
      if (!onDryRun) return change()
      onDryRun(what)
      return undefined
    },
  }
}

/** Seconds that a limit may hold a request up; a longer one is told instead. */
const longestPause = 60

function createOctokit(token: string, apiUrl: string): Octokit {
  const isWorthIt = (pause: number, _options: object, _octokit: object, tries: number): boolean =>
    pause <= longestPause && tries < 2
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: `${name}/${version}`,
      log: silent,
      retry: {doNotRetry: [400, 401, 403, 404, 406, 410, 413, 422, 429, 451]},
      throttle: {onRateLimit: isWorthIt, onSecondaryRateLimit: isWorthIt},
    },
    retry,
    throttling,
  )
  octokit.hook.before('request', (options) => {
    const {origin} = new URL(options.url, options.baseUrl)
    if (origin !== new URL(apiUrl).origin)
      throw new Error(`Unexpected origin of the API: ${origin}`)
    // What creates something may have done so before its answer was lost.
    if (options.method === 'POST') options.request['retries'] = 0
  })
  return octokit
}

/** What octokit would print goes past the one layer that escapes for the log. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** Who the token speaks for; a token of Actions speaks for the bot of that name. */
async function loginOf(octokit: Octokit): Promise<string> {
  try {
    const {viewer} = await octokit.graphql<{viewer: {login: string}}>('query { viewer { login } }')
    return viewer.login
  } catch {
    return 'github-actions[bot]'
  }
}
