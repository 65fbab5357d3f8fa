import type {Answer, Exchange, Failure, Hop, Method, Outcome} from '../verdict/exchange.ts'
import {refreshOf} from '../verdict/refresh.ts'
import {isWall} from '../verdict/walls.ts'
import type {Cookies} from './cookies.ts'

/** Redirects that are followed for one address. */
const maxHops = 20

/** Sends one of the requests, with the cookies that go with it. */
export type Request = (url: URL, cookie: string | undefined) => Promise<Outcome>

/** Follows redirects hop by hop, and brings back the cookies that are handed out on the way. */
export async function follow(
  asked: URL,
  method: Method,
  cookies: Cookies,
  request: Request,
): Promise<Exchange> {
  const asking = {method, asked: asked.href}
  const hops: Hop[] = []
  const steps: Taken[] = []
  let url = asked
  for (;;) {
    const cookie = cookies.headerFor(url)
    steps.push({url, cookie})
    const outcome = await request(url, cookie)
    if (outcome.kind === 'answer') cookies.take(url, outcome.headers['set-cookie'])
    const isSeen = (target: URL) =>
      steps.some((step) => isSame(step, {url: target, cookie: cookies.headerFor(target)}))
    const next = outcome.kind === 'answer' ? nextOf(outcome, url, isSeen) : outcome
    if (!('target' in next)) return {...asking, hops, url: url.href, outcome: next}
    if (hops.length === maxHops) return {...asking, hops, url: url.href, outcome: tooMany}
    hops.push({url: url.href, status: next.status})
    url = next.target
  }
}

/** A URL without a name and a password: neither is ever sent or shown. */
export function withoutCredentials(href: string | URL): URL {
  const url = new URL(href)
  if (url.username !== '') url.username = ''
  if (url.password !== '') url.password = ''
  return url
}

const tooMany: Failure = {
  kind: 'too-many-redirects',
  detail: `more than ${maxHops} redirects`,
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

interface Step {
  readonly target: URL
  readonly status: number
}

/** What an answer leads to: another URL, a failure where it sends on to nowhere, and else itself. */
function nextOf(answer: Answer, base: URL, isSeen: (target: URL) => boolean): Step | Outcome {
  const {status, headers} = answer
  const {location} = headers
  if (!redirects.has(status)) return refreshed(answer, base, isSeen) ?? withTellingHeaders(answer)
  if (location === undefined) return broken(`${status} with no target`)
  const target = targetOf(location, base)
  if (!target) return broken(`${status} with a target that is no URL`)
  if (!isWeb(target)) return broken(`${status} to a \`${target.protocol}\` address`)
  return isSeen(target) ? {kind: 'redirect-loop', detail: 'redirect loop'} : {target, status}
}

/** Where a good page sends its reader on to by itself; the page stays what it is where that leads to nowhere new. */
function refreshed(answer: Answer, base: URL, isSeen: (target: URL) => boolean): Step | undefined {
  const {status} = answer
  if (status < 200 || status > 299 || isWall(answer)) return undefined
  const location = refreshOf(answer)
  const target = location === undefined ? undefined : targetOf(location, base)
  return target && isWeb(target) && !isSeen(target) ? {target, status} : undefined
}

function targetOf(location: string, base: URL): URL | undefined {
  return URL.canParse(location, base.href) ? withoutCredentials(new URL(location, base)) : undefined
}

function isWeb({protocol}: URL): boolean {
  return protocol === 'http:' || protocol === 'https:'
}

function broken(detail: string): Failure {
  return {kind: 'broken-redirect', detail}
}

/** A step that has been taken: a URL, and what was known by cookies when it was asked. */
interface Taken {
  readonly url: URL
  readonly cookie: string | undefined
}

function isSame(one: Taken, other: Taken): boolean {
  return one.cookie === other.cookie && pageAt(one.url) === pageAt(other.url)
}

function pageAt({href, hash}: URL): string {
  return hash === '' ? href : href.slice(0, -hash.length)
}

const telling: ReadonlySet<string> = new Set([
  'cf-mitigated',
  'content-disposition',
  'content-length',
  'content-type',
  'etag',
  'last-modified',
  'ratelimit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'server',
  'www-authenticate',
  'x-amzn-waf-action',
  'x-datadome',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-sucuri-block',
  'x-vercel-mitigated',
])

function withTellingHeaders(answer: Answer): Answer {
  const headers: Record<string, string> = {}
  for (const key in answer.headers) {
    const value = answer.headers[key]
    if (value !== undefined && telling.has(key)) headers[key] = value
  }
  return {...answer, headers}
}
