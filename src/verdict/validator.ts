import type {Answer, Exchange, Hop} from './exchange.ts'

/** What a server handed out with a page, to be asked by another time whether it is still the same. */
export interface Validator {
  /** Whose answer it came with, where redirects led on from the address: it is told to nobody else. */
  readonly url?: string
  /** The statuses of those redirects. */
  readonly hops?: readonly number[]
  readonly etag?: string
  readonly lastModified?: string
  /** How often the page has been confirmed since it was read. */
  readonly confirmations?: number
}

/** An entity tag, weak or strong, that is short enough to be kept. */
export const entityTag = /^(?:W\/)?"[\x21\x23-\x7e]{0,250}"$/

/** A date as HTTP writes it. */
export const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** URLs that are kept beside an address are no longer than this. */
export const longestUrl = 2000

/** What a good page can be confirmed by; nothing where its server has handed out nothing usable. */
export function validatorOf({asked, hops, url, outcome}: Exchange): Validator | undefined {
  if (outcome.kind !== 'answer' || ![200, 206].includes(outcome.status)) return undefined
  const {etag, 'last-modified': lastModified} = outcome.headers
  const tag = etag !== undefined && entityTag.test(etag) ? etag : undefined
  const date = lastModified !== undefined && httpDate.test(lastModified) ? lastModified : undefined
  if ((tag === undefined && date === undefined) || url.length > longestUrl) return undefined
  return {
    ...(url !== asked && {url}),
    ...(hops.length > 0 && {hops: hops.map(({status}) => status)}),
    ...(tag !== undefined && {etag: tag}),
    ...(date !== undefined && {lastModified: date}),
  }
}

/** Whether the same way has led to the same page, as the server says that was asked by the validator. */
export function isUnchanged({asked, hops, url, outcome}: Exchange, validator: Validator): boolean {
  return (
    outcome.kind === 'answer' &&
    outcome.status === 304 &&
    url === (validator.url ?? asked) &&
    isSameWay(hops, validator.hops ?? []) &&
    !isOther(outcome, validator)
  )
}

function isSameWay(hops: readonly Hop[], statuses: readonly number[]): boolean {
  return (
    hops.length === statuses.length && hops.every(({status}, index) => status === statuses[index])
  )
}

/** Whether an answer is about another state of the page than we asked about, which some servers mix up. */
function isOther({headers}: Answer, {etag, lastModified}: Validator): boolean {
  const {etag: tag, 'last-modified': date} = headers
  if (etag !== undefined && tag !== undefined) return strong(tag) !== strong(etag)
  return etag === undefined && date !== undefined && date !== lastModified
}

function strong(etag: string): string {
  return etag.replace(/^W\//, '')
}
