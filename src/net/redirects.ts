import type {Answer, Exchange, Failure, Hop, Method, Outcome} from '../verdict/exchange.ts'

/** Redirects that are followed for one address. */
const maxHops = 20

/** Follows redirects hop by hop; `request` sends each of the requests. */
export async function follow(
  asked: URL,
  method: Method,
  request: (url: URL) => Promise<Outcome>,
): Promise<Exchange> {
  const asking = {method, asked: asked.href}
  const hops: Hop[] = []
  const seen = new Set<string>()
  let url = asked
  for (;;) {
    seen.add(withoutHash(url))
    const outcome = await request(url)
    const next = outcome.kind === 'answer' ? nextOf(outcome, url, seen) : outcome
    if (!('target' in next)) return {...asking, hops, url: url.href, outcome: next}
    if (hops.length === maxHops) return {...asking, hops, url: url.href, outcome: tooMany}
    hops.push({url: url.href, status: next.status})
    url = next.target
  }
}

/** A URL without a name and a password: neither is ever sent or shown. */
export function withoutCredentials(href: string | URL): URL {
  const url = new URL(href)
  url.username = ''
  url.password = ''
  return url
}

const tooMany: Failure = {
  kind: 'too-many-redirects',
  detail: `more than ${maxHops} redirects`,
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** What an answer leads to: another URL, a failure where it sends on to nowhere, and else itself. */
function nextOf(
  answer: Answer,
  base: URL,
  seen: ReadonlySet<string>,
): {readonly target: URL; readonly status: number} | Outcome {
  const {status, headers} = answer
  const {location} = headers
  if (!redirects.has(status)) return withTellingHeaders(answer)
  if (location === undefined) return broken(`${status} with no target`)
  if (!URL.canParse(location, base.href)) return broken(`${status} with a target that is no URL`)
  const target = withoutCredentials(new URL(location, base))
  if (!/^https?:$/.test(target.protocol)) {
    return broken(`${status} to a \`${target.protocol}\` address`)
  }
  return seen.has(withoutHash(target))
    ? {kind: 'redirect-loop', detail: 'redirect loop'}
    : {target, status}
}

function broken(detail: string): Failure {
  return {kind: 'broken-redirect', detail}
}

function withoutHash(url: URL): string {
  const plain = new URL(url)
  plain.hash = ''
  return plain.href
}

const telling: ReadonlySet<string> = new Set([
  'cf-mitigated',
  'content-disposition',
  'content-length',
  'content-type',
  'retry-after',
  'server',
  'www-authenticate',
  'x-amzn-waf-action',
  'x-sucuri-block',
  'x-vercel-mitigated',
])

function withTellingHeaders(answer: Answer): Answer {
  const headers = Object.entries(answer.headers).filter(([key]) => telling.has(key))
  return {...answer, headers: Object.fromEntries(headers)}
}
