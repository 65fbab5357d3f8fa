import {connect, type AddressInfo} from 'node:net'
import {createServer, request} from 'node:http'
import {describe, expect, onTestFinished, test} from 'vitest'
import {UserError} from '../../src/host/user-error.ts'
import {createNet} from '../../src/net/net.ts'
import {addressAt, startWeb} from '../support/web.ts'
import {createInstantClock, startJudge} from '../support/web-net.ts'

/** A proxy that forwards to one port whatever it is asked for, or refuses. */
async function startProxy(to: number | undefined) {
  const asked: string[] = []
  const server = createServer((incoming, response) => {
    asked.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`)
    if (to === undefined) response.writeHead(503).end()
    else {
      const {pathname} = new URL(incoming.url ?? '')
      const {method, headers} = incoming
      request({port: to, host: '127.0.0.1', path: pathname, method, headers}, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      }).end()
    }
  })
  server.on('connect', (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url ?? ''}`)
    socket.on('error', () => undefined)
    if (to === undefined) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    const tunnel = connect(to, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      tunnel.pipe(socket).pipe(tunnel)
    })
    tunnel.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return {asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`}
}

test('asks through the proxy, whose own address is no secret, and says so', async () => {
  const web = await startWeb((_request, response) => response.end())
  const proxy = await startProxy(web.port)
  const {judge, net} = startJudge({allowPrivate: false, env: {HTTP_PROXY: proxy.url}})
  const address = addressAt('http://paper.example/a')
  const judgement = (await judge.judge([address])).get(address)
  expect(judgement?.verdict).toBe('alive')
  expect(proxy.asked).toEqual(['GET http://paper.example/a'])
  expect(web.asked).toEqual(['GET paper.example /a'])
  expect(net.requests()).toBe(1)
  expect(judge.hints().map(({id}) => id)).toEqual(['proxy'])
})

describe('through a proxy', () => {
  test('private hosts are told by name and address', async () => {
    const proxy = await startProxy(1)
    const {judge} = startJudge({allowPrivate: false, env: {https_proxy: proxy.url}})
    const addresses = ['https://10.0.0.1/', 'https://localhost/', 'https://a.internal/'].map(
      addressAt,
    )
    const judgements = await judge.judge(addresses)
    expect([...judgements.values()].map(({reason}) => reason)).toEqual(
      addresses.map(() => 'private-address'),
    )
    expect(proxy.asked).toEqual([])
  })

  test('a host that it cannot find is no dead host', async () => {
    const proxy = await startProxy(undefined)
    const {judge} = startJudge({
      allowPrivate: false,
      env: {HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url},
    })
    const addresses = ['https://gone.example/', 'http://gone.example/'].map(addressAt)
    const judgements = await judge.judge(addresses)
    expect([...judgements.values()].map(({verdict}) => verdict)).toEqual(['unsure', 'unsure'])
    expect(proxy.asked).toContain('CONNECT gone.example:443')
  })

  test('hosts of NO_PROXY are asked directly', async () => {
    const web = await startWeb((_request, response) => response.end())
    const proxy = await startProxy(undefined)
    const {judge} = startJudge({env: {HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1'}})
    const address = web.address('/')
    expect((await judge.judge([address])).get(address)?.verdict).toBe('alive')
    expect(proxy.asked).toEqual([])
  })
})

test('refuses a proxy that is no URL, without telling what it holds', () => {
  const create = () =>
    createNet({clock: createInstantClock(), env: {HTTPS_PROXY: 'http://me:secret@:x'}})
  expect(create).toThrow('Unexpected value of `HTTPS_PROXY`, expected the URL of a proxy')
  // Whoever has set it can mend it.
  expect(create).toThrow(UserError)
})
