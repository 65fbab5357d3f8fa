import {setMaxListeners} from 'node:events'
import pLimit from 'p-limit'
import type {Clock} from '../host/clock.ts'
import {whenAborted} from '../host/signal.ts'

/** How fast one host may be asked. */
export interface Pace {
  /** Requests at a time. */
  readonly concurrency: number
  /** Milliseconds between the beginnings of two requests. */
  readonly spacing: number
}

export interface HostsOptions {
  readonly clock: Clock
  /** Requests at a time to all hosts together. */
  readonly concurrency: number
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
  /** Sends away all tasks that wait for a host. */
  giveUp(host: string): void
  /** Leaves a host alone for this many milliseconds. */
  park(host: string, ms: number): void
  /** Ends all waiting. */
  close(): void
}

/**
 * A task takes a place of its host first, and one of the few global places only when it can really go: a slow or parked
 * host holds up nobody else.
 */
export function createHosts({clock, concurrency, pace, paces}: HostsOptions): Hosts {
  const limit = pLimit(concurrency)
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
    async run(host, task, signal) {
      const lane = laneOf(host)
      while (await lane.enter(signal)) {
        try {
          // The host may have been parked while this task was waiting for a global place.
          const done = await limit(async () =>
            lane.isParked() && signal?.aborted !== true ? undefined : {result: await task()},
          )
          if (done) return done.result
        } finally {
          lane.leave()
        }
      }
      return undefined
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

/** The tasks of one host. */
class Lane {
  readonly #clock: Clock
  readonly #pace: Pace
  readonly #closing: AbortSignal
  readonly #waiting = new Set<(mayGo: boolean) => void>()
  #running = 0
  #nextStart = 0
  #parkedUntil = 0
  #isSleeping = false

  constructor(clock: Clock, pace: Pace, closing: AbortSignal) {
    this.#clock = clock
    this.#pace = pace
    this.#closing = closing
  }

  /** Waits for a place; false when the signal came first. */
  async enter(signal: AbortSignal | undefined): Promise<boolean> {
    if (signal?.aborted === true || this.#closing.aborted) return false
    const {promise, settle} = deferred()
    const giveUp = () => {
      this.#waiting.delete(settle)
      settle(false)
    }
    const stopWaiting = whenAborted(signal, giveUp)
    this.#waiting.add(settle)
    this.#advance()
    const mayGo = await promise
    stopWaiting()
    return mayGo
  }

  leave(): void {
    this.#running--
    this.#advance()
  }

  park(ms: number): void {
    this.#parkedUntil = Math.max(this.#parkedUntil, this.#clock.now() + ms)
  }

  giveUp(): void {
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const settle of waiting) settle(false)
  }

  isParked(): boolean {
    return this.#clock.now() < this.#parkedUntil
  }

  #advance(): void {
    for (const settle of this.#waiting) {
      if (this.#running >= this.#pace.concurrency) return
      const wait = Math.max(this.#nextStart, this.#parkedUntil) - this.#clock.now()
      if (wait > 0) {
        void this.#wake(wait)
        return
      }
      this.#waiting.delete(settle)
      this.#running++
      this.#nextStart = this.#clock.now() + this.#pace.spacing
      settle(true)
    }
  }

  async #wake(ms: number): Promise<void> {
    if (this.#isSleeping) return
    this.#isSleeping = true
    await this.#clock.sleep(ms, this.#closing)
    this.#isSleeping = false
    if (this.#closing.aborted) this.giveUp()
    else this.#advance()
  }
}

function deferred() {
  let settle: (mayGo: boolean) => void = () => undefined
  const promise = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  return {promise, settle}
}
