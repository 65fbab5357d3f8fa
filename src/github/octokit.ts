import {getOctokit} from '@actions/github'
import {retry} from '@octokit/plugin-retry'
import {throttling} from '@octokit/plugin-throttling'
import {name, version} from '../project.ts'
import {paceOf} from './pace.ts'

/** The client of GitHub's API, which pages, waits for limits and tries again. */
export type Octokit = ReturnType<typeof getOctokit>

/** Seconds that a limit may hold a request up; a longer one is told instead. */
const longestPause = 60

/** An octokit whose token goes to the origin of the API alone; an answer has so many milliseconds. */
export function createOctokit(token: string, apiUrl: string, patience: number): Octokit {
  const isWorthIt = (pause: number, _options: object, _octokit: object, tries: number): boolean =>
    pause <= longestPause && tries < 2
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: `${name}/${version}`,
      log: silent,
      retry: {retries: 2, doNotRetry: [400, 401, 403, 404, 406, 410, 413, 422, 429, 451]},
      throttle: {onRateLimit: isWorthIt, onSecondaryRateLimit: isWorthIt, ...paceOf(apiUrl)},
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
    options.request.fetch = withPatience(options.request.fetch as typeof fetch, patience)
  })
  return octokit
}

/**
 * Gives each try a time of its own, its whole answer included: octokit takes an answer that breaks off
 * for one that is complete.
 */
function withPatience(fetcher: typeof fetch, patience: number): typeof fetch {
  return async (url, init) => {
    const answer = await fetcher(url, {...init, signal: AbortSignal.timeout(patience)})
    const {status, headers} = answer
    const body = await answer.arrayBuffer()
    return new Response(body.byteLength > 0 ? body : null, {status, headers})
  }
}

/** What octokit would print goes past the one layer that escapes for the log. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
