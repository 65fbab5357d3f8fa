import {answer, bytes, inTurn, page, raw, type Behaviour} from './behaviour.ts'

const alive = {verdict: 'alive', reason: 'ok'} as const
const wall = {verdict: 'blocked', reason: 'robot-wall'} as const
const refusal = {verdict: 'unsure', reason: 'http-4xx'} as const
const illness = {verdict: 'unsure', reason: 'http-5xx', requests: 'GGGGG'} as const

const goOn = 'HTTP/1.1 100 Continue\r\n\r\n'

/** Writes these bytes to the wire one after the other, and hangs up. */
const pieces = (...texts: readonly string[]) =>
  raw((socket) => {
    socket.setNoDelay(true)
    for (const [index, text] of texts.entries()) setTimeout(() => socket.write(text), 30 * index)
    setTimeout(() => socket.end(), 30 * texts.length)
  })

/** What servers say by the status of their answers. */
export const statuses: readonly Behaviour[] = [
  {name: '200', serve: answer(200), ...alive, requests: 'G'},
  {name: '200 with an empty body', serve: answer(200, {}, ''), ...alive, requests: 'G'},
  {name: '204', serve: answer(204, {}, ''), ...alive, requests: 'G'},
  {name: '205', serve: answer(205, {}, ''), ...alive, requests: 'G'},
  {name: '206', serve: answer(206), ...alive, requests: 'G'},
  {name: '300', serve: answer(300), ...alive, requests: 'GG'},
  {name: '304 that nobody asked for', serve: answer(304, {}, ''), ...alive, requests: 'GG'},
  {
    name: '103 before 200',
    serve: bytes(
      'HTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npage',
    ),
    ...alive,
    requests: 'G',
  },
  {
    name: '102, and 102 again, before 200',
    serve: bytes(
      `${'HTTP/1.1 102 Processing\r\n\r\n'.repeat(2)}HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npage`,
    ),
    ...alive,
    requests: 'G',
  },
  {
    name: '100 before 200',
    serve: bytes(`${goOn}${goOn}HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npage`),
    ...alive,
    requests: 'G',
  },
  {
    name: '100 before 200, in pieces',
    serve: pieces('HTTP/1.', '1 100 Continue\r', '\n\r\nHT', 'TP/1.1 200 OK\r\n\r\npage'),
    ...alive,
    requests: 'G',
  },
  {
    name: '100 before 404',
    serve: bytes(`${goOn}HTTP/1.1 404 Not Found\r\ncontent-length: 4\r\n\r\ngone`),
    verdict: 'dead',
    reason: 'http-404',
    requests: 'GGG',
  },
  {
    name: '100 before nothing',
    serve: bytes(goOn),
    verdict: 'unsure',
    reason: 'connection-lost',
    requests: 'GGGGG',
  },
  {name: '400', serve: answer(400), ...refusal, requests: 'GGG'},
  {name: '401', serve: answer(401), verdict: 'blocked', reason: 'login-wall', requests: 'GG'},
  {name: '402', serve: answer(402), verdict: 'blocked', reason: 'login-wall', requests: 'GG'},
  {name: '403', serve: answer(403), ...wall, requests: 'GG'},
  {name: '403 once', serve: inTurn(answer(403), answer(200)), ...alive, requests: 'GG'},
  {name: '404', serve: answer(404), verdict: 'dead', reason: 'http-404', requests: 'GGG'},
  {name: '404 once', serve: inTurn(answer(404), answer(200)), ...alive, requests: 'GG'},
  {
    name: '404 in the first look alone',
    serve: inTurn(answer(404), answer(404), answer(200)),
    ...alive,
    requests: 'GGG',
  },
  {
    name: '404 of a script that shows the page',
    serve: page('<script>var pathSegmentsToKeep = 1;</script>', 404),
    verdict: 'unsure',
    reason: 'http-404',
    requests: 'GGG',
  },
  {name: '405', serve: answer(405), ...refusal, requests: 'GGG'},
  {name: '406', serve: answer(406), ...wall, requests: 'GG'},
  {name: '408', serve: answer(408), ...refusal, requests: 'GGG'},
  {name: '410', serve: answer(410), verdict: 'dead', reason: 'http-410', requests: 'GGG'},
  {name: '412', serve: answer(412), ...refusal, requests: 'GGG'},
  {name: '418', serve: answer(418), ...wall, requests: 'GG'},
  {name: '421 once', serve: inTurn(answer(421), answer(200)), ...alive, requests: 'GG'},
  {name: '451', serve: answer(451), verdict: 'blocked', reason: 'http-451', requests: 'GG'},
  {name: '500', serve: answer(500), ...illness},
  {name: '500 once', serve: inTurn(answer(500), answer(200)), ...alive, requests: 'GG'},
  {
    name: '500 three times',
    serve: inTurn(answer(500), answer(500), answer(500), answer(200)),
    ...alive,
    requests: 'GGGG',
  },
  {name: '501', serve: answer(501), verdict: 'unsure', reason: 'http-5xx', requests: 'GGG'},
  {name: '502', serve: answer(502), ...illness},
  {name: '503', serve: answer(503), ...illness},
  {name: '521', serve: answer(521), ...illness},
  {name: '530', serve: answer(530), ...illness},
  {
    name: '599 with a page that says "not found"',
    serve: page('<title>404 Not Found</title>', 599),
    ...illness,
  },
  {
    name: '999',
    serve: bytes('HTTP/1.1 999 No\r\ncontent-length: 0\r\n\r\n'),
    ...wall,
    requests: 'GG',
  },
  {
    name: '600',
    serve: bytes('HTTP/1.1 600 Odd\r\ncontent-length: 0\r\n\r\n'),
    verdict: 'unsure',
    reason: 'protocol-error',
    requests: 'GGG',
  },
  {
    name: 'an answer of HTTP/1.0',
    serve: bytes('HTTP/1.0 200 OK\r\n\r\npage'),
    ...alive,
    requests: 'G',
  },
  {
    name: '101 that nobody asked for',
    serve: raw((socket) =>
      socket.end('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    ),
    verdict: 'unsure',
    reason: 'connection-lost',
    requests: 'GGGGG',
  },
]
