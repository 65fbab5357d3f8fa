import {describe, expect, test} from 'vitest'
import {systemClock} from '../../src/host/clock.ts'
import {startWeb} from '../support/web.ts'
import {createInstantClock, startJudge} from '../support/web-net.ts'

const verdictsOf = (judgements: ReadonlyMap<string, {verdict: string; reason: string}>) => [
  ...new Set([...judgements.values()].map(({verdict, reason}) => `${verdict} ${reason}`)),
]

describe('a host', () => {
  test('that never answers is given up, and holds up nobody else', async () => {
    const silent = await startWeb(() => undefined, '127.0.0.2')
    const quick = await startWeb((_request, response) => response.end(), '127.0.0.3')
    const {judge} = startJudge({timeout: 400, clock: systemClock, concurrency: 8})
    const paths = Array.from({length: 200}, (_, index) => `/${index}`)
    const askQuick = async (way: string) => {
      const begun = performance.now()
      const judgements = await judge.judge(paths.map((path) => quick.address(way + path)))
      expect(verdictsOf(judgements)).toEqual(['alive ok'])
      return performance.now() - begun
    }
    // A machine that is busy with other things takes longer for everything.
    const alone = await askQuick('/alone')
    const start = performance.now()
    const waiting = judge.judge(paths.map((path) => silent.address(path)))
    expect(await askQuick('/beside')).toBeLessThan(Math.max(3000, 3 * alone))
    expect(verdictsOf(await waiting)).toEqual(['unsure timeout'])
    // Eight a look, and those that were under way.
    expect(silent.asked.length).toBeLessThan(30)
    expect(performance.now() - start).toBeLessThan(8000 + 3 * alone)
  }, 20_000)

  test('some of whose pages hang is asked for the others all the same', async () => {
    const web = await startWeb((request, response) => {
      if (request.url?.startsWith('/well') === true) response.end()
    }, '127.0.0.4')
    const {judge} = startJudge({timeout: 400, clock: systemClock})
    const paths = ['hung', 'well'].flatMap((name) =>
      Array.from({length: 12}, (_, index) => web.address(`/${name}-${index}`)),
    )
    const judgements = [...(await judge.judge(paths))]
    expect(verdictsOf(new Map(judgements.slice(0, 12)))).toEqual(['unsure timeout'])
    expect(verdictsOf(new Map(judgements.slice(12)))).toEqual(['alive ok'])
  }, 20_000)

  test('that limits everything is left alone after some pauses', async () => {
    const web = await startWeb((_request, response) => {
      response.writeHead(429, {'retry-after': '30'}).end()
    })
    const clock = createInstantClock()
    const start = clock.now()
    const {judge} = startJudge({clock})
    const paths = Array.from({length: 200}, (_, index) => `/${index}`)
    expect(verdictsOf(await judge.judge(paths.map((path) => web.address(path))))).toEqual([
      'blocked rate-limited',
    ])
    expect(web.asked.length).toBeLessThan(30)
    expect(clock.now() - start).toBeLessThan(10 * 60_000)
  })

  test('that wants to be left alone for an hour is left alone at once', async () => {
    const web = await startWeb((request, response) => {
      const isAsked = request.url === '/0'
      response.writeHead(isAsked ? 429 : 200, isAsked ? {'retry-after': '3600'} : {}).end()
    })
    const {judge} = startJudge()
    const paths = Array.from({length: 100}, (_, index) => `/${index}`)
    expect(verdictsOf(await judge.judge(paths.map((path) => web.address(path))))).toEqual([
      'blocked rate-limited',
    ])
    expect(web.asked).toHaveLength(1)
  })

  test('that wants to be left alone for as long as the run lasts is waited for no more', async () => {
    const web = await startWeb((request, response) => {
      const isLimited = ['/0', '/1'].includes(request.url ?? '')
      response.writeHead(isLimited ? 429 : 200, {'retry-after': isLimited ? '20' : '0'}).end()
    })
    const clock = createInstantClock()
    const deadline = clock.now() + 30_000
    const {judge} = startJudge({clock, deadline, pace: {concurrency: 1, spacing: 0}})
    const addresses = Array.from({length: 100}, (_, index) => web.address(`/${index}`))
    const judgements = await judge.judge(addresses)
    // One pause is over in time, the next one would not be.
    expect(verdictsOf(judgements)).toEqual(['blocked rate-limited', 'skipped time-limit'])
    expect(judgements.get(web.address('/99'))?.evidence.at(-1)?.answer).toBe(
      'not asked: the host limits requests until the time is up',
    )
    expect(clock.now()).toBeLessThan(Date.UTC(2026, 0, 1) + 30_000)
  })

  test('that lets some through between its pauses is asked for all', async () => {
    let served = 0
    const web = await startWeb((_request, response) => {
      served++
      if (served % 6 === 0) response.writeHead(429, {'retry-after': '2'}).end()
      else response.end()
    })
    const {judge} = startJudge()
    const paths = Array.from({length: 100}, (_, index) => `/${index}`)
    expect(verdictsOf(await judge.judge(paths.map((path) => web.address(path))))).toEqual([
      'alive ok',
    ])
  })

  test('is not asked while it wants to be left alone', async () => {
    const clock = createInstantClock()
    let until = 0
    let early = 0
    const web = await startWeb((request, response) => {
      if (clock.now() < until) early++
      if (request.url === '/0' && until === 0) {
        until = clock.now() + 20_000
        response.writeHead(429, {'retry-after': '20'}).end()
      } else response.end()
    })
    const {judge} = startJudge({clock, pace: {concurrency: 1, spacing: 0}})
    const paths = Array.from({length: 20}, (_, index) => `/${index}`)
    expect(verdictsOf(await judge.judge(paths.map((path) => web.address(path))))).toEqual([
      'alive ok',
    ])
    expect(early).toBe(0)
    expect(web.asked).toHaveLength(21)
  })

  test('whose limit is used up by a good answer is left alone at once', async () => {
    const clock = createInstantClock()
    const times: number[] = []
    const web = await startWeb((_request, response) => {
      times.push(clock.now())
      response.writeHead(200, {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '10'}).end()
    })
    const {judge} = startJudge({clock, pace: {concurrency: 1, spacing: 0}})
    await judge.judge(['/a', '/b', '/c'].map((path) => web.address(path)))
    const [first = 0] = times
    expect(times.map((time) => time - first)).toEqual([0, 10_000, 20_000])
  })
})

