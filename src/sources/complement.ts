import type {Evidence} from '../verdict/evidence.ts'
import {loaderFor} from './look.ts'
import type {Concluded, Ports, Source} from './source.ts'

/** Asks what sources know besides, in their order; each sees what the ones before it have added. */
export async function complement<Found extends Concluded>(
  findings: readonly Found[],
  sources: readonly Source[],
  ports: Ports,
): Promise<readonly Found[]> {
  let complemented = findings
  for (const source of sources) {
    if (!source.complements) continue
    const loader = loaderFor(source, ports)
    const added = await Promise.all(
      complemented.flatMap((found) => {
        const id = source.complements?.(found)
        return id === undefined ? [] : [withAnswer(found, loader.load(id))]
      }),
    )
    const byAddress = new Map(added.map((found) => [found.address, found] as const))
    if (added.length > 0)
      complemented = complemented.map((found) => byAddress.get(found.address) ?? found)
  }
  return complemented
}

async function withAnswer<Found extends Concluded>(
  found: Found,
  answer: Promise<Evidence>,
): Promise<Found> {
  return {...found, evidence: [...found.evidence, await answer]}
}
