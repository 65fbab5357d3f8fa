import type {Files} from '../host/files.ts'
import type {Address} from '../model/address.ts'
import {failingAfter, withGrace, type Grace} from '../verdict/history.ts'
import type {Judgement} from '../verdict/verdict.ts'
import {openCache, type Cache, type Warning} from './cache.ts'
import {isFresh} from './freshness.ts'

type Judgements = ReadonlyMap<Address, Judgement>

/**
 * Asks about what no earlier run can answer for; `fresh` are the others. `known` is what earlier runs have found out, and
 * nothing where nothing is remembered.
 */
type Ask = (
  stale: readonly Address[],
  fresh: readonly Address[],
  known: Judgements | undefined,
) => Promise<Judgements>

/** Judges by what earlier runs found out, and keeps what this one does. */
export interface Memory {
  /** The judgements in the order of the addresses. */
  judge(addresses: readonly Address[], ask: Ask): Promise<Judgements>
  warnings(): readonly Warning[]
}

/** What the memory of a run depends on. */
export interface MemoryOptions {
  readonly files: Files
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly grace: Grace | undefined
}

/** The memory in a cache file; without one, nothing is remembered. */
export function rememberIn(name: string | undefined, options: MemoryOptions): Memory {
  if (name === undefined)
    return {judge: (addresses, ask) => ask(addresses, [], undefined), warnings: () => []}
  const cache = openCache(name, options.files.shared(name), options.now)
  return {
    judge: (addresses, ask) => judgeWithCache(addresses, ask, cache, options),
    warnings: () => cache.warnings(),
  }
}

async function judgeWithCache(
  addresses: readonly Address[],
  ask: Ask,
  cache: Cache,
  {now, grace}: MemoryOptions,
): Promise<Judgements> {
  const known = await cache.recall(addresses)
  const start = now()
  const fresh = new Map([...known].filter(([, judgement]) => isFresh(judgement, start)))
  const stale = addresses.filter((address) => !fresh.has(address))
  const asked = new Map(
    [...(await ask(stale, [...fresh.keys()], known))].map(([address, judgement]) => {
      const failing = failingAfter(known.get(address)?.failing, judgement)
      return [address, failing ? {...judgement, failing} : judgement] as const
    }),
  )
  await cache.remember(asked.values())
  return new Map(
    addresses.flatMap((address) => {
      const judgement = fresh.get(address) ?? asked.get(address)
      return judgement ? [[address, withGrace(judgement, grace)] as const] : []
    }),
  )
}
