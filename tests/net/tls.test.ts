import {createSecureServer, createServer as createH2, type ServerHttp2Stream} from 'node:http2'
import {createServer as createTcp, type AddressInfo, type Server, type Socket} from 'node:net'
import {createServer, type Server as HttpsServer} from 'node:https'
import {describe, expect, onTestFinished, test} from 'vitest'
import type {ConnectTo} from '../../src/net/connect-to.ts'
import {addressAt, startWeb} from '../support/web.ts'
import {authority, certificates, key} from '../support/web-certificates.ts'
import {startJudge} from '../support/web-net.ts'

/** Listens on the loopback until the test ends, and gives the way there for all who ask for any host. */
async function listen(server: Pick<Server, 'listen' | 'address' | 'close' | 'on'>) {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const {port} = server.address() as AddressInfo
  const connectTo: readonly ConnectTo[] = [
    {from: {host: undefined, port: undefined}, to: {host: '127.0.0.1', port}},
  ]
  return {connectTo, port, connections: () => sockets.size}
}

async function judgeAt(
  connectTo: readonly ConnectTo[],
  url = 'https://paper.example/a',
  timeout = 5000,
) {
  const {judge, net} = startJudge({connectTo, authorities: [authority], timeout})
  const address = addressAt(url)
  const judgement = (await judge.judge([address])).get(address)
  return {found: `${judgement?.verdict} ${judgement?.reason}`, requests: net.requests()}
}

describe('a certificate', () => {
  test.for([
    ['good', 'alive ok', 1],
    ['expired', 'unsure certificate-expired', 0],
    ['tooNew', 'unsure certificate-too-new', 0],
    ['ofStranger', 'unsure certificate-wrong-name', 0],
    ['ofUnknownAuthority', 'unsure certificate-unknown-authority', 0],
    ['selfSigned', 'unsure certificate-self-signed', 0],
  ] as const)('%s', async ([name, found, requests]) => {
    const server: HttpsServer = createServer(
      {key, cert: certificates[name]},
      (_request, response) => response.end('page'),
    )
    const {connectTo} = await listen(server)
    expect(await judgeAt(connectTo)).toEqual({found, requests})
  })
})

describe('no agreement', () => {
  test('with a server that speaks plain HTTP', async () => {
    const {port} = await startWeb((_request, response) => response.end())
    const to = {host: '127.0.0.1', port}
    const connectTo = [{from: {host: undefined, port: undefined}, to}]
    expect((await judgeAt(connectTo)).found).toBe('unsure tls-error')
  })

  test('in plain HTTP with a server that speaks TLS', async () => {
    const server = createServer({key, cert: certificates.good}, (_request, response) =>
      response.end(),
    )
    const {connectTo} = await listen(server)
    expect((await judgeAt(connectTo, 'http://paper.example/a')).found).toMatch(/^unsure /)
  })

  test('with an older version of TLS', async () => {
    const options = {
      key,
      cert: certificates.good,
      maxVersion: 'TLSv1.1',
      minVersion: 'TLSv1',
    } as const
    const server = createServer(options, (_request, response) => response.end())
    const {connectTo} = await listen(server)
    expect((await judgeAt(connectTo)).found).toMatch(/^unsure (?:tls-error|connection-lost)$/)
  })

  test('with a server that says nothing, and no longer than it may take', async () => {
    const {connectTo} = await listen(createTcp(() => undefined))
    const start = performance.now()
    expect((await judgeAt(connectTo, undefined, 1000)).found).toMatch(
      /^unsure (?:unreachable|timeout)$/,
    )
    expect(performance.now() - start).toBeLessThan(4000)
  })

  test('with a server that hangs up', async () => {
    const {connectTo} = await listen(createTcp((socket) => socket.destroy()))
    expect((await judgeAt(connectTo)).found).toBe('unsure connection-lost')
  })
})

