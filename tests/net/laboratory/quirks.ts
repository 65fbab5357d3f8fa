import type {Handler} from '../../support/web.ts'
import {answer, byPath, bytes, inTurn, page, raw, redirect, type Behaviour} from './behaviour.ts'

const alive = {verdict: 'alive', reason: 'ok', requests: 'G'} as const
const confirmed = {...alive, requests: 'GG'} as const
const refusal = {verdict: 'unsure', reason: 'http-4xx', requests: 'GGG'} as const
const alien = {verdict: 'unsure', reason: 'protocol-error', requests: 'GGG'} as const
const broken = {verdict: 'unsure', reason: 'broken-redirect', requests: 'GGG'} as const

/** Answers those well of whom something is true, and all others otherwise. */
const only =
  (isWelcome: (request: Parameters<Handler>[0]) => boolean, other: Handler): Handler =>
  (request, response, count) => {
    ;(isWelcome(request) ? answer(200) : other)(request, response, count)
  }

const toGet = (other: Handler) => only(({method}) => method === 'GET', other)
const toWhole = (other: Handler) => only(({headers}) => headers.range === undefined, other)
const toKnown = (other: Handler) => only(({headers}) => headers.cookie === 'seen=1', other)

const never: Handler = () => undefined
const cookie = {'set-cookie': 'seen=1; Path=/'}
const gone = answer(404)

/** Says a few words on the wire, and breaks off with a reset. */
const breakOff = (text: string): Handler =>
  raw((socket) => {
    socket.write(text)
    setTimeout(() => socket.resetAndDestroy(), 30)
  })

const hintsWithoutEnd = raw((socket) => {
  const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 20)
  socket.on('close', () => clearInterval(timer))
})

const shell = (words: string) =>
  page(
    `<!doctype html><html><head><title>Lab</title><script type="module" src="/index.js"></script></head>
<body><noscript>This app needs JavaScript.</noscript><div id="root">${words}</div></body></html>`,
    404,
  )

