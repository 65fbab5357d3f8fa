import DataLoader from 'dataloader'
import pLimit from 'p-limit'
import type {Address} from '../model/address.ts'
import {isSettled} from '../verdict/conclude.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {failed, noTitles, type Ports, type Source, type Titles} from './source.ts'

/** One look at addresses: asks the witnesses in order until one knows, and each of them but once about an id. */
export type Look = (address: Address) => Promise<readonly Evidence[]>

/** Makes one look by some sources; what they were asked once is not asked again. */
export function createLook(
  sources: readonly Source[],
  ports: Ports,
  titles: Titles = noTitles,
): Look {
  const witnesses = sources.map((source) => ({source, load: loadWith(source, ports)}))
  return async (address) => {
    const known = titles.get(address) ?? noneKnown
    let evidence: readonly Evidence[] = []
    for (const {source, load} of witnesses) {
      const id = source.claims(address, known)
      if (id === undefined || (source.isStandIn && !hasFailed(evidence))) continue
      const one = await load(id, address)
      // An array that grows keeps room for more, and most addresses have one witness.
      evidence = evidence.length === 0 ? [one] : [...evidence, one]
      if (isSettled(evidence)) break
    }
    return evidence
  }
}

function hasFailed(evidence: readonly Evidence[]): boolean {
  return evidence.some(({meaning}) => meaning.reason === 'source-failed')
}

const noneKnown: readonly string[] = []

/** What is asked about by its address alone needs neither a batch nor a memory of its answer. */
function loadWith(
  source: Source,
  ports: Ports,
): (id: string, address: Address) => Promise<Evidence> {
  const {name, askAlone} = source
  if (askAlone) {
    return (id, address) => askAlone(address, ports).catch(() => failed(name, id, 'no answer'))
  }
  const loader = loaderFor(source, ports)
  return (id) => loader.load(id)
}

/** Batches questions to a source, and asks about each id but once. */
export function loaderFor(source: Source, ports: Ports): DataLoader<string, Evidence> {
  const limit = pLimit(source.concurrency)
  let asking: Promise<readonly Evidence[]> | undefined
  return new DataLoader((ids) => (asking = ask(source, ids, ports)), {
    maxBatchSize: source.batch,
    // A question is put when its turn has come, and takes along all that has come up by then.
    batchScheduleFn: (put) =>
      void limit(async () => {
        await untilAllIsSaid()
        put()
        await asking
      }),
  })
}

/** Waits until whoever has just got an answer has come to the next question. */
async function untilAllIsSaid(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

async function ask(
  source: Source,
  ids: readonly string[],
  ports: Ports,
): Promise<readonly Evidence[]> {
  const answers = await source.ask(ids, ports).catch(() => new Map<string, Evidence>())
  return ids.map((id) => answers.get(id) ?? failed(source.name, id, 'no answer'))
}
