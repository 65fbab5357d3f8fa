import type {Handler} from '../../support/web.ts'
import {answer, bytes, inTurn, raw, type Behaviour} from './behaviour.ts'

const alive = {verdict: 'alive', reason: 'ok'} as const
const lost = {verdict: 'unsure', reason: 'connection-lost', requests: 'GGGGG'} as const
const alien = {verdict: 'unsure', reason: 'protocol-error', requests: 'GGG'} as const
const silent = {verdict: 'unsure', reason: 'timeout', requests: 'GGG', timeout: 300} as const

const reset: Handler = raw((socket) => socket.resetAndDestroy())
const never: Handler = () => undefined

const after =
  (ms: number, handler: Handler): Handler =>
  (request, response, count) => {
    setTimeout(() => handler(request, response, count), ms)
  }

/** Writes one byte after the other. */
const drip = (text: string, ms: number): Handler =>
  raw((socket) => {
    const letters = text[Symbol.iterator]()
    const timer = setInterval(() => {
      const {value, done} = letters.next()
      if (done === true) clearInterval(timer)
      else socket.write(value)
    }, ms)
    socket.on('close', () => clearInterval(timer))
  })

/** What happens on the wire. */
export const connections: readonly Behaviour[] = [
  {name: 'a reset', serve: reset, ...lost},
  {name: 'a reset, once', serve: inTurn(reset, answer(200)), ...alive, requests: 'GG'},
  {
    name: 'a reset, three times',
    serve: inTurn(reset, reset, reset, answer(200)),
    ...alive,
    requests: 'GGGG',
  },
  {name: 'an end before anything', serve: raw((socket) => socket.end()), ...lost},
  {name: 'an end inside the headers', serve: bytes('HTTP/1.1 200 OK\r\ncontent-le'), ...lost},
  {name: 'no answer', serve: never, ...silent},
  {
    name: 'no answer, once',
    serve: inTurn(never, answer(200)),
    ...alive,
    requests: 'GG',
    timeout: 1500,
  },
  {
    name: 'no answer in the first look',
    serve: inTurn(never, never, answer(200)),
    ...alive,
    requests: 'GGG',
    timeout: 400,
  },
  {
    name: 'an answer that takes its time',
    serve: after(700, answer(200)),
    ...alive,
    requests: 'GGG',
    timeout: 1200,
  },
  {
    name: 'headers that drip',
    serve: drip(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(999)}`, 20),
    ...silent,
  },
  {name: 'another protocol', serve: bytes('SSH-2.0-OpenSSH_9.9\r\n'), ...alien},
  {name: 'the page alone', serve: bytes('<!doctype html><title>A page</title>'), ...alien},
  {name: 'no status', serve: bytes('HTTP/1.1 OK\r\n\r\npage'), ...alien},
  {
    name: 'a header without a colon',
    serve: bytes('HTTP/1.1 200 OK\r\nnonsense\r\ncontent-length: 4\r\n\r\npage'),
    ...alien,
  },
  {
    name: 'a header without an end',
    serve: bytes(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`),
    ...alien,
  },
  {
    name: 'a long header',
    serve: answer(200, {'content-security-policy': 'x'.repeat(20_000)}),
    ...alive,
    requests: 'G',
  },
  {
    name: 'two lengths',
    serve: bytes('HTTP/1.1 200 OK\r\ncontent-length: 4\r\ncontent-length: 9\r\n\r\npage'),
    ...alien,
  },
]
