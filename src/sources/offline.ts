import {hostOf, type Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import type {Reason} from '../verdict/reason.ts'

/**
 * The addresses that were asked in vain because there is no network; none where something answered. `isAnswered` tells
 * whether any HTTP answer came at all.
 */
export function offlineAmong(
  evidence: ReadonlyMap<Address, readonly Evidence[]>,
  isAnswered: boolean,
): ReadonlySet<Address> {
  const asked = [...evidence].flatMap(([address, all]) => {
    const last = all.at(-1)
    return last && last.meaning.kind !== 'unasked' && last.meaning.reason !== 'impossible-id'
      ? [{address, reason: last.meaning.reason}]
      : []
  })
  const hosts = new Set(asked.map(({address}) => hostOf(address)))
  const signs = hosts.size > 1 ? signsOfMany : signsOfOne
  return !isAnswered && asked.every(({reason}) => signs.has(reason))
    ? new Set(asked.map(({address}) => address))
    : new Set()
}

/** A server of the root of all names: where it is not found, no name is. */
const rootServer = 'a.root-servers.net'

/** Whether names that were not found do not exist: it is not our own network that finds none. */
export async function isAnyNameFound(
  evidence: ReadonlyMap<Address, readonly Evidence[]>,
  findsName: (name: string) => Promise<boolean>,
): Promise<boolean> {
  const reasons = [...evidence.values()].map((all) => all.at(-1)?.meaning.reason)
  return reasons.includes('name-not-found') && (await findsName(rootServer))
}

/** What speaks of our own network even when one host alone was asked. */
const signsOfOne: ReadonlySet<Reason> = new Set<Reason>(['name-unresolved', 'network-unreachable'])

/** What speaks of our own network when all hosts end so. */
const signsOfMany: ReadonlySet<Reason> = new Set<Reason>([
  'name-unresolved',
  'network-unreachable',
  'name-not-found',
  'connection-refused',
  'unreachable',
])
