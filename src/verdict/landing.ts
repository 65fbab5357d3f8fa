import type {Exchange} from './exchange.ts'

/** Where a redirect led, next to where it began. */
export interface Journey {
  readonly from: URL
  readonly to: URL
}

/** Landings that prove nothing about what was asked for. */
const detours = [
  {
    // A page for signing in stands before the page.
    name: 'login-wall',
    isAt: (url: URL) =>
      /^(?:login|log-in|signin|accounts?|sso|auth|idp|passport|wayf|shibboleth)\./.test(
        url.hostname,
      ) ||
      hasSegment(
        url,
        /^(?:(?:user-?|wp-|service-?|member-?|account-?)?log[-_]?[io]n|sign[-_]?in|sso|saml2?|oauth2?|openid-connect|authori[sz]e|authenticate|shibboleth|idp|wayf)$/,
      ),
  },
  {
    // A page that wants consent stands before the page.
    name: 'consent-wall',
    isAt: (url: URL) =>
      url.hostname.startsWith('consent.') ||
      hasSegment(
        url,
        /^(?:(?:cookie|privacy|gdpr)-?)?consent$|^cookies?-?(?:absent|check|disabled|error|required|test|wall)$/,
      ),
  },
  {
    // The site says that it has no such page, and says it with a good status.
    name: 'error-page',
    isAt: (url: URL) =>
      hasSegment(
        url,
        /^(?:404|errors?|(?:page|file)?-?not-?found|404-?error|error-?404|error-?page|404-?(?:page-?)?not-?found)$/,
      ),
  },
] as const

/** One of the places where redirects end that are not the page. */
export type Detour = (typeof detours)[number]['name']

/** The detour that redirects ended with, unless they began there too. */
export function detourOf({hops, asked, url}: Exchange): Detour | undefined {
  if (hops.length === 0) return undefined
  const [from, to] = [new URL(asked), new URL(url)]
  return detours.find(({isAt}) => isAt(to) && !isAt(from))?.name
}

/** Permanent redirects that no list should follow: the page is there, and its link is well as it is. */
export const trifles = {
  // A slash, `www.` or the name of an index page more or less.
  'same-page': ({from, to}: Journey) =>
    from.protocol === to.protocol && nameOf(from) === nameOf(to),
  // The page in the language that was guessed for a robot.
  'other-language': ({from, to}: Journey) =>
    nameOf(from) !== nameOf(to) && withoutLocale(from) === withoutLocale(to),
  // A deep link that ends on a front page has lost what it meant.
  'front-page': ({from, to}: Journey) => isFront(to) && !isFront(from),
  // A link that was safe would be so no more.
  downgrade: ({from, to}: Journey) => from.protocol === 'https:' && to.protocol === 'http:',
  // The target holds for this visit alone.
  'passing-target': ({to}: Journey) =>
    /;jsessionid=/i.test(to.pathname) ||
    [...to.searchParams.keys()].some((key) =>
      /^(?:j?session-?id|sid|phpsessid|token|ticket|signature|expires|x-amz-.*|cookieset)$/i.test(
        key,
      ),
    ),
} as const satisfies Record<string, (journey: Journey) => boolean>

const locale = String.raw`[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?`

function hasSegment(url: URL, pattern: RegExp): boolean {
  return url.pathname
    .toLowerCase()
    .split('/')
    .some((segment) => pattern.test(segment.replace(/\.\w+$/, '')))
}

function nameOf({host, pathname, search}: URL): string {
  const path = pathname.replace(/(?:\/(?:index|default)\.\w+|\/)$/i, '')
  return `${host.replace(/^www\./, '')}${path}${search}`
}

function withoutLocale(url: URL): string {
  const plain = new URL(url)
  plain.protocol = 'https:'
  plain.host = plain.host.replace(new RegExp(`^(?:www|${locale})\\.(?=.*\\.)`), '')
  plain.pathname = plain.pathname.replace(new RegExp(`^/${locale}(?=/|$)`, 'i'), '')
  for (const key of ['hl', 'lang', 'locale', 'language']) plain.searchParams.delete(key)
  return nameOf(plain)
}

function isFront({pathname, search}: URL): boolean {
  return (
    search === '' &&
    new RegExp(`^/(?:(?:index|default|home)(?:\\.\\w+)?|${locale})?/?$`, 'i').test(pathname)
  )
}
