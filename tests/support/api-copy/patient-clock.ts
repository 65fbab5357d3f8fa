import type {Clock} from '../../../src/host/clock.ts'

export interface PatientClock extends Clock {
  /** Tells it who may be busy: no time passes until they are done. */
  waitFor(isBusy: () => boolean): void
}

/**
 * A clock that goes on to the next sleeper's time when a moment has passed for whatever is under way: paces hold as they would
 * in real time, and take next to none.
 */
export function createPatientClock(start = Date.UTC(2026, 0, 1)): PatientClock {
  const sleepers = new Set<{readonly until: number; readonly wake: () => void}>()
  let time = start
  let timer: NodeJS.Timeout | undefined
  let isBusy = () => false

  let set = 0
  const setTimer = () => {
    set = performance.now()
    timer = setTimeout(advance, moment)
  }

  const advance = () => {
    // A machine with much to do has not done yet what was begun before.
    const isLate = performance.now() - set > moment * 1.5
    if (isLate || isBusy()) {
      setTimer()
      return
    }
    timer = undefined
    time = Math.max(time, Math.min(...[...sleepers].map(({until}) => until)))
    for (const sleeper of sleepers) {
      if (sleeper.until > time) continue
      sleepers.delete(sleeper)
      sleeper.wake()
    }
    if (sleepers.size > 0) setTimer()
  }

  return {
    now: () => time,
    waitFor: (busy) => {
      isBusy = busy
    },
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve()
          return
        }
        const sleeper = {until: time + ms, wake: resolve}
        sleepers.add(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper)
          resolve()
        })
        if (!timer) setTimer()
      }),
  }
}

/** Milliseconds of real time: a request on the loopback takes fewer. */
const moment = 20
