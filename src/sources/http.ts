import {createHash} from 'node:crypto'
import {addressOf, type Address} from '../model/address.ts'
import {missingFragments} from '../verdict/anchors.ts'
import {classify} from '../verdict/classify.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {describe, type Exchange, type Method} from '../verdict/exchange.ts'
import {isSuspicion} from '../verdict/suspicion.ts'
import {confirm, confirmableBy, validated} from './confirmation.ts'
import {eachBy} from './each.ts'
import type {Ports, Source} from './source.ts'

/** The witness of last resort: the page itself, whatever its host. */
export const http: Source = {
  name: 'http',
  batch: 1,
  concurrency: Infinity,
  claims: (address) => address,
  askAlone: look,
  // It claims addresses by themselves.
  ask: eachBy((id, ports) => look(id as Address, ports)),
}

/** Kept once, and not with each address. */
const beginnings = {GET: 'GET ', HEAD: 'HEAD '} as const satisfies Record<Method, string>

async function look(address: Address, ports: Ports): Promise<Evidence> {
  const {probe, signal, isSecondLook, fragments} = ports
  const named = fragments?.get(address)
  // Its fragments can be searched for only where it is read.
  const before = named ? undefined : confirmableBy(http.name, address, ports)
  const {validator} = before ?? {}
  const exchange = await probe(
    address,
    isSecondLook ? {isFresh: true, retries: 0, signal} : {validator, signal},
  )
  if (before && exchange.isUnchanged) return confirm(before, exchange)
  const first = classify(exchange)
  const beside = isSuspicion(first.reason) ? siblingOf(exchange) : undefined
  const meaning = beside ? classify(exchange, await probe(beside, {retries: 0, signal})) : first
  const missing = named && missingFragments(exchange, named)
  // Of two texts that are the same, the one that is kept anyway.
  const asked = exchange.asked === address ? address : exchange.asked
  return {
    source: http.name,
    request: beginnings[exchange.method] + asked,
    answer: describe(exchange),
    meaning,
    ...validated(exchange, ports),
    ...(missing && missing.length > 0 && {record: {kind: 'page', missing}}),
  }
}

/** An address of the same kind that surely does not exist. */
function siblingOf({asked}: Exchange): Address | undefined {
  const url = new URL(asked)
  const [, folder = '/', extension = ''] = /^(.*\/)[^/]*?(\.\w{1,5})?\/?$/.exec(url.pathname) ?? []
  const name = createHash('sha256').update(asked).digest('hex').slice(0, 12)
  return addressOf(new URL(`${folder}no-such-page-${name}${extension}`, url).href)
}
