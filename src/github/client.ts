import {createOctokit, type Octokit} from './octokit.ts'

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

/** Which repository to work on, and how to get there. */
export interface GitHubOptions {
  readonly token: string
  /** Where the API is, such as `https://api.github.com`. */
  readonly apiUrl: string
  /** `owner/name`. */
  readonly repository: string
  /** Called with each change that a dry run leaves out; absent: changes are made. */
  readonly onDryRun?: ((what: string) => void) | undefined
  /** Milliseconds for one answer. */
  readonly patience?: number
}

/** Opens a repository; the token goes to the origin of the API and nowhere else. */
export function openGitHub({
  token,
  apiUrl,
  repository,
  onDryRun,
  patience = 20_000,
}: GitHubOptions): GitHub {
  const octokit = createOctokit(token, apiUrl, patience)
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

/** Who the token speaks for; a token of Actions speaks for the bot of that name. */
async function loginOf(octokit: Octokit): Promise<string> {
  try {
    const {viewer} = await octokit.graphql<{viewer: {login: string}}>('query { viewer { login } }')
    return viewer.login
  } catch {
    return 'github-actions[bot]'
  }
}
