import {addressOf} from '../model/address.ts'
import type {List} from '../model/list.ts'
import {covers, type Span} from '../model/span.ts'

/** Files or addresses that are left out, why, and for how long. */
export interface Ignore {
  readonly path?: string | undefined
  readonly address?: string | undefined
  readonly reason?: string | undefined
  /** The last day on which it counts, as in `2027-01-31`. */
  readonly expires?: string | undefined
}

/** Whether an ignore counts no more; without a day, none has come to its end. */
export function isExpired({expires}: Ignore, today: string | undefined): boolean {
  return expires !== undefined && today !== undefined && expires < today
}

/** What a pattern of addresses matches: those that begin with it, or all of it where it has a `*`. */
export function addressPattern(address: string): RegExp {
  const parts = address
    .split('*')
    .map((part) => part.replace(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}${address.includes('*') ? '$' : ''}`, 'i')
}

/** Whether one of the patterns matches a URL, as it is written or as it is asked for. */
export function isMatched(url: string, patterns: readonly RegExp[]): boolean {
  const address = addressOf(url)
  return patterns.some(
    (pattern) => pattern.test(url) || (address !== undefined && pattern.test(address)),
  )
}

/** Makes the function that tells whether something is said about a link whose address is left out. */
export function ignoredPlaces(
  {links}: List,
  patterns: readonly RegExp[],
): (place: Span) => boolean {
  if (patterns.length === 0) return () => false
  const ignored = links.filter(({url}) => isMatched(url, patterns))
  return (place) =>
    ignored.some(
      ({span, urlSpan}) =>
        covers(urlSpan, place) || (place.start === span.start && place.end === span.end),
    )
}
