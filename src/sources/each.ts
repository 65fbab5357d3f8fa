import type {Evidence} from '../verdict/evidence.ts'
import type {Ports, Source} from './source.ts'

/** Makes of what looks at one id what asks about several: about each by itself, all at a time. */
export function eachBy(look: (id: string, ports: Ports) => Promise<Evidence>): Source['ask'] {
  return async (ids, ports) =>
    new Map(await Promise.all(ids.map(async (id) => [id, await look(id, ports)] as const)))
}
