import {fork} from 'node:child_process'
import {once} from 'node:events'
import {plainEnvironment} from './measure.ts'
import type {Slowness} from './slowness.ts'
import type {Traffic} from './server.ts'

/** The loopback web server, running in a process of its own. */
export interface Website {
  readonly port: number
  /** What it has seen since it was last asked. */
  traffic(): Promise<Traffic>
  close(): void
}

/** How a server answers, and where. */
export interface Manner {
  /** Milliseconds, median. */
  readonly latency: number
  /** What the one slow host does; without it, no host is slow. */
  readonly slowness?: Slowness
  /** Loopback addresses, all with one port. */
  readonly addresses?: readonly string[]
}

/** Starts the bundled server. */
export async function openWebsite(server: string, manner: Manner): Promise<Website> {
  const {latency, slowness = 'none', addresses = ['127.0.0.1']} = manner
  const child = fork(server, [String(latency), slowness, ...addresses], {env: plainEnvironment()})
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
