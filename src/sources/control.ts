import {hostOf, type Address} from '../model/address.ts'
import type {Ports} from './source.ts'

/** Hosts that are tried at most, and at a time. */
const mostHosts = 60
const atOnce = 10

/** Asks addresses that need no verdict, one a host, until one of them answers: then there is a network. */
export async function isAnyReachable(
  controls: readonly Address[],
  {probe, signal}: Pick<Ports, 'probe' | 'signal'>,
): Promise<boolean> {
  const byHost = new Map(controls.map((address) => [hostOf(address), address] as const))
  const tried = [...byHost.values()].slice(0, mostHosts)
  for (let start = 0; start < tried.length && !signal.aborted; start += atOnce) {
    const some = tried.slice(start, start + atOnce)
    const exchanges = await Promise.all(
      some.map((address) => probe(address, {method: 'HEAD', retries: 0, signal})),
    )
    if (exchanges.some(({outcome, hops}) => outcome.kind === 'answer' || hops.length > 0))
      return true
  }
  return false
}
