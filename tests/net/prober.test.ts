import type {Socket} from 'node:net'
import {expect, test} from 'vitest'
import {addressAt, startWeb} from '../support/web.ts'
import {startNet} from '../support/web-net.ts'

test('keeps connections for HEAD, and confirms on a new one each', async () => {
  const byMethod = new Map<string, Socket[]>([
    ['HEAD', []],
    ['GET', []],
  ])
  const web = await startWeb((request, response) => {
    byMethod.get(request.method ?? '')?.push(request.socket)
    response.writeHead(request.url === '/gone' ? 404 : 200).end()
  })
  const net = startNet()
  const paths = ['/a', '/b', '/gone', '/gone', '/c', '/d', '/gone']
  for (const path of paths) await net.probe(web.address(path))
  const heads = byMethod.get('HEAD') ?? []
  const gets = byMethod.get('GET') ?? []
  expect([heads.length, gets.length]).toEqual([7, 3])
  expect(new Set(heads).size).toBeLessThan(4)
  expect(new Set([...heads, ...gets]).size).toBe(new Set(heads).size + 3)
})

test('asks for the path and query as the URL has them, and never for the fragment', async () => {
  const web = await startWeb((_request, response) => response.end())
  const net = startNet()
  const paths = ['/a%2Fb%20c/?q=%C3%BC+1&x', '/x?', "/~lab/(a|b)'", '//double']
  for (const path of paths) await net.probe(web.address(`${path}#part`))
  expect(web.asked).toEqual(paths.map((path) => `HEAD 127.0.0.1 ${path}`))
})

test('brings the top of the page and the headers that tell something', async () => {
  const web = await startWeb((_request, response) => {
    response.writeHead(404, {'Retry-After': '5', 'set-cookie': 'session=secret', 'x-other': '1'})
    response.end(`Grüße${'x'.repeat(100_000)}`)
  })
  const {outcome, method} = await startNet().probe(web.address('/'))
  expect(method).toBe('GET')
  const body = outcome.kind === 'answer' ? outcome.body : ''
  expect(body?.slice(0, 6)).toBe('Grüßex')
  expect(Buffer.byteLength(body ?? '')).toBe(65_536)
  expect(outcome).toMatchObject({headers: {'retry-after': '5'}})
  expect(JSON.stringify(outcome)).not.toContain('secret')
})

test('understands targets of redirects in every form', async () => {
  const locations = [
    '/b',
    'b',
    '?q=1',
    '//127.0.0.1:PORT/b',
    Buffer.from('/ü').toString('latin1'),
    '/\xfc',
  ]
  const ends: string[] = []
  for (const location of locations) {
    const web = await startWeb((request, response) => {
      const {port} = request.socket.address() as {port: number}
      const target = location.replace('PORT', String(port))
      if (request.url === '/dir/a') response.writeHead(302, {location: target}).end()
      else response.end()
    })
    const {url} = await startNet().probe(web.address('/dir/a'))
    ends.push(url.replace(/^http:\/\/127\.0\.0\.1:\d+/, ''))
  }
  expect(ends).toEqual(['/b', '/dir/b', '/dir/a?q=1', '/b', '/%C3%BC', '/%C3%BC'])
})

test('begins with GET where it is told to', async () => {
  const web = await startWeb((_request, response) => response.end('page'))
  const {outcome} = await startNet().probe(web.address('/'), {method: 'GET'})
  expect(web.asked).toEqual(['GET 127.0.0.1 /'])
  expect(outcome).toMatchObject({status: 200, body: 'page'})
})

test('can be given a connector of its own, which sees no private address', async () => {
  const asked: string[] = []
  const net = startNet({
    allowPrivate: false,
    connect: ({hostname}, callback) => {
      asked.push(hostname)
      callback(Object.assign(new Error('closed'), {code: 'ECONNREFUSED'}), null)
    },
  })
  const probe = async (url: string) => (await net.probe(addressAt(url))).outcome.kind
  expect(await probe('https://paper.example/')).toBe('connection-refused')
  expect(await probe('https://10.0.0.1/')).toBe('private-address')
  expect(asked).toEqual(['paper.example'])
})

test('does not wait for a body that trickles', async () => {
  const web = await startWeb((_request, response) => {
    const timer = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(timer))
  })
  const start = performance.now()
  const net = startNet({timeout: 8000})
  const {outcome} = await net.probe(web.address('/'), {method: 'GET'})
  expect(outcome).toMatchObject({status: 200})
  expect(performance.now() - start).toBeLessThan(6000)
})

test('keeps an answer when the run ends before it could be confirmed', async () => {
  const controller = new AbortController()
  const web = await startWeb((request, response, count) => {
    if (request.method === 'GET' && count > 0) controller.abort()
    else response.writeHead(503).end()
  })
  const {outcome} = await startNet().probe(web.address('/'), {signal: controller.signal})
  expect(outcome).toMatchObject({kind: 'answer', status: 503})
})
