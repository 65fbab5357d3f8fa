import type {Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {describe, type Exchange} from '../verdict/exchange.ts'
import {validatorOf, type Validator} from '../verdict/validator.ts'
import type {Ports} from './source.ts'

/** What a page was judged to be by an earlier run, and by what it can be confirmed. */
export interface Confirmable extends Evidence {
  readonly validator: Validator
}

/** How often a page is taken for unchanged before it is read again: no server's word is taken for ever. */
const mostConfirmations = 4

/** What a source has judged a page to be that need be read again only if it has changed. */
export function confirmableBy(
  source: string,
  address: Address,
  {known, isSecondLook}: Ports,
): Confirmable | undefined {
  if (isSecondLook) return undefined
  const before = known?.get(address)?.evidence.findLast((one) => one.source === source)
  const {validator} = before ?? {}
  if (!before || !validator || (validator.confirmations ?? 0) >= mostConfirmations) return undefined
  return {...before, validator}
}

/** The evidence that a page is what it was. */
export function confirm({validator, ...before}: Confirmable, exchange: Exchange): Evidence {
  const confirmations = (validator.confirmations ?? 0) + 1
  return {...before, answer: describe(exchange), validator: {...validator, confirmations}}
}

/** By what a page can be confirmed another time, where there will be one. */
export function validated(exchange: Exchange, {known}: Ports): Pick<Evidence, 'validator'> {
  const validator = known && validatorOf(exchange)
  return validator ? {validator} : {}
}
