import type {Clock} from '../../../src/host/clock.ts'

/** How often a host may be asked. */
export interface Limits {
  /** Requests at a time. */
  readonly concurrent?: number
  /** Requests in any span of `per` milliseconds. */
  readonly requests?: number
  readonly per?: number
}

/** Counts requests by host, and tells who asks more than is allowed. */
export interface Meter {
  enter(host: string, limits: Limits | undefined): Entered
}

interface Entered {
  readonly violation: string | undefined
  leave(): void
}

export function createMeter(clock: Clock): Meter {
  const times = new Map<string, number[]>()
  const running = new Map<string, number>()
  return {
    enter(host, {concurrent = Infinity, requests = Infinity, per = 1000} = {}) {
      const now = clock.now()
      // Packets jostle each other a little on their way.
      const recent = (times.get(host) ?? []).filter((time) => now - time < per * 0.95)
      times.set(host, [...recent, now])
      const atOnce = (running.get(host) ?? 0) + 1
      running.set(host, atOnce)
      let isOver = false
      return {
        violation:
          recent.length + 1 > requests
            ? `${recent.length + 1} requests in ${per} ms`
            : atOnce > concurrent
              ? `${atOnce} requests at a time`
              : undefined,
        leave: () => {
          if (isOver) return
          isOver = true
          running.set(host, (running.get(host) ?? 1) - 1)
        },
      }
    },
  }
}
