import {fork} from 'node:child_process'
import {once} from 'node:events'
import {plainEnvironment} from './measure.ts'
import type {Traffic} from './server.ts'

/** The loopback web server, running in a process of its own. */
export interface Website {
  readonly port: number
  /** What it has seen since it was last asked. */
  traffic(): Promise<Traffic>
  close(): void
}

/** Starts the bundled server on the given loopback addresses, all with one port. */
export async function openWebsite(
  server: string,
  latencyMs: number,
  addresses: readonly string[] = ['127.0.0.1'],
): Promise<Website> {
  const child = fork(server, [String(latencyMs), ...addresses], {env: plainEnvironment()})
  const [port] = (await once(child, 'message')) as [number]
  return {
    port,
    async traffic() {
      child.send('traffic')
      const [traffic] = (await once(child, 'message')) as [Traffic]
      return traffic
    },
    close: () => child.disconnect(),
  }
}
