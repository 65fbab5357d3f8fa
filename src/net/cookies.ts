/** The cookies of one probing: some sites send in circles whoever does not bring back what they hand out. */
export interface Cookies {
  /** Keeps what an answer of this URL hands out. */
  take(url: URL, header: string | undefined): void
  /** What goes with a request to this URL; nothing where there is nothing. */
  headerFor(url: URL): string | undefined
}

interface Cookie {
  readonly value: string
  /** A host, or a domain with all that is below it. */
  readonly domain: string
  readonly isForAll: boolean
}

/** A jar that lasts as long as one address is asked for; it is never shown and never kept. */
export function createCookies(): Cookies {
  const jar = new Map<string, Cookie>()
  return {
    take: (url, header) => {
      if (header === undefined) return
      for (const line of header.split('\n')) {
        const [name, cookie] = read(line, url.hostname) ?? []
        if (name !== undefined && cookie && jar.size < mostCookies) jar.set(name, cookie)
      }
    },
    headerFor: ({hostname}) => {
      if (jar.size === 0) return undefined
      const pairs = [...jar].flatMap(([name, cookie]) =>
        isFor(cookie, hostname) ? [`${name}=${cookie.value}`] : [],
      )
      return pairs.length > 0 ? pairs.join('; ') : undefined
    },
  }
}

const mostCookies = 50

function read(line: string, hostname: string): [string, Cookie] | undefined {
  const [, name = '', value = ''] = /^\s*([!#$%&'*+\-.^`|~\w]+)=([^;]{0,4000})/.exec(line) ?? []
  if (name === '' || /[^\x20-\x7e]/.test(value)) return undefined
  const named = /;\s*domain=\.?([^;\s]+)/i.exec(line)?.[1]?.toLowerCase()
  if (named === undefined) return [name, {value: value.trim(), domain: hostname, isForAll: false}]
  const cookie = {value: value.trim(), domain: named, isForAll: true}
  return named.includes('.') && isFor(cookie, hostname) ? [name, cookie] : undefined
}

function isFor({domain, isForAll}: Cookie, hostname: string): boolean {
  return hostname === domain || (isForAll && hostname.endsWith(`.${domain}`))
}
