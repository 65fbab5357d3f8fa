import {code} from '../finding/quote.ts'

/** Something that GitHub did not let us do, in the words that follow `because`. */
export interface Refusal {
  readonly reason: string
  /** Whether the token may not: then it may not do the like of it either. */
  readonly isForbidden: boolean
}

/** What an error of the API says; `undefined` for an error of our own. */
export function refusalOf(error: unknown, permissions: readonly string[]): Refusal | undefined {
  if (!isRequestError(error)) return undefined
  const {status, message} = error
  const refused = (reason: string, isForbidden = false): Refusal => ({reason, isForbidden})
  if (/secondary rate|rate limit/i.test(message) || status === 429) {
    return refused('GitHub asks to wait longer than there is time')
  }
  if (/not permitted to create or approve pull requests/i.test(message)) {
    return refused('the settings of the repository do not let Actions create pull requests')
  }
  if (status === 401) return refused('the token is not valid', true)
  if (status === 403 || status === 404) {
    return refused(`the token may not: it needs ${permissions.map(code).join(' and ')}`, true)
  }
  if (status === 410) return refused('issues are disabled in this repository')
  if (!error.response) return refused(`GitHub could not be reached: ${message}`)
  return refused(`GitHub answered ${status}: ${message.split('\n')[0] ?? ''}`)
}

/** The status that an error of the API carries. */
export function statusOf(error: unknown): number | undefined {
  return isRequestError(error) ? error.status : undefined
}

/** An error of octokit: without an answer, its status is one that it has made up. */
function isRequestError(error: unknown): error is Error & {status: number; response?: object} {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}
