import {createServer, type AddressInfo} from 'node:net'
import {describe, expect, onTestFinished, test} from 'vitest'
import {addressAt, startWeb} from '../support/web.ts'
import {answer, faults} from '../support/web-faults.ts'
import {createInstantClock, startJudge} from '../support/web-net.ts'

describe('concludes the right thing from', () => {
  test.for(faults)('$name', async ({serve, verdict, reason, requests, timeout = 10_000}) => {
    const web = await startWeb(serve)
    const {judge, net} = startJudge({timeout})
    const address = web.address('/fault/0')
    const judgement = (await judge.judge([address])).get(address)
    expect(judgement).toMatchObject({verdict, reason})
    expect(web.asked.map((line) => line[0]).join('')).toBe(requests)
    expect(net.requests()).toBe(requests.length)
  })

  test('a port that refuses', async () => {
    const {port} = await startWeb(() => undefined)
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const {port: free} = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    expect(free).not.toBe(port)
    const {judge, net} = startJudge()
    const address = addressAt(`http://127.0.0.1:${free}/`)
    const judgement = (await judge.judge([address])).get(address)
    expect(judgement).toMatchObject({verdict: 'unsure', reason: 'connection-refused'})
    expect(net.requests()).toBe(0)
  })

  test('a body after HEAD, without harm to what follows', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.on('data', (data) => {
        const [, method = '', path = ''] = /^(\w+) (\S+)/.exec(data.toString()) ?? []
        const status = path === '/gone' ? '404 Not Found' : '200 OK'
        const body = 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n'
        const head = `HTTP/1.1 ${status}\r\nconnection: keep-alive\r\ncontent-length: ${body.length}`
        socket.write(`${head}\r\n\r\n${method === '' ? '' : body}`)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const {port} = server.address() as AddressInfo
    const {judge} = startJudge({pace: {concurrency: 1, spacing: 0}})
    const addresses = ['/a', '/b', '/gone', '/c'].map((path) =>
      addressAt(`http://127.0.0.1:${port}${path}`),
    )
    const judgements = await judge.judge(addresses)
    expect([...judgements.values()].map(({verdict}) => verdict)).toEqual([
      'alive',
      'alive',
      'dead',
      'alive',
    ])
  })
})

test('comes back when a server asks to, and not before', async () => {
  const clock = createInstantClock()
  const web = await startWeb(answer(429, {'retry-after': '7'}))
  const {judge} = startJudge({clock})
  const address = web.address('/')
  const judgement = (await judge.judge([address])).get(address)
  expect(judgement).toMatchObject({verdict: 'blocked', reason: 'rate-limited'})
  expect(web.asked.map((line) => line[0]).join('')).toBe('HGGG')
  expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(21_000)
})

test('waits longer from one server error to the next', async () => {
  const clock = createInstantClock()
  const web = await startWeb(answer(500))
  const {judge} = startJudge({clock})
  await judge.judge([web.address('/')])
  expect(clock.slept).toEqual([500, 1000])
})
