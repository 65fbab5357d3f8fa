import {setTimeout as delay} from 'node:timers/promises'

/** Time as the program sees it, so that tests can hold it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Waits; ends early, without an error, when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    await delay(ms, undefined, signal ? {signal} : {}).catch((error: unknown) => {
      if (!signal?.aborted) throw error
    })
  },
}
