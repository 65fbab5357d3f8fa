import {hostOf, type Address} from '../model/address.ts'

/** Addresses that are under way at a time: enough to fill every batch, few enough to take little memory. */
const most = 400

/** Addresses of one host that are under way at least, where there are not too many hosts. */
const least = 4

/**
 * Acts on every address, on all hosts side by side and on a share of each host's addresses at a time: a host that is slow
 * holds up nobody else, and the crowd may be of any size.
 */
export async function forEachInCrowd(
  addresses: readonly Address[],
  act: (address: Address) => Promise<void>,
): Promise<void> {
  if (addresses.length <= most) {
    await Promise.all(addresses.map(act))
    return
  }
  const queues = queuesOf(addresses)
  const few = queues.length * least <= most ? least : 1
  await Promise.all(
    queues.flatMap((queue) => {
      const share = Math.max(few, Math.round((most * queue.length) / addresses.length))
      const rest = queue.values()
      return Array.from({length: Math.min(share, queue.length)}, () => actOn(rest, act))
    }),
  )
}

/** One queue a host; where there are too many hosts, some share one. */
function queuesOf(addresses: readonly Address[]): Address[][] {
  const byHost = new Map<string, Address[]>()
  for (const address of addresses) {
    const host = hostOf(address)
    const queue = byHost.get(host)
    if (queue) queue.push(address)
    else byHost.set(host, [address])
  }
  const queues = [...byHost.values()]
  const shared: Address[][] = queues.splice(0, most)
  for (const [number, queue] of queues.entries()) shared[number % most]?.push(...queue)
  return shared
}

async function actOn(
  rest: Iterable<Address>,
  act: (address: Address) => Promise<void>,
): Promise<void> {
  for (const address of rest) await act(address)
}
