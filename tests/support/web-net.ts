import {setImmediate} from 'node:timers/promises'
import {onTestFinished} from 'vitest'
import type {Clock} from '../../src/host/clock.ts'
import {createNet, type Net, type NetOptions} from '../../src/net/net.ts'
import {createSources} from '../../src/sources/index.ts'
import {createJudge, type Judge, type JudgeOptions} from '../../src/sources/judge.ts'

/** A clock that sleeps in no time, and remembers for how long. */
export interface InstantClock extends Clock {
  readonly slept: readonly number[]
}

export function createInstantClock(start = Date.UTC(2026, 0, 1)): InstantClock {
  let time = start
  const slept: number[] = []
  return {
    slept,
    now: () => time,
    sleep: async (ms) => {
      const end = time + ms
      slept.push(ms)
      // What was begun before is through its promises by then.
      await setImmediate()
      time = Math.max(time, end)
    },
  }
}

/** The real network engine, open to the loopback, that ends with the test. */
export function startNet(options: Partial<NetOptions> = {}): Net {
  const net = createNet({
    clock: createInstantClock(),
    timeout: 10_000,
    allowPrivate: true,
    pace: {concurrency: 4, spacing: 0},
    random: () => 0.5,
    ...options,
  })
  onTestFinished(() => net.close())
  return net
}

/** A judge over such an engine; it asks no archive for copies of what is dead. */
export function startJudge(
  options: Partial<NetOptions> & Partial<Pick<JudgeOptions, 'sources'>> = {},
): {readonly judge: Judge; readonly net: Net} {
  const {sources: given, ...netOptions} = options
  const clock = netOptions.clock ?? createInstantClock()
  const env = netOptions.env ?? {}
  const net = startNet({...netOptions, clock, env})
  const sources = given ?? createSources(env).filter(({name}) => name !== 'wayback')
  return {net, judge: createJudge({net, clock, env, sources})}
}
