import type {Settings} from './config/settings.ts'
import {hash} from './finding/hash.ts'
import type {Address} from './model/address.ts'
import type {SourceFile} from './read.ts'
import type {RunShard} from './report/reporter.ts'

/** One of several parts of a run, counted from 1. */
export interface Shard {
  readonly index: number
  readonly total: number
}

/** Whether a part asks about an address: all that stands on one host belongs to one part. */
export function isInShard(address: Address, {index, total}: Shard): boolean {
  const host = new URL(address).hostname.replace(/^www\./, '')
  const number = Number.parseInt(hash(host, 8), 16)
  return number % total === index - 1
}

/** What a part says of itself, so that only parts of one run are joined. */
export function describeShard(
  shard: Shard,
  sources: readonly SourceFile[],
  {config}: Settings,
): RunShard {
  const texts = sources.map(({text}) => hash(text))
  const paths = sources.map(({path}) => path)
  return {...shard, inputHash: hash(JSON.stringify([paths, texts, config])), texts}
}
