import {whenAborted} from './signal.ts'

/** Time as the program sees it, so that tests can hold it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Waits; ends early, without an error, when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        stopWaiting()
        resolve()
      }
      const timer = setTimeout(end, signal?.aborted === true ? 0 : ms)
      const stopWaiting = whenAborted(signal, end)
    }),
}
