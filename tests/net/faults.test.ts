import {createServer, type AddressInfo, type Socket} from 'node:net'
import {describe, expect, onTestFinished, test} from 'vitest'
import {systemClock} from '../../src/host/clock.ts'
import {addressAt, startWeb} from '../support/web.ts'
import {createInstantClock, startJudge} from '../support/web-net.ts'
import {answer} from './laboratory/behaviour.ts'
import {laboratory} from './laboratory/index.ts'

/** Milliseconds that a look may take besides its time-out: the trickle of a body, and a busy machine. */
const leeway = 4000

const behaviours = Object.values(laboratory).flat()

test('the laboratory is large enough, and names each behaviour once', () => {
  expect(behaviours.length).toBeGreaterThanOrEqual(60)
  const keys = Object.entries(laboratory).flatMap(([kind, all]) =>
    all.map(({name}) => `${kind} ${name}`),
  )
  expect(new Set(keys).size).toBe(keys.length)
})

describe.each(Object.entries(laboratory))('%s', (_kind, all) => {
  test.for(all)('$name', async (behaviour) => {
    const {serve, verdict, reason, requests, timeout = 10_000, path = '/fault/0'} = behaviour
    const web = await startWeb(serve)
    const {judge, net} = startJudge({timeout, clock: createInstantClock(Date.now())})
    const address = web.address(path)
    const start = performance.now()
    const judgement = (await judge.judge([address])).get(address)
    expect(judgement).toMatchObject({verdict, reason})
    expect(web.asked.map((line) => line[0]).join('')).toBe(requests)
    expect(net.requests()).toBe(requests.length)
    expect(performance.now() - start).toBeLessThan(2 * timeout + leeway)
  })
})

test('all together, each on a host of its own, none is wrong and none holds up another', async () => {
  const webs = await Promise.all(
    behaviours.map(({serve}, index) => startWeb(serve, `127.0.0.${1 + (index % 60)}`)),
  )
  const {judge} = startJudge({timeout: 2000, clock: systemClock})
  const addresses = behaviours.map(({path = '/fault/0'}, index) => webs[index]?.address(path))
  const start = performance.now()
  const judgements = await judge.judge(addresses.flatMap((address) => address ?? []))
  const wrong = behaviours.flatMap(({name, verdict}, index) => {
    const address = addresses[index]
    const found = address && judgements.get(address)?.verdict
    return found === verdict ? [] : [`${name}: ${found ?? 'nothing'}, expected ${verdict}`]
  })
  expect(wrong).toEqual([])
  expect(performance.now() - start).toBeLessThan(30_000)
}, 60_000)

describe('besides', () => {
  test('a port that refuses', async () => {
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const {port: free} = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    const {judge, net} = startJudge()
    const address = addressAt(`http://127.0.0.1:${free}/`)
    const judgement = (await judge.judge([address])).get(address)
    expect(judgement).toMatchObject({verdict: 'unsure', reason: 'connection-refused'})
    expect(net.requests()).toBe(0)
  })

  test('a port where no web server can be', async () => {
    const {judge, net} = startJudge()
    const address = addressAt('http://127.0.0.1:22/')
    const judgement = (await judge.judge([address])).get(address)
    expect(judgement).toMatchObject({verdict: 'skipped', reason: 'forbidden-port'})
    expect(net.requests()).toBe(0)
  })

  test.for([
    ['GET', 'a longer body than its length says'],
    ['HEAD', 'a body after HEAD'],
  ] as const)('to %s: %s, without harm to what follows', async ([method]) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.on('data', (data) => {
        const [, path = ''] = /^\w+ (\S+)/.exec(data.toString()) ?? []
        const status = path === '/gone' ? '404 Not Found' : '200 OK'
        const spoilt = 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n'
        const length = method === 'HEAD' ? spoilt.length : 0
        const head = `HTTP/1.1 ${status}\r\nconnection: keep-alive\r\ncontent-length: ${length}`
        socket.write(`${head}\r\n\r\n${spoilt}`)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const {port} = server.address() as AddressInfo
    const {net} = startJudge({pace: {concurrency: 1, spacing: 0}})
    const found: unknown[] = []
    for (const path of ['/a', '/b', '/gone', '/c', '/d']) {
      const {outcome} = await net.probe(addressAt(`http://127.0.0.1:${port}${path}`), {method})
      found.push(outcome.kind === 'answer' ? outcome.status : outcome.kind)
    }
    expect(found).toEqual([200, 200, 404, 200, 200])
  })
})

test.for([
  ['closed', (socket: Socket) => socket.end()],
  ['reset', (socket: Socket) => socket.resetAndDestroy()],
] as const)('a kept connection that is %s between two requests spoils none', async ([, close]) => {
  const web = await startWeb((request, response) => {
    response.end('page', () => setTimeout(() => close(request.socket), 2))
  })
  const {judge} = startJudge({clock: systemClock, pace: {concurrency: 2, spacing: 3}})
  const addresses = Array.from({length: 40}, (_, step) => web.address(`/${step}`))
  const judgements = await judge.judge(addresses)
  expect([...judgements.values()].filter(({verdict}) => verdict !== 'alive')).toEqual([])
})

test('one page under several fragments is asked for once', async () => {
  const web = await startWeb(answer(200))
  const {judge} = startJudge()
  const judgements = await judge.judge(['/p', '/p#a', '/p#b'].map((path) => web.address(path)))
  expect(judgements.size).toBe(1)
  expect(web.asked).toHaveLength(1)
})

test('100 before each answer over one connection spoils none', async () => {
  const web = await startWeb((_request, response) => {
    response.writeContinue()
    response.end('page')
  })
  const {judge} = startJudge({pace: {concurrency: 1, spacing: 0}})
  const judgements = await judge.judge([1, 2, 3, 4].map((step) => web.address(`/${step}`)))
  expect([...judgements.values()].map(({verdict}) => verdict)).toEqual(Array(4).fill('alive'))
})

test('comes back when a server asks to, and not before', async () => {
  const clock = createInstantClock()
  const web = await startWeb(answer(429, {'retry-after': '7'}))
  const {judge} = startJudge({clock})
  const start = clock.now()
  const address = web.address('/')
  const judgement = (await judge.judge([address])).get(address)
  expect(judgement).toMatchObject({verdict: 'blocked', reason: 'rate-limited'})
  expect(web.asked).toHaveLength(4)
  expect(clock.now() - start).toBeGreaterThanOrEqual(21_000)
})

test('waits longer from one server error to the next', async () => {
  const clock = createInstantClock()
  const web = await startWeb(answer(500))
  const {judge} = startJudge({clock})
  await judge.judge([web.address('/')])
  expect(clock.slept.slice(0, 2)).toEqual([500, 1000])
})