test('many hosts that never answer hold up nobody else', async () => {
  const silent = await startWeb(() => undefined, '127.0.0.4')
  const quick = await startWeb((_request, response) => response.end(), '127.0.0.5')
  const {judge} = startJudge({
    timeout: 4000,
    clock: systemClock,
    lookup: (host, _options, callback) => {
      const address = host.startsWith('silent') ? '127.0.0.4' : '127.0.0.5'
      callback(null, [{address, family: 4}])
    },
  })
  const addresses = (web: typeof quick, name: string, hosts: number, each: number) =>
    Array.from({length: hosts * each}, (_, index) =>
      web.address(`/${index}`, `${name}-${index % hosts}.example`),
    )
  const askQuick = async (name: string) => {
    const start = performance.now()
    expect(verdictsOf(await judge.judge(addresses(quick, name, 20, 50)))).toEqual(['alive ok'])
    return performance.now() - start
  }
  const alone = await askQuick('quick')
  const waiting = judge.judge(addresses(silent, 'silent', 100, 5))
  // Less than one of the silent ones takes, but on a machine that is busy with other things.
  expect(await askQuick('others')).toBeLessThan(Math.max(4000, 3 * alone))
  expect(verdictsOf(await waiting)).toEqual(['unsure timeout'])
}, 60_000)

test.each([1, 20])(
  'one list with 60 silent hosts, %d links each, ends in its bound',
  async (each) => {
    const timeout = 3000
    let lastAnswer = Infinity
    const silent = await startWeb(() => undefined, '127.0.0.6')
    const quick = await startWeb((_request, response) => {
      lastAnswer = performance.now()
      response.end()
    }, '127.0.0.7')
    const {judge} = startJudge({
      timeout,
      clock: systemClock,
      lookup: (host, _options, callback) => {
        const address = host.startsWith('silent') ? '127.0.0.6' : '127.0.0.7'
        callback(null, [{address, family: 4}])
      },
    })
    const addresses = (web: typeof quick, name: string, hosts: number, count: number) =>
      Array.from({length: count}, (_, index) =>
        web.address(`/${index}`, `${name}-${index % hosts}.example`),
      )
    const begun = performance.now()
    await judge.judge(addresses(quick, 'alone', 25, 1000))
    const alone = performance.now() - begun
    const waiting = new Set(addresses(silent, 'silent', 60, 60 * each))
    const start = performance.now()
    const judgements = await judge.judge([...waiting, ...addresses(quick, 'quick', 25, 1000)])
    const took = performance.now() - start
    const [unheard, heard] = [true, false].map(
      (isSilent) => new Map([...judgements].filter(([one]) => waiting.has(one) === isSilent)),
    )
    expect(verdictsOf(heard ?? new Map())).toEqual(['alive ok'])
    expect(verdictsOf(unheard ?? new Map())).toEqual(['unsure timeout'])
    // Nobody waits for a silent host to its end.
    expect(lastAnswer - start).toBeLessThan(Math.max(timeout, 3 * alone))
    // A second link waits for the first one, and the second look for both.
    expect(took).toBeLessThan(3 * timeout + 1500 + 3000 + 3 * alone)
  },
  60_000,
)
