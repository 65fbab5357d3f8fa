import {addressOf} from '../model/address.ts'
import {classify} from '../verdict/classify.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {describe} from '../verdict/exchange.ts'
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

async function look(id: string, {probe, signal, isSecondLook}: Ports): Promise<Evidence> {
  const address = addressOf(id)
  if (!address) throw new TypeError(`Unexpected id \`${id}\`, expected an address`)
  const exchange = await probe(
    address,
    isSecondLook ? {method: 'GET', retries: 0, signal} : {signal},
  )
  return {
    source: http.name,
    request: `${exchange.method} ${exchange.asked}`,
    answer: describe(exchange),
    meaning: classify(exchange),
  }
}
