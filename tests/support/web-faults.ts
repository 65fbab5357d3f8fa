import type {Socket} from 'node:net'
import {gzipSync} from 'node:zlib'
import type {Reason} from '../../src/verdict/reason.ts'
import type {Verdict} from '../../src/verdict/verdict.ts'
import type {Handler} from './web.ts'

/** One way in which servers behave, and what must be concluded from it. */
export interface Fault {
  readonly name: string
  readonly serve: Handler
  readonly verdict: Verdict
  readonly reason: Reason
  /** The methods of all requests, in order, by their first letters; a look at a time. */
  readonly requests: string
  /** Milliseconds; short where the server lets us wait. */
  readonly timeout?: number
}

/** Answers always the same. */
export const answer =
  (status: number, headers: Record<string, string> = {}, body = 'page'): Handler =>
  (_request, response) => {
    response.writeHead(status, headers).end(body)
  }

const byMethod =
  (head: Handler, get: Handler): Handler =>
  (request, response, count) => {
    ;(request.method === 'HEAD' ? head : get)(request, response, count)
  }

const endless: Handler = (_request, response) => {
  response.writeHead(200, {'content-type': 'text/html'})
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  }
  response.on('drain', more)
  more()
}

const trickle: Handler = (_request, response) => {
  response.writeHead(200, {'content-type': 'text/html'})
  const timer = setInterval(() => response.write('x'), 20)
  response.on('close', () => clearInterval(timer))
}

const raw =
  (write: (socket: Socket) => void): Handler =>
  (_request, {socket}) => {
    if (socket) write(socket)
  }

const chain: Handler = (request, response) => {
  const step = Number(/\d+$/.exec(request.url ?? '')?.[0] ?? 0)
  if (step < 30) response.writeHead(302, {location: `/fault/${step + 1}`}).end()
  else response.end('page')
}

