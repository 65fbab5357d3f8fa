import {urlOf} from './url.ts'

/** A normalized URL: what is asked, once a run, however often and however it is written. */
export type Address = string & {readonly brand: 'Address'}

/**
 * Gives the address of a URL; nothing for what is not http or https or is no URL at all.
 * The fragment, the letter case of scheme and host, and the default port do not count; the path and
 * the query stay as written, since hosts tell `%2F` from `/`.
 */
export function addressOf(url: string): Address | undefined {
  const parsed = /^https?:\/\/\S/i.test(url) ? urlOf(url) : undefined
  return parsed && (parsed.href.replace(/#.*$/s, '') as Address)
}

/** The fragment of a URL as it is written; nothing where there is none. */
export function fragmentOf(url: string): string | undefined {
  const hash = url.indexOf('#')
  return hash === -1 || hash === url.length - 1 ? undefined : url.slice(hash + 1)
}

/** The host by which politeness is counted, its port included. */
export function hostOf(address: Address): string {
  return new URL(address).host
}
