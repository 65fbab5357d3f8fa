import {connect, createServer as createTcp} from 'node:net'
import {createServer, type Server as HttpsServer} from 'node:https'
import {createServer as createTls} from 'node:tls'
import {describe, expect, test} from 'vitest'
import {startWeb} from '../support/web.ts'
import {certificates, key} from '../support/web-certificates.ts'
import {judgeAt, listen} from '../support/web-tls.ts'

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

test('an unasked `100 Continue` is passed over behind TLS as well', async () => {
  const server = createTls({key, cert: certificates.good}, (socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.end('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npage')
    })
  })
  const {connectTo} = await listen(server)
  expect(await judgeAt(connectTo)).toEqual({found: 'alive ok', requests: 1})
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

  test('with a server that wants to know who asks', async () => {
    const options = {key, cert: certificates.good, requestCert: true, rejectUnauthorized: true}
    const server = createServer(options, (_request, response) => response.end())
    const {connectTo} = await listen(server)
    expect((await judgeAt(connectTo)).found).toMatch(/^unsure (?:tls-error|connection-lost)$/)
  })

  test('but late', async () => {
    const server = createServer({key, cert: certificates.good}, (_request, response) =>
      response.end('page'),
    )
    const {port} = await listen(server)
    const slow = createTcp((socket) => {
      socket.on('error', () => undefined)
      setTimeout(() => {
        const onward = connect(port, '127.0.0.1')
        onward.on('error', () => undefined)
        socket.pipe(onward).pipe(socket)
      }, 700)
    })
    const {connectTo} = await listen(slow)
    expect((await judgeAt(connectTo)).found).toBe('alive ok')
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
