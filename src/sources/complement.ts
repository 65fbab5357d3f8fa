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
    complemented = await Promise.all(
      complemented.map(async (found) => {
        const id = source.complements?.(found)
        if (id === undefined) return found
        return {...found, evidence: [...found.evidence, await loader.load(id)]}
      }),
    )
  }
  return complemented
}
