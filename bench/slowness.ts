/** What makes one host slow. */
export type Slowness = 'none' | 'one at a time' | 'a limit for 10 s'

/** The name of the one slow host. */
export const slowHost = 'slow.test'

/** After how many milliseconds a request is answered; or it is refused, and after how many seconds the next may come. */
export interface Admission {
  readonly afterMs: number
  readonly retryAfterS?: number
}

const answerMs = 40
const window = {ms: 10_000, requests: 300}

/** Decides what becomes of a request that has come at this time (milliseconds); remembers those before. */
export function admissions(slowness: string): (now: number) => Admission {
  switch (slowness) {
    case 'one at a time':
      return oneAtATime()
    case 'a limit for 10 s':
      return limited()
    default:
      return () => ({afterMs: 0})
  }
}

/** The least milliseconds in which a slow host answers so many requests at the rate that it allows. */
export function leastMs(slowness: Slowness, requests: number): number {
  if (slowness === 'one at a time') return requests * answerMs
  return slowness === 'none' ? 0 : (requests * window.ms) / window.requests
}

/** A host with one worker: each answer takes its time, and whoever comes in between stands in line. */
function oneAtATime(): (now: number) => Admission {
  let free = 0
  return (now) => {
    free = Math.max(free, now) + answerMs
    return {afterMs: free - now}
  }
}

/** A host that counts requests in windows of time, and refuses all others until the next window. */
function limited(): (now: number) => Admission {
  let start = -Infinity
  let taken = 0
  return (now) => {
    if (now >= start + window.ms) {
      start = now
      taken = 0
    }
    if (taken === window.requests) {
      return {afterMs: 0, retryAfterS: Math.ceil((start + window.ms - now) / 1000)}
    }
    taken += 1
    return {afterMs: 0}
  }
}