describe('HTTP/2', () => {
  type Answer = (stream: ServerHttp2Stream, path: string, count: number) => void

  async function start(answer: Answer, allowHTTP1 = true) {
    const asked: string[] = []
    const server = createSecureServer(
      {key, cert: certificates.good, allowHTTP1},
      (request, response) => {
        // The older protocol is the second opinion.
        if (request.httpVersion === '2.0') return
        asked.push(`1 ${request.url}`)
        response.writeHead(request.url === '/gone' ? 404 : 200).end('page')
      },
    )
    server.on('sessionError', () => undefined)
    server.on('stream', (stream, headers) => {
      const path = String(headers[':path'])
      stream.on('error', () => undefined)
      asked.push(`2 ${path}`)
      answer(stream, path, asked.length - 1)
    })
    return {...(await listen(server)), asked}
  }

  const respond: Answer = (stream, path) => {
    stream.respond({':status': path === '/gone' ? 404 : 200, 'content-type': 'text/html'})
    stream.end('page')
  }

  test('is spoken where it is offered', async () => {
    const {connectTo, asked} = await start(respond)
    expect(await judgeAt(connectTo)).toEqual({found: 'alive ok', requests: 1})
    expect(asked).toEqual(['2 /a'])
  })

  test('is spoken where nothing else is', async () => {
    const {connectTo, asked} = await start(respond, false)
    expect((await judgeAt(connectTo)).found).toBe('alive ok')
    expect(asked).toEqual(['2 /a'])
  })

  test('serves many over one connection', async () => {
    const {connectTo, asked, connections} = await start(respond)
    const {judge} = startJudge({connectTo, authorities: [authority]})
    const addresses = Array.from({length: 30}, (_, index) =>
      addressAt(`https://paper.example/${index}`),
    )
    const judgements = await judge.judge(addresses)
    expect([...judgements.values()].filter(({verdict}) => verdict === 'alive')).toHaveLength(30)
    expect(asked.filter((line) => line.startsWith('2'))).toHaveLength(30)
    expect(connections()).toBeLessThan(5)
  })

  test('is no proof of death alone', async () => {
    const {connectTo, asked} = await start(respond)
    expect((await judgeAt(connectTo, 'https://paper.example/gone')).found).toBe('dead http-404')
    expect(asked).toEqual(['2 /gone', '1 /gone', '1 /gone'])
  })

  test.for([
    ['a reset stream', (stream) => stream.close(8)],
    ['a refused stream', (stream) => stream.close(7)],
    ['a session that goes away', (stream) => stream.session?.goaway(0)],
    ['a session that is destroyed', (stream) => stream.session?.destroy()],
    [
      'an answer without an end',
      (stream) => {
        stream.respond({':status': 200, 'content-type': 'text/html'})
        const more = () => {
          while (!stream.destroyed && stream.write('x'.repeat(16_384)));
        }
        stream.on('drain', more)
        more()
      },
    ],
    [
      'an answer that trickles',
      (stream) => {
        stream.respond({':status': 200, 'content-type': 'text/html'})
        const timer = setInterval(() => stream.write('x'), 20)
        stream.on('close', () => clearInterval(timer))
      },
    ],
    ['no answer', () => undefined],
  ] as const satisfies readonly (readonly [string, Answer])[])(
    '%s is nothing that HTTP/1.1 could not mend',
    async ([, answer]) => {
      const {connectTo} = await start(answer)
      const started = performance.now()
      expect((await judgeAt(connectTo, undefined, 2000)).found).toBe('alive ok')
      expect(performance.now() - started).toBeLessThan(6000)
    },
  )
})

test('plain HTTP/2 is another protocol', async () => {
  const server = createH2((_request, response) => response.end('page'))
  server.on('sessionError', () => undefined)
  const {connectTo} = await listen(server)
  expect((await judgeAt(connectTo, 'http://paper.example/a')).found).toMatch(/^unsure /)
})
