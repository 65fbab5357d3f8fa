import type {Socket} from 'node:net'
import {expect, test} from 'vitest'
import {addressAt, startWeb} from '../support/web.ts'
import {startNet} from '../support/web-net.ts'

test.for(['GET', 'HEAD'] as const)(
  'keeps connections for %s, and confirms with GET on a new one each',
  async (method) => {
    const asked: {readonly method: string; readonly socket: Socket}[] = []
    const web = await startWeb(({method = '', socket, url}, response) => {
      asked.push({method, socket})
      response.writeHead(url === '/gone' ? 404 : 200).end()
    })
    const net = startNet()
    const paths = ['/a', '/b', '/gone', '/gone', '/c', '/d', '/gone']
    for (const path of paths) await net.probe(web.address(path), {method})
    const [M] = method
    expect(asked.map((one) => one.method[0]).join('')).toBe(`${M}${M}${M}G${M}G${M}${M}${M}G`)
    // Each confirmation has a connection of its own, and all else shares one or two.
    expect(new Set(asked.map(({socket}) => socket)).size).toBeLessThan(6)
    const confirmations = [3, 5, 9].map((index) => asked[index]?.socket)
    const others = asked.filter((_, index) => ![3, 5, 9].includes(index))
    expect(new Set(confirmations).size).toBe(3)
    expect(others.filter(({socket}) => confirmations.includes(socket))).toEqual([])
  },
)

test('asks for the path and query as the URL has them, and never for the fragment', async () => {
  const web = await startWeb((_request, response) => response.end())
  const net = startNet()
  const paths = ['/a%2Fb%20c/?q=%C3%BC+1&x', '/x?', "/~lab/(a|b)'", '//double']
  for (const path of paths) await net.probe(web.address(`${path}#part`))
  expect(web.asked).toEqual(paths.map((path) => `GET 127.0.0.1 ${path}`))
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

test('begins with HEAD where it is told to, and trusts it when all is well', async () => {
  const web = await startWeb((request, response) => {
    response.writeHead(request.method === 'HEAD' && request.url === '/a' ? 404 : 200).end('page')
  })
  const net = startNet()
  for (const path of ['/a', '/b']) await net.probe(web.address(path), {method: 'HEAD'})
  expect(web.asked).toEqual(['HEAD 127.0.0.1 /a', 'GET 127.0.0.1 /a', 'HEAD 127.0.0.1 /b'])
})

test('asks for the beginning of what looks like a file', async () => {
  const ranges: unknown[] = []
  const web = await startWeb((request, response) => {
    ranges.push(request.headers.range)
    response.writeHead(request.headers.range === undefined ? 404 : 416).end()
  })
  await startNet().probe(web.address('/paper.PDF'))
  await startNet().probe(web.address('/paper'))
  expect(ranges).toEqual(['bytes=0-65535', undefined, undefined, undefined])
})

test('lets go of a large file at once, and keeps the connection of a small one', async () => {
  const sockets = new Set<Socket>()
  let written = 0
  const web = await startWeb(({socket, url}, response) => {
    sockets.add(socket)
    const length = url === '/large' ? 50_000_000 : 1000
    response.writeHead(200, {'content-type': 'application/pdf', 'content-length': length})
    const more = () => {
      while (written < length && !response.destroyed && response.write(Buffer.alloc(50_000)))
        written += 50_000
    }
    if (url === '/large') {
      response.on('drain', more)
      more()
    } else response.end(Buffer.alloc(length))
  })
  const net = startNet()
  for (const path of ['/a', '/b', '/c']) await net.probe(web.address(path))
  expect(sockets.size).toBeLessThan(3)
  const {outcome} = await net.probe(web.address('/large'))
  expect(outcome).toMatchObject({kind: 'answer', status: 200})
  expect(written).toBeLessThan(5_000_000)
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