/** The fault laboratory. */
export const faults: readonly Fault[] = [
  {name: '200', serve: answer(200), verdict: 'alive', reason: 'ok', requests: 'H'},
  {name: '204', serve: answer(204, {}, ''), verdict: 'alive', reason: 'ok', requests: 'H'},
  {
    name: '404 on HEAD, 200 on GET',
    serve: byMethod(answer(404), answer(200)),
    verdict: 'alive',
    reason: 'ok',
    requests: 'HG',
  },
  {
    name: '405 on HEAD',
    serve: byMethod(answer(405), answer(200)),
    verdict: 'alive',
    reason: 'ok',
    requests: 'HG',
  },
  {
    name: '501 on HEAD',
    serve: byMethod(answer(501), answer(200)),
    verdict: 'alive',
    reason: 'ok',
    requests: 'HG',
  },
  {name: '404', serve: answer(404), verdict: 'dead', reason: 'http-404', requests: 'HGG'},
  {name: '410', serve: answer(410), verdict: 'dead', reason: 'http-410', requests: 'HGG'},
  {
    name: '404 in the first look alone',
    serve: (request, response, count) => {
      answer(request.method === 'GET' && count > 0 ? 200 : 404)(request, response, count)
    },
    verdict: 'alive',
    reason: 'ok',
    requests: 'HGG',
  },
  {name: '401', serve: answer(401), verdict: 'blocked', reason: 'login-wall', requests: 'HG'},
  {name: '403', serve: answer(403), verdict: 'blocked', reason: 'robot-wall', requests: 'HG'},
  {
    name: '999',
    serve: raw((socket) => socket.end('HTTP/1.1 999 No\r\ncontent-length: 0\r\n\r\n')),
    verdict: 'blocked',
    reason: 'robot-wall',
    requests: 'HG',
  },
  {name: '451', serve: answer(451), verdict: 'blocked', reason: 'http-451', requests: 'HG'},
  {
    name: '404 of a firewall',
    serve: answer(404, {'cf-mitigated': 'challenge'}),
    verdict: 'blocked',
    reason: 'robot-wall',
    requests: 'HG',
  },
  {
    name: '202 that holds a challenge',
    serve: answer(202, {'content-type': 'text/html'}, '<html><script>gokuProps = {}</script>'),
    verdict: 'blocked',
    reason: 'robot-wall',
    requests: 'HG',
  },
  {
    name: '429 once, to come back in a second',
    serve: (request, response, count) => {
      if (request.method === 'HEAD') answer(429, {'retry-after': '1'})(request, response, count)
      else answer(200)(request, response, count)
    },
    verdict: 'alive',
    reason: 'ok',
    requests: 'HG',
  },
  {
    name: '429, to come back in an hour',
    serve: answer(429, {'retry-after': '3600'}),
    verdict: 'blocked',
    reason: 'rate-limited',
    requests: 'H',
  },
  {
    name: '500 once',
    serve: byMethod(answer(500), answer(200)),
    verdict: 'alive',
    reason: 'ok',
    requests: 'HG',
  },
  {
    name: '503 for ever',
    serve: answer(503),
    verdict: 'unsure',
    reason: 'http-5xx',
    requests: 'HGGGG',
  },
  {
    name: '301 to a page',
    serve: (request, response, count) => {
      if (request.url === '/fault/0') answer(301, {location: '/paper'})(request, response, count)
      else answer(200)(request, response, count)
    },
    verdict: 'moved',
    reason: 'moved-permanently',
    requests: 'HH',
  },
  {
    name: '302 to a page',
    serve: (request, response, count) => {
      if (request.url === '/fault/0') answer(302, {location: '/paper'})(request, response, count)
      else answer(200)(request, response, count)
    },
    verdict: 'alive',
    reason: 'ok',
    requests: 'HH',
  },
  {
    name: '301 to nothing',
    serve: (request, response, count) => {
      if (request.url === '/fault/0') answer(301, {location: '/paper'})(request, response, count)
      else answer(404)(request, response, count)
    },
    verdict: 'dead',
    reason: 'http-404',
    requests: 'HHGGGG',
  },
  {
    name: 'a redirect in a circle',
    serve: answer(302, {location: '/fault/0#again'}),
    verdict: 'unsure',
    reason: 'redirect-loop',
    requests: 'HGG',
  },
  {
    name: 'thirty redirects',
    serve: chain,
    verdict: 'unsure',
    reason: 'too-many-redirects',
    requests: 'H'.repeat(21) + 'G'.repeat(42),
  },
  {
    name: 'a redirect without a target',
    serve: answer(302),
    verdict: 'unsure',
    reason: 'broken-redirect',
    requests: 'HGG',
  },
  {
    name: 'a redirect to a script',
    serve: answer(301, {location: 'javascript:alert(1)'}),
    verdict: 'unsure',
    reason: 'broken-redirect',
    requests: 'HGG',
  },
  {
    name: 'a server that never answers',
    serve: () => undefined,
    verdict: 'unsure',
    reason: 'timeout',
    requests: 'HGG',
    timeout: 300,
  },
  {
    name: 'a server that never answers HEAD',
    serve: byMethod(() => undefined, answer(200)),
    verdict: 'alive',
    reason: 'ok',
    requests: 'HG',
    timeout: 1500,
  },
  {
    name: 'a body that trickles',
    serve: byMethod(answer(405), trickle),
    verdict: 'alive',
    reason: 'ok',
    requests: 'HG',
    timeout: 2000,
  },
  {
    name: 'a body without end',
    serve: byMethod(answer(405), endless),
    verdict: 'alive',
    reason: 'ok',
    requests: 'HG',
  },
  {
    name: 'a small answer that would unpack to a large one',
    serve: byMethod(answer(405), (_request, response) => {
      response
        .writeHead(200, {'content-encoding': 'gzip', 'content-type': 'text/html'})
        .end(gzipSync(Buffer.alloc(20_000_000)))
    }),
    verdict: 'alive',
    reason: 'ok',
    requests: 'HG',
  },
  {
    name: 'a body that breaks off',
    serve: byMethod(
      answer(405),
      raw((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\npage')),
    ),
    verdict: 'alive',
    reason: 'ok',
    requests: 'HG',
  },
  {
    name: 'a connection that is reset',
    serve: raw((socket) => socket.resetAndDestroy()),
    verdict: 'unsure',
    reason: 'connection-lost',
    requests: 'HGGGG',
  },
  {
    name: 'a connection that is closed',
    serve: raw((socket) => socket.end()),
    verdict: 'unsure',
    reason: 'connection-lost',
    requests: 'HGGGG',
  },
  {
    name: 'garbage',
    serve: raw((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n')),
    verdict: 'unsure',
    reason: 'protocol-error',
    requests: 'HGG',
  },
  {
    name: 'headers without end',
    serve: raw((socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`)),
    verdict: 'unsure',
    reason: 'protocol-error',
    requests: 'HGG',
  },
]
