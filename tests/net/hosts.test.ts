import {setTimeout as delay} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {systemClock} from '../../src/host/clock.ts'
import {createHosts, type Hosts, type HostsOptions} from '../../src/net/hosts.ts'
import {addressAt, startWeb} from '../support/web.ts'
import {createInstantClock, startJudge, startNet} from '../support/web-net.ts'

function hostsWith(options: Partial<HostsOptions>): Hosts {
  return createHosts({
    clock: createInstantClock(),
    concurrency: 64,
    silence: 1000,
    pace: {concurrency: 4, spacing: 0},
    paces: new Map(),
    ...options,
  })
}

test('an address that is given five times is asked once', async () => {
  const web = await startWeb((_request, response) => response.end())
  const {judge} = startJudge()
  const address = web.address('/paper')
  const same = addressAt(`${address}#section`)
  const judgements = await judge.judge([address, same, address, same, address])
  expect([...judgements.keys()]).toEqual([address])
  expect(web.asked).toHaveLength(1)
})

test('a server sees the limit of a host and that of all', async () => {
  const web = await startWeb((_request, response) => {
    setTimeout(() => response.end(), 30)
  })
  const net = startNet({
    concurrency: 5,
    pace: {concurrency: 3, spacing: 0},
    paces: new Map([[`slow.example:${web.port}`, {concurrency: 1, spacing: 0}]]),
    lookup: (_hostname, _options, callback) => callback(null, [{address: '127.0.0.1', family: 4}]),
  })
  const hosts = ['a.example', 'b.example', 'c.example', 'slow.example']
  const addresses = hosts.flatMap((host) =>
    Array.from({length: 8}, (_, index) => web.address(`/${index}`, host)),
  )
  await Promise.all(addresses.map((address) => net.probe(address)))
  expect(web.asked).toHaveLength(32)
  expect(web.peakOf()).toBe(5)
  expect(web.peakOf('slow.example')).toBe(1)
  expect(hosts.slice(0, 3).map((host) => web.peakOf(host) <= 3)).toEqual([true, true, true])
})

describe('hosts', () => {
  test('keep a distance between two requests to one of them', async () => {
    const clock = createInstantClock(0)
    const hosts = hostsWith({clock, pace: {concurrency: 4, spacing: 250}})
    const starts = await Promise.all(
      [1, 2, 3].map(() => hosts.run('a', () => Promise.resolve(clock.now()))),
    )
    expect(starts).toEqual([0, 250, 500])
  })

  test('that are parked hold up nobody else', async () => {
    const hosts = hostsWith({clock: systemClock, concurrency: 2})
    const order: string[] = []
    const run = (host: string) => hosts.run(host, () => Promise.resolve(order.push(host)))
    hosts.park('parked', 150)
    await Promise.all(['parked', 'parked', 'parked', 'a', 'b', 'c', 'd'].map(run))
    expect(order).toEqual(['a', 'b', 'c', 'd', 'parked', 'parked', 'parked'])
  })

  test('that are slow hold no more than their own places', async () => {
    const hosts = hostsWith({concurrency: 3, pace: {concurrency: 2, spacing: 0}})
    let release: () => void = () => undefined
    const stuck = new Promise<void>((resolve) => (release = resolve))
    const slow = Promise.all([1, 2, 3, 4, 5].map(() => hosts.run('slow', () => stuck)))
    const quick = Promise.all(
      [1, 2, 3].map((n) => hosts.run(`quick${n}`, () => Promise.resolve(n))),
    )
    expect(await quick).toEqual([1, 2, 3])
    release()
    await slow
  })

  test('that are parked while a task waits for a global place are left alone', async () => {
    const clock = createInstantClock(0)
    const hosts = hostsWith({clock, concurrency: 1})
    let release: () => void = () => undefined
    const first = hosts.run('a', () => new Promise<void>((resolve) => (release = resolve)))
    const second = hosts.run('b', () => Promise.resolve(clock.now()))
    await delay(1)
    hosts.park('b', 5000)
    release()
    await first
    expect(await second).toBe(5000)
  })

  test('that have answered nothing yet are asked one thing at a time', async () => {
    const hosts = hostsWith({})
    let started = 0
    let release: () => void = () => undefined
    const stuck = new Promise<void>((resolve) => (release = resolve))
    const all = Promise.all([1, 2, 3, 4, 5].map(() => hosts.run('a', () => (started++, stuck))))
    await delay(1)
    expect(started).toBe(1)
    hosts.hear('a', false)
    await delay(1)
    expect(started).toBe(4)
    release()
    await all
  })

  test('that answer nothing for long take no global places', async () => {
    const hosts = hostsWith({concurrency: 2, silence: 20})
    let release: () => void = () => undefined
    const stuck = new Promise<void>((resolve) => (release = resolve))
    const silent = Array.from({length: 5}, (_, number) =>
      [1, 2, 3].map(() => hosts.run(`silent${number}`, () => stuck)),
    )
    expect(await hosts.run('quick', () => Promise.resolve('done'))).toBe('done')
    release()
    await Promise.all(silent.flat())
    expect(await hosts.run('quick', () => Promise.resolve('done'))).toBe('done')
  })

  test('let go of what waits when the signal comes', async () => {
    const hosts = hostsWith({clock: systemClock})
    const controller = new AbortController()
    hosts.park('a', 60_000)
    let isRun = false
    const waiting = hosts.run('a', () => Promise.resolve((isRun = true)), controller.signal)
    controller.abort()
    expect(await waiting).toBeUndefined()
    expect(await hosts.run('a', () => Promise.resolve((isRun = true)), controller.signal)).toBe(
      undefined,
    )
    expect(isRun).toBe(false)
    hosts.close()
  })
})
