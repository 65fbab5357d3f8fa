import zlib, {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib'
import type {Handler} from '../../support/web.ts'
import {answer, byPath, bytes, inTurn, page, type Behaviour} from './behaviour.ts'

const alive = {verdict: 'alive', reason: 'ok', requests: 'G'} as const

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

const packed =
  (encoding: string, body: Buffer): Handler =>
  (_request, response) => {
    const headers = {'content-encoding': encoding, 'content-type': 'text/html'}
    response.writeHead(200, headers).end(body)
  }

const suspended = Buffer.from('<title>Account Suspended</title>')

/** A frame that holds its bytes as they are. */
const zstandard = (bytes: Buffer): Buffer => {
  const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, bytes.length, 0, 0, 0])
  frame.writeUIntLE((bytes.length << 3) | 1, 6, 3)
  return Buffer.concat([frame, bytes])
}

const accepted: Handler = (_request, response) => {
  const headers = {'content-encoding': 'klingon', 'content-type': 'text/html'}
  response.writeHead(202, headers).end(gzipSync(suspended))
}

const gone = {verdict: 'dead', reason: 'site-gone', requests: 'GG'} as const

/** What comes after the headers. */
export const bodies: readonly Behaviour[] = [
  {name: 'a body that trickles', serve: trickle, ...alive, timeout: 2000},
  {name: 'a body without end', serve: endless, ...alive},
  {
    name: 'a body that never comes',
    serve: bytes('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n'),
    ...alive,
  },
  {
    name: 'a large file',
    serve: answer(200, {'content-type': 'application/zip', 'content-length': '99999999'}, 'PK'),
    ...alive,
  },
  {
    name: 'a part of a file',
    path: '/data.zip',
    serve: (request, response) => {
      const isPart = request.headers.range === 'bytes=0-65535'
      response.writeHead(isPart ? 206 : 500, {'content-type': 'application/zip'}).end('PK')
    },
    ...alive,
  },
  {
    name: 'no parts of a file',
    path: '/data.zip',
    serve: (request, response) => {
      response.writeHead(request.headers.range === undefined ? 200 : 416).end()
    },
    ...alive,
    requests: 'GG',
  },
  {name: 'a bomb of gzip', serve: packed('gzip', gzipSync(Buffer.alloc(20_000_000))), ...alive},
  {
    name: 'a bomb of Brotli',
    serve: packed('br', brotliCompressSync(Buffer.alloc(20_000_000))),
    ...alive,
  },
  {name: 'gzip that is none', serve: packed('gzip', Buffer.from('page')), ...alive},
  {name: 'an encoding that nobody knows', serve: packed('klingon', gzipSync(suspended)), ...alive},
  {name: 'an encoding that is none', serve: packed('utf-8', suspended), ...gone},
  {name: 'gzip that is a plain page', serve: packed('gzip', suspended), ...gone},
  {name: 'identity', serve: packed('identity', suspended), ...gone},
  {name: '202 in an encoding that nobody knows', serve: accepted, ...alive},
  {
    name: 'one encoding inside another',
    serve: packed('gzip, BR', brotliCompressSync(gzipSync(suspended))),
    ...gone,
  },
  {
    name: 'encodings without end',
    serve: packed(Array(99).fill('gzip').join(), gzipSync(suspended)),
    ...alive,
  },
  {
    name: 'Zstandard, which not every Node knows',
    serve: packed('zstd', zstandard(suspended)),
    ...('createZstdDecompress' in zlib ? gone : alive),
  },
  {name: 'Zstandard that is none', serve: packed('zstd', Buffer.from('page')), ...alive},
  {
    name: 'Zstandard that breaks off',
    serve: packed('zstd', zstandard(suspended).subarray(0, 20)),
    ...alive,
  },
  {name: 'gzip that was not asked for', serve: packed('gzip', gzipSync(suspended)), ...gone},
  {
    name: 'Brotli that was not asked for',
    serve: packed('br', brotliCompressSync(suspended)),
    ...gone,
  },
  {name: 'deflate with a head', serve: packed('deflate', deflateSync(suspended)), ...gone},
  {name: 'deflate without a head', serve: packed('deflate', deflateRawSync(suspended)), ...gone},
  {
    name: 'a body that breaks off',
    serve: bytes('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\npage'),
    ...alive,
  },
  {
    name: 'a body that is longer than it says',
    serve: bytes('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npage and more'),
    ...alive,
  },
  {
    name: 'chunks that are none',
    serve: bytes('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nnonsense\r\n'),
    ...alive,
  },
  {
    name: 'a 404 that breaks off',
    serve: bytes('HTTP/1.1 404 Not Found\r\ncontent-length: 99\r\n\r\ngone'),
    verdict: 'dead',
    reason: 'http-404',
    requests: 'GGG',
  },
  {
    name: 'a title in GBK',
    serve: byPath({
      '/fault/0': (_request, response) => {
        // 页面不存在
        const title = Buffer.from('d2b3c3e6b2bbb4e6d4da', 'hex')
        const body = Buffer.concat([Buffer.from('<title>'), title, Buffer.from('</title>')])
        response.writeHead(200, {'content-type': 'text/html; charset=gbk'}).end(body)
      },
    }),
    verdict: 'unsure',
    reason: 'not-found-page',
    requests: 'GGGGGG',
  },
  {
    name: 'a charset that nobody knows',
    serve: answer(200, {'content-type': 'text/html; charset=klingon'}),
    ...alive,
  },
  {
    name: 'a page that is gone in the first look alone',
    serve: inTurn(page(suspended.toString()), page('<title>Lab</title>')),
    ...alive,
    requests: 'GG',
  },
]