/** What servers do in their own way, and browsers put up with. */
export const quirks: readonly Behaviour[] = [
  {name: '404 to HEAD alone', serve: toGet(gone), ...alive},
  {name: '405 to HEAD alone', serve: toGet(answer(405)), ...alive},
  {name: 'silence to HEAD alone', serve: toGet(never), ...alive},
  {name: '200 to HEAD alone', serve: only(({method}) => method === 'HEAD', gone), ...dead('GGG')},
  ...[400, 403, 404, 416].map((status): Behaviour => ({
    name: `${status} to a part of a file`,
    path: '/paper.pdf',
    serve: toWhole(answer(status)),
    ...confirmed,
  })),
  {
    name: 'silence to a part of a file',
    path: '/paper.pdf',
    serve: toWhole(never),
    ...confirmed,
    timeout: 1500,
  },
  {name: 'an empty part of a file', path: '/paper.pdf', serve: answer(206, {}, ''), ...alive},
  {name: '203', serve: answer(203), ...alive},
  {name: '207', serve: answer(207), ...alive},
  {name: '201 with a target', serve: answer(201, {location: '/gone'}), ...alive},
  {name: '200 with a target', serve: answer(200, {location: '/gone'}), ...alive},
  {name: '305', serve: answer(305, {location: '/gone'}), ...broken},
  {name: '302 to a mail address', serve: answer(302, {location: 'mailto:a@b.example'}), ...broken},
  ...[407, 409, 414, 423, 426, 428, 431].map((status): Behaviour => ({
    name: String(status),
    serve: answer(status),
    ...refusal,
  })),
  {name: '425 once', serve: inTurn(answer(425), answer(200)), ...confirmed},
  {name: '404 for those without a cookie', serve: toKnown(answer(404, cookie)), ...confirmed},
  {name: '403 for those without a cookie', serve: toKnown(answer(403, cookie)), ...confirmed},
  {
    name: 'a page that sends those without a cookie to itself',
    serve: toKnown(page('<meta http-equiv="refresh" content="0;url=/fault/0">', 200, cookie)),
    ...confirmed,
  },
  {
    name: 'a header that sends its reader on',
    serve: byPath({'/fault/0': answer(200, {refresh: '0;url=/b'}), '/b': answer(200)}),
    ...confirmed,
  },
  {
    name: '404 of a site that is all script',
    serve: shell(''),
    verdict: 'unsure',
    reason: 'http-404',
    requests: 'GGG',
  },
  {name: '404 of a site that is all script, in words', serve: shell('Not here'), ...dead('GGG')},
  {name: '404 with an empty body', serve: answer(404, {}, ''), ...dead('GGG')},
  {
    name: 'an empty target',
    serve: answer(302, {location: ''}),
    verdict: 'unsure',
    reason: 'redirect-loop',
    requests: 'GGG',
  },
  {
    name: 'a target with spaces',
    serve: redirect(302, '/a b', byPath({'/a%20b': answer(200)})),
    ...confirmed,
  },
  {
    name: 'a target with a backslash',
    serve: redirect(302, '\\b', byPath({'/b': answer(200)})),
    ...confirmed,
  },
  {
    name: 'a target that stands twice',
    serve: byPath({
      '/fault/0': bytes(
        'HTTP/1.1 302 Found\r\nLocation: /b\r\nLocation: /c\r\nContent-Length: 0\r\n\r\n',
      ),
      '/b': answer(200),
    }),
    ...confirmed,
  },
  {
    name: 'a target that grows',
    serve: (request, response) => {
      response.writeHead(302, {location: `${request.url ?? ''}x`}).end()
    },
    verdict: 'unsure',
    reason: 'too-many-redirects',
    requests: 'G'.repeat(63),
  },
  {
    name: 'an offer of another protocol, as Apache makes it',
    serve: bytes(
      'HTTP/1.1 200 OK\r\nUpgrade: h2,h2c\r\nConnection: Upgrade, Keep-Alive\r\nContent-Length: 4\r\n\r\npage',
    ),
    ...alive,
  },
  {name: 'a status without words', serve: bytes('HTTP/1.1 200\r\n\r\npage'), ...alive},
  {name: 'an empty line first', serve: bytes('\r\nHTTP/1.1 200 OK\r\n\r\npage'), ...alive},
  {name: 'letters of all kinds', serve: bytes('HTTP/1.1 200 OK\r\nX: é中\r\n\r\npage'), ...alive},
  {
    name: 'a thousand headers',
    serve: bytes(`HTTP/1.1 200 OK\r\n${'X: y\r\n'.repeat(1000)}\r\npage`),
    ...alive,
  },
  {name: 'lines that end too early', serve: bytes('HTTP/1.1 200 OK\nX: y\n\npage'), ...confirmed},
  ...Object.entries({
    'a folded header': 'X: a\r\n b\r\nContent-Length: 4',
    'white space before a colon': 'Content-Length : 4',
    'one length twice': 'Content-Length: 4\r\nContent-Length: 4',
    'one length twice in a line': 'Content-Length: 4, 4',
    'an encoding that does nothing': 'Transfer-Encoding: identity\r\nContent-Length: 4',
  }).flatMap(([name, head]): Behaviour[] => [
    {name, serve: bytes(`HTTP/1.1 200 OK\r\n${head}\r\n\r\npage`), ...confirmed},
    {
      name: `${name}, and 404`,
      serve: bytes(`HTTP/1.1 404 Not Found\r\n${head}\r\n\r\npage`),
      ...dead('GGG'),
    },
  ]),
  {
    name: 'chunks, and a length besides',
    serve: bytes(
      'HTTP/1.1 200 OK\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npage\r\n0\r\n\r\n',
    ),
    ...confirmed,
  },
  {name: 'the protocol of a radio', serve: bytes('ICY 200 OK\r\n\r\nmusic'), ...alien},
  {
    name: 'a reset inside the body',
    serve: breakOff('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\npage'),
    ...alive,
  },
  {
    name: 'chunks without an end',
    serve: bytes('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npage\r\n'),
    ...alive,
  },
  {
    name: '103 without an end',
    serve: hintsWithoutEnd,
    verdict: 'unsure',
    reason: 'timeout',
    requests: 'GGG',
    timeout: 1200,
  },
  {
    name: '429 once, to come back in words',
    serve: inTurn(answer(429, {'retry-after': '120 seconds'}), answer(200)),
    ...confirmed,
  },
  {
    name: '503 once, to come back in the past',
    serve: inTurn(answer(503, {'retry-after': 'Tue, 03 Feb 2015 10:00:00 GMT'}), answer(200)),
    ...confirmed,
  },
  {name: '404, then a robot wall', ...turned(answer(403), 'blocked', 'robot-wall')},
  {name: '404, then a limit', ...turned(answer(429), 'blocked', 'rate-limited')},
  {name: '404, then an error', ...turned(answer(500), 'unsure', 'http-5xx')},
  {name: '404, then silence', ...turned(never, 'unsure', 'timeout'), timeout: 1000},
]

function dead(requests: string) {
  return {verdict: 'dead', reason: 'http-404', requests} as const
}

/** 404 in the first look, and something else in the second. */
function turned(second: Handler, verdict: Behaviour['verdict'], reason: Behaviour['reason']) {
  return {serve: inTurn(gone, gone, second), verdict, reason, requests: 'GGG'}
}
