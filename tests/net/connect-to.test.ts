import {createServer} from 'node:https'
import type {AddressInfo} from 'node:net'
import {describe, expect, onTestFinished, test} from 'vitest'
import {parseConnectTo, targetOf} from '../../src/net/connect-to.ts'
import {addressAt, startWeb} from '../support/web.ts'
import {certificates, key} from '../support/web-certificates.ts'
import {startJudge, startNet} from '../support/web-net.ts'

describe('reads', () => {
  test.for([
    ['a.example:80:b.example:8080', 'a.example', 80, {host: 'b.example', port: 8080}],
    ['A.example:80:b.example:8080', 'a.EXAMPLE', 80, {host: 'b.example', port: 8080}],
    ['::127.0.0.1:9', 'any.example', 443, {host: '127.0.0.1', port: 9}],
    ['a.example::b.example:', 'a.example', 1234, {host: 'b.example', port: 1234}],
    [':80::8080', 'a.example', 80, {host: 'a.example', port: 8080}],
    ['[2001:db8::1]:443:[::1]:8443', '[2001:db8::1]', 443, {host: '::1', port: 8443}],
    ['a.example:80:b.example:8080', 'a.example', 81, undefined],
    ['a.example:80:b.example:8080', 'b.example', 80, undefined],
  ] as const)('%s for %s and %i', ([text, host, port, target]) => {
    expect(targetOf([parseConnectTo(text)], host, port)).toEqual(target)
  })

  test.for([
    '',
    'a',
    'a:80:b',
    'a:80:b:80:c',
    'a:x:b:80',
    'a:80:b:0',
    'a:80:b:65536',
    '[::1:80:b:80',
    '[nonsense]:80:b:80',
    'a b:80:c:80',
    'http://a:80:b:80',
  ])('no %s', (text) => {
    expect(() => parseConnectTo(text)).toThrow(
      `Unexpected value \`${text}\` of \`--connect-to\`, expected \`HOST1:PORT1:HOST2:PORT2\``,
    )
  })
})

test('connects elsewhere, past the guard, and asks for the same host', async () => {
  const web = await startWeb((_request, response) => response.end())
  const {judge} = startJudge({
    allowPrivate: false,
    connectTo: [parseConnectTo(`paper.example:80:127.0.0.1:${web.port}`)],
  })
  const address = addressAt('http://paper.example/a%2Fb/c?d=e%20f&g=')
  const judgement = (await judge.judge([address])).get(address)
  expect(judgement?.verdict).toBe('alive')
  expect(web.asked).toEqual(['GET paper.example /a%2Fb/c?d=e%20f&g='])
})

test('names the host that was asked for in TLS, and judges its certificate', async () => {
  const names: string[] = []
  const server = createServer(
    {
      key,
      cert: certificates.selfSigned,
      SNICallback: (name, callback) => {
        names.push(name)
        callback(null)
      },
    },
    (_request, response) => response.end(),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const {port} = server.address() as AddressInfo
  const net = startNet({connectTo: [parseConnectTo(`paper.example:443:127.0.0.1:${port}`)]})
  const {outcome} = await net.probe(addressAt('https://paper.example/'))
  expect(names).toEqual(['paper.example'])
  expect(outcome).toEqual({kind: 'certificate-self-signed', detail: 'DEPTH_ZERO_SELF_SIGNED_CERT'})
  expect(net.requests()).toBe(0)
})
