import {addressOf, type Address} from '../model/address.ts'
import {classify} from '../verdict/classify.ts'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import {describe, type Answer, type Exchange} from '../verdict/exchange.ts'
import {pageOf, titleOf} from '../verdict/page.ts'
import {isWall} from '../verdict/walls.ts'

/** How to tell what a host's page says. Every part that is there must be found. */
export interface PageSign {
  /** Where the redirects ended. */
  readonly at?: RegExp
  readonly status?: readonly number[]
  readonly title?: RegExp
  readonly body?: RegExp
  /** Any other sign of an answer. */
  readonly is?: (answer: Answer) => boolean
  /** The answer in a few words. */
  readonly says: string
  readonly meaning: Meaning
}

/** What an exchange with a host proves by the signs that are known of it; by all else nothing is proven. */
export function evidenceBySigns(
  source: string,
  exchange: Exchange,
  signs: readonly PageSign[],
): Evidence {
  const sign = signs.find((one) => isSeen(one, exchange))
  const about = {source, request: `${exchange.method} ${exchange.asked}`}
  if (isWalled(exchange) || !sign) {
    return {...about, answer: describe(exchange), meaning: withoutProof(exchange)}
  }
  return {...about, answer: sign.says, meaning: sign.meaning}
}

/** A good page of a host that shows the same one to everybody proves nothing, and neither does its silence. */
export const saysNothing: Meaning = {kind: 'failed', reason: 'page-says-nothing'}

/** An answer that can only be a file: no page. */
export function isFile({status, headers}: Answer): boolean {
  const {'content-type': type = '', 'content-disposition': disposition = ''} = headers
  const isGood = status === 200 || status === 206
  return isGood && (/^\s*attachment/i.test(disposition) || (type !== '' && !/html/i.test(type)))
}

/** The address of an id that was made from one. */
export function addressFor(id: string): Address {
  const address = addressOf(id)
  if (!address) throw new TypeError(`Unexpected id \`${id}\`, expected an address`)
  return address
}

function isSeen({at, status, title, body, is}: PageSign, {outcome, url}: Exchange): boolean {
  if (outcome.kind !== 'answer') return false
  const page = pageOf(outcome)
  return (
    (at?.test(url) ?? true) &&
    (status?.includes(outcome.status) ?? true) &&
    (title === undefined || (page !== undefined && title.test(titleOf(page)))) &&
    (body === undefined || (page !== undefined && body.test(page))) &&
    (is?.(outcome) ?? true)
  )
}

function isWalled({outcome}: Exchange): boolean {
  return outcome.kind === 'answer' && isWall(outcome)
}

function withoutProof(exchange: Exchange): Meaning {
  const meaning = classify(exchange)
  const isProof = meaning.kind === 'exists' || meaning.kind === 'moved' || meaning.kind === 'gone'
  return isProof && exchange.outcome.kind === 'answer' ? saysNothing : meaning
}
