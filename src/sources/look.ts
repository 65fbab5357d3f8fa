import DataLoader from 'dataloader'
import pLimit from 'p-limit'
import type {Address} from '../model/address.ts'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import {failed, type Ports, type Source} from './source.ts'

/** One look at addresses: asks the witnesses in order until one knows, and each of them but once about an id. */
export type Look = (address: Address) => Promise<readonly Evidence[]>

export function createLook(sources: readonly Source[], ports: Ports): Look {
  const witnesses = sources.map((source) => ({source, loader: loaderFor(source, ports)}))
  return async (address) => {
    const evidence: Evidence[] = []
    for (const {source, loader} of witnesses) {
      const id = source.claims(address)
      if (id === undefined) continue
      const answer = await loader.load(id)
      evidence.push(answer)
      if (isSettled[answer.meaning.kind]) break
    }
    return evidence
  }
}

/** Whether the next witness need not be asked. */
const isSettled = {
  exists: true,
  moved: true,
  gone: true,
  private: true,
  refused: false,
  failed: false,
  unasked: true,
} as const satisfies Record<Meaning['kind'], boolean>

function loaderFor(source: Source, ports: Ports): DataLoader<string, Evidence> {
  const limit = pLimit(source.concurrency)
  return new DataLoader((ids) => limit(() => ask(source, ids, ports)), {
    maxBatchSize: source.batch,
  })
}

async function ask(
  source: Source,
  ids: readonly string[],
  ports: Ports,
): Promise<readonly Evidence[]> {
  const answers = await source.ask(ids, ports).catch(() => new Map<string, Evidence>())
  return ids.map((id) => answers.get(id) ?? failed(source.name, id, 'no answer'))
}
