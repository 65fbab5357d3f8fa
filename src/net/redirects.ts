import type {Answer, Exchange, Failure, Hop, Method, Outcome} from '../verdict/exchange.ts'

/** Redirects that are followed for one address. */
const maxHops = 20

/** Follows redirects hop by hop; `request` sends each of the requests. */
export async function follow(
  asked: URL,
  method: Method,
  request: (url: URL) => Promise<Outcome>,
): Promise<Exchange> {
  const hops: Hop[] = []
  const seen = new Set<string>()
  let url = asked
  for (;;) {
    seen.add(withoutHash(url))
    const outcome = await request(url)
    const next = outcome.kind === 'answer' ? targetOf(outcome, url) : undefined
    const end = next instanceof URL ? deadEnd(next, seen, hops) : (next ?? worthKeeping(outcome))
    if (!(next instanceof URL) || end) {
      return {method, asked: asked.href, hops, url: url.href, outcome: end ?? outcome}
    }
    if (outcome.kind === 'answer') hops.push({url: url.href, status: outcome.status})
    url = next
  }
}

/** A URL without a name and a password: neither is ever sent or shown. */
export function withoutCredentials(href: string | URL): URL {
  const url = new URL(href)
  url.username = ''
  url.password = ''
  return url
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Where an answer sends on to; a failure where that is nowhere, and nothing where it is no redirect. */
function targetOf({status, headers}: Answer, base: URL): URL | Failure | undefined {
  if (!redirects.has(status)) return undefined
  const {location} = headers
  if (location === undefined || !URL.canParse(location, base.href)) {
    const detail = location === undefined ? 'no target' : 'a target that is no URL'
    return {kind: 'broken-redirect', detail: `${status} with ${detail}`}
  }
  const target = withoutCredentials(new URL(location, base))
  return /^https?:$/.test(target.protocol)
    ? target
    : {kind: 'broken-redirect', detail: `${status} to a \`${target.protocol}\` address`}
}

function deadEnd(next: URL, seen: ReadonlySet<string>, hops: readonly Hop[]): Failure | undefined {
  if (seen.has(withoutHash(next))) return {kind: 'redirect-loop', detail: 'redirect loop'}
  if (hops.length < maxHops) return undefined
  return {kind: 'too-many-redirects', detail: `more than ${maxHops} redirects`}
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

function worthKeeping(outcome: Outcome): Outcome {
  if (outcome.kind !== 'answer') return outcome
  const headers = Object.entries(outcome.headers).filter(([key]) => telling.has(key))
  return {...outcome, headers: Object.fromEntries(headers)}
}
