import {setMaxListeners} from 'node:events'
import type {Clock} from '../host/clock.ts'

/** The end of a run, whoever calls it. */
export interface TimeLimit {
  readonly signal: AbortSignal
  /** Stops waiting for it. */
  end(): void
}

/** What ends a run before it is done. */
export interface TimeLimitOptions {
  readonly signal?: AbortSignal | undefined
  /** Milliseconds since the epoch. */
  readonly deadline?: number | undefined
}

/** Makes the limit of a run, which its deadline or its user may set. */
export function createTimeLimit(clock: Clock, {signal, deadline}: TimeLimitOptions): TimeLimit {
  const limit = new AbortController()
  const over = new AbortController()
  // Every request of the run listens to it.
  setMaxListeners(0, limit.signal)
  const stop = () => {
    limit.abort()
  }
  if (signal?.aborted === true) stop()
  signal?.addEventListener('abort', stop, {once: true, signal: over.signal})
  if (deadline !== undefined && Number.isFinite(deadline)) {
    const left = Math.min(Math.max(deadline - clock.now(), 0), longestTimer)
    void clock.sleep(left, over.signal).then(() => {
      if (!over.signal.aborted) stop()
    })
  }
  return {
    signal: limit.signal,
    end: () => {
      over.abort()
    },
  }
}

/** Node's timers fire at once beyond this. */
const longestTimer = 2 ** 31 - 1
