import {hostOf, type Address} from '../model/address.ts'
import type {Source, Titles} from './source.ts'

/** Addresses that are under way at a time: enough to keep all hosts busy, few enough to take little memory. */
const most = 200

/** Addresses of one host that are under way at least, where there are not too many hosts. */
const least = 4

/** Which addresses wait for each other, and how many of them are under way at least. */
export interface Queueing {
  readonly name: string
  readonly least?: number
}

/** Tells in which queue an address waits. */
export type QueueOf = (address: Address) => Queueing

/**
 * Acts on every address, on all queues side by side and on a share of each queue's addresses at a time: a host that is
 * slow holds up nobody else, and the crowd may be of any size.
 */
export async function forEachInCrowd(
  addresses: readonly Address[],
  queueOf: QueueOf,
  act: (address: Address) => Promise<void>,
): Promise<void> {
  if (addresses.length <= most) {
    await Promise.all(addresses.map(act))
    return
  }
  const queues = queuesOf(addresses, queueOf)
  const few = queues.length * least <= most ? least : 1
  const rests = queues.map(({waiting}) => waiting.values())
  await Promise.all(
    queues.flatMap(({waiting, least = few}, index) => {
      const share = Math.max(least, Math.round((most * waiting.length) / addresses.length))
      return Array.from({length: Math.min(share, waiting.length)}, () => actOn(rests, index, act))
    }),
  )
}

/**
 * Addresses that a source takes in batches wait for each other, whatever their hosts: as many are under way as its
 * questions hold, and one question more. All others wait with those of their host.
 */
export function queuesBy(sources: readonly Source[], titles: Titles): QueueOf {
  const batching = sources.filter(({batch}) => batch > 1)
  return (address) => {
    const known = titles.get(address) ?? []
    const source = batching.find((one) => one.claims(address, known) !== undefined)
    if (!source) return {name: hostOf(address)}
    const {name, batch, concurrency} = source
    return {name, least: Math.min(most, batch * (concurrency + 1))}
  }
}

interface Queue extends Queueing {
  readonly waiting: Address[]
}

/** The queues of addresses; where there are too many, some share one. */
function queuesOf(addresses: readonly Address[], queueOf: QueueOf): Queue[] {
  const byName = new Map<string, Queue>()
  for (const address of addresses) {
    const {name, least} = queueOf(address)
    const queue = byName.get(name)
    if (queue) queue.waiting.push(address)
    else byName.set(name, {name, ...(least !== undefined && {least}), waiting: [address]})
  }
  const queues = [...byName.values()].sort((a, b) => (b.least ?? 0) - (a.least ?? 0))
  const shared = queues.splice(0, most)
  for (const [number, {waiting}] of queues.entries())
    shared[number % most]?.waiting.push(...waiting)
  return shared
}

/** Acts on what waits in one queue, and then on what waits in the others, one from each in turn. */
async function actOn(
  rests: readonly Iterator<Address>[],
  own: number,
  act: (address: Address) => Promise<void>,
): Promise<void> {
  let turn = own
  for (let tried = 0; tried < rests.length;) {
    const next = rests[turn % rests.length]?.next()
    if (next?.done === false) {
      tried = 0
      await act(next.value)
      if (turn === own) continue
    } else tried++
    turn++
  }
}
