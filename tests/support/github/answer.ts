/** An answer of the API. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A question to the API, its path already taken apart. */
export interface Question {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly accept: string
  /** Who asks. */
  readonly login: string
}

export type Route = readonly [
  operation: string,
  /** What a write needs, any one of them. */
  needs: readonly string[],
  handle: (question: Question) => Answer,
]

/** Characters of a body, as of issues, comments and reviews. */
const longestBody = 65_536

export const ok = (body: unknown): Answer => ({status: 200, body})
export const created = (body: unknown): Answer => ({status: 201, body})
export const gone: Answer = {status: 204, body: undefined}

export function refused(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body = {message, documentation_url: 'https://docs.github.com/rest', status: String(status)}
  return {status, body, headers}
}

export const missing = refused(404, 'Not Found')

/** The refusal of a body that is too long; nothing where it is not. */
export function bodyFault(body: unknown): Answer | undefined {
  if (typeof body !== 'string' || body.length <= longestBody) return undefined
  return refused(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
}

/** One page of a list, with the links to the others. */
export function page(items: readonly unknown[], {query}: Question, url: string): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const number = Number(query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (rel: string, to: number) => {
    const other = new URLSearchParams(query)
    other.set('page', String(to))
    return `<${url}?${other.toString()}>; rel="${rel}"`
  }
  const links = number < last ? [link('next', number + 1), link('last', last)] : []
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    headers: links.length > 0 ? {link: links.join(', ')} : {},
  }
}

/** A user as answers name one. */
export function userOf(login: string): object {
  return {login, id: login.length, type: login.endsWith('[bot]') ? 'Bot' : 'User'}
}
