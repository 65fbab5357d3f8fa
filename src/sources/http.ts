import {createHash} from 'node:crypto'
import {addressOf, type Address} from '../model/address.ts'
import {missingFragments} from '../verdict/anchors.ts'
import {classify} from '../verdict/classify.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {describe, type Exchange} from '../verdict/exchange.ts'
import {suspicionOf} from '../verdict/suspicion.ts'
import type {Ports, Source} from './source.ts'

/** The witness of last resort: the page itself, whatever its host. */
export const http: Source = {
  name: 'http',
  batch: 1,
  concurrency: Infinity,
  claims: (address) => address,
  ask: async (ids, ports) =>
    new Map(await Promise.all(ids.map(async (id) => [id, await look(id, ports)] as const))),
}

async function look(
  id: string,
  {probe, signal, isSecondLook, fragments}: Ports,
): Promise<Evidence> {
  const address = addressOf(id)
  if (!address) throw new TypeError(`Unexpected id \`${id}\`, expected an address`)
  const exchange = await probe(
    address,
    isSecondLook ? {isFresh: true, retries: 0, signal} : {signal},
  )
  const beside = siblingOf(exchange)
  const sibling = beside && (await probe(beside, {retries: 0, signal}))
  const missing = missingFragments(exchange, fragments?.get(address) ?? [])
  return {
    source: http.name,
    request: `${exchange.method} ${exchange.asked}`,
    answer: describe(exchange),
    meaning: classify(exchange, sibling),
    ...(missing && missing.length > 0 && {record: {kind: 'page', missing}}),
  }
}

/** An address of the same kind that surely does not exist, where it may help to know what is said about such. */
function siblingOf(exchange: Exchange): Address | undefined {
  if (!suspicionOf(exchange)) return undefined
  const url = new URL(exchange.asked)
  const [, folder = '/', extension = ''] = /^(.*\/)[^/]*?(\.\w{1,5})?\/?$/.exec(url.pathname) ?? []
  const name = createHash('sha256').update(exchange.asked).digest('hex').slice(0, 12)
  return addressOf(new URL(`${folder}no-such-page-${name}${extension}`, url).href)
}
