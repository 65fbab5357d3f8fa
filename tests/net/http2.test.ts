import {createSecureServer, createServer as createH2, type ServerHttp2Stream} from 'node:http2'
import {describe, expect, test} from 'vitest'
import {addressAt} from '../support/web.ts'
import {authority, certificates, key} from '../support/web-certificates.ts'
import {startJudge} from '../support/web-net.ts'
import {judgeAt, listen} from '../support/web-tls.ts'

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

  test.for([100, 102, 103])('says %d before its answer', async (status) => {
    const {connectTo, asked} = await start((stream, ...rest) => {
      stream.additionalHeaders({':status': status})
      respond(stream, ...rest)
    })
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

  test('is the second opinion where nothing else is spoken', async () => {
    const {connectTo, asked, connections} = await start(respond, false)
    expect((await judgeAt(connectTo, 'https://paper.example/gone')).found).toBe('dead http-404')
    expect(asked).toEqual(['2 /gone', '2 /gone', '2 /gone'])
    // Each of the three over one of its own, next to those that could not be agreed on.
    expect(connections()).toBeGreaterThanOrEqual(3)
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
