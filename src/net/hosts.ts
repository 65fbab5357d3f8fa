import {setMaxListeners} from 'node:events'
import type {Clock} from '../host/clock.ts'
import {Lane, type Pace} from './lane.ts'
import {Places} from './places.ts'

/** How fast hosts may be asked. */
export interface HostsOptions {
  readonly clock: Clock
  /** Requests at a time to all hosts together; those that have been without an answer for long do not count. */
  readonly concurrency: number
  /** Milliseconds without an answer that count as long. */
  readonly silence: number
  /** The pace of hosts that no other is known for. */
  readonly pace: Pace
  readonly paces: ReadonlyMap<string, Pace>
}

/** Keeps to the pace of each host, and to the limit of all together. */
export interface Hosts {
  /** Runs a task when its host and the limit allow it; nothing when it was aborted or given up before. */
  run<Result>(
    host: string,
    task: () => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result | undefined>
  /** Tells whether something has come from a host, or nothing for long. */
  hear(host: string, isSilent: boolean): void
  /** Sends away all tasks that wait for a host. */
  giveUp(host: string): void
  /** Leaves a host alone for this many milliseconds. */
  park(host: string, ms: number): void
  /** Ends all waiting. */
  close(): void
}

/**
 * Makes what keeps to the pace of hosts. A task takes a place of its host first, and one of the few global places only when it can really go: a slow or parked
 * host holds up nobody else. One that does not answer gives its global place to others while it is waited for.
 */
export function createHosts(options: HostsOptions): Hosts {
  const {clock, silence, pace, paces} = options
  const places = new Places(options.concurrency)
  const closing = new AbortController()
  // Every lane that sleeps listens to it.
  setMaxListeners(0, closing.signal)
  const lanes = new Map<string, Lane>()
  const laneOf = (host: string) => {
    const lane = lanes.get(host) ?? new Lane(clock, paces.get(host) ?? pace, closing.signal)
    lanes.set(host, lane)
    return lane
  }
  return {
    run: (host, task, signal) => takeTurn({lane: laneOf(host), places, silence}, task, signal),
    hear: (host, isSilent) => {
      laneOf(host).hear(isSilent)
    },
    giveUp: (host) => {
      lanes.get(host)?.giveUp()
    },
    park: (host, ms) => {
      laneOf(host).park(ms)
    },
    close: () => {
      closing.abort()
    },
  }
}

/** Where a task waits for its turn, and how long it may hear nothing before it counts no longer. */
interface Turn {
  readonly lane: Lane
  readonly places: Places
  readonly silence: number
}

/** Runs a task when its lane and the limit of all allow it; nothing when it was aborted or given up before. */
async function takeTurn<Result>(
  {lane, places, silence}: Turn,
  task: () => Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result | undefined> {
  while (await lane.enter(signal)) {
    const place = await places.take(lane.isSilent())
    const timer = setTimeout(() => {
      lane.hear(true)
      place.yield()
    }, silence)
    try {
      // The host may have been parked while this task was waiting for a global place.
      if (!lane.isParked() || signal?.aborted === true) return await task()
    } finally {
      clearTimeout(timer)
      place.leave()
      lane.leave()
    }
  }
  return undefined
}
