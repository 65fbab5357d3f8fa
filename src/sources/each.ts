import type {Evidence} from '../verdict/evidence.ts'
import type {Ports, Source} from './source.ts'

/** Asks about each id by itself. */
export function eachBy(look: (id: string, ports: Ports) => Promise<Evidence>): Source['ask'] {
  return async (ids, ports) =>
    new Map(await Promise.all(ids.map(async (id) => [id, await look(id, ports)] as const)))
}
