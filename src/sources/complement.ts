import type {Address} from '../model/address.ts'
import type {Judgement} from '../verdict/verdict.ts'
import {loaderFor} from './look.ts'
import type {Ports, Source} from './source.ts'

/** Asks what sources know besides, in their order; each sees what the ones before it have added. */
export async function complement(
  judgements: Map<Address, Judgement>,
  sources: readonly Source[],
  ports: Ports,
): Promise<void> {
  for (const source of sources) {
    if (!source.complements) continue
    const loader = loaderFor(source, ports)
    const asking: Promise<void>[] = []
    for (const judgement of judgements.values()) {
      const id = source.complements(judgement)
      if (id === undefined) continue
      const {address, evidence} = judgement
      asking.push(
        loader.load(id).then((answer) => {
          judgements.set(address, {...judgement, evidence: [...evidence, answer]})
        }),
      )
    }
    await Promise.all(asking)
  }
}
