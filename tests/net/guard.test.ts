import {describe, expect, test} from 'vitest'
import type {Lookup} from '../../src/net/guard.ts'
import {createGuard} from '../../src/net/guard.ts'
import {addressAt, startWeb} from '../support/web.ts'
import {startJudge, startNet} from '../support/web-net.ts'

const answering =
  (...addresses: readonly string[]): Lookup =>
  (_hostname, _options, callback) => {
    callback(
      null,
      addresses.map((address) => ({address, family: address.includes(':') ? 6 : 4})),
    )
  }

describe('sends nothing to', () => {
  test.for([
    'http://127.0.0.1:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::1]:PORT/',
    'http://0x7f.1:PORT/',
    'http://2130706433:PORT/',
    'http://0:PORT/',
    'http://[::]:PORT/',
    'http://10.0.0.1:PORT/',
    'http://100.64.0.1:PORT/',
    'http://169.254.169.254:PORT/latest/meta-data/',
    'http://168.63.129.16:PORT/',
    'http://172.31.255.255:PORT/',
    'http://192.168.1.1:PORT/',
    'http://224.0.0.1:PORT/',
    'http://255.255.255.255:PORT/',
    'http://[fd00::1]:PORT/',
    'http://[fe80::1]:PORT/',
    'http://[ff02::1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://[::127.0.0.1]:PORT/',
    'https://127.0.0.1:PORT/',
    'http://private.example:PORT/',
    'http://mixed.example:PORT/',
  ])('%s', async (url, {expect}) => {
    const web = await startWeb((_request, response) => response.end())
    const {judge, net} = startJudge({
      allowPrivate: false,
      lookup: (hostname, options, callback) => {
        const addresses = hostname.startsWith('mixed') ? ['93.184.216.34', '::1'] : ['127.0.0.1']
        answering(...addresses)(hostname, options, callback)
      },
    })
    const address = addressAt(url.replace('PORT', String(web.port)))
    const judgement = (await judge.judge([address])).get(address)
    expect(judgement).toMatchObject({verdict: 'skipped', reason: 'private-address'})
    expect(web.asked).toEqual([])
    expect(net.requests()).toBe(0)
  })

  test('the private target of a redirect', async () => {
    const web = await startWeb((request, response) => {
      const {port} = request.socket.address() as {port: number}
      response.writeHead(302, {location: `http://127.0.0.1:${port}/secret`}).end()
    })
    const {judge} = startJudge({allowPrivate: false, allowPrivateHosts: ['localhost']})
    const address = web.address('/', 'localhost')
    const judgement = (await judge.judge([address])).get(address)
    expect(judgement).toMatchObject({verdict: 'skipped', reason: 'private-address'})
    expect(web.asked).toEqual(['GET localhost /'])
  })
})

describe('asks', () => {
  test('a private host that the operator allows, and no other', async () => {
    const web = await startWeb((_request, response) => response.end())
    const net = startNet({
      allowPrivate: false,
      allowPrivateHosts: ['intranet.example'],
      lookup: answering('127.0.0.1'),
    })
    const [allowed, refused] = await Promise.all(
      ['intranet.example', 'other.example'].map((host) => net.probe(web.address('/', host))),
    )
    expect(allowed?.outcome).toMatchObject({kind: 'answer', status: 200})
    expect(refused?.outcome).toMatchObject({kind: 'private-address'})
    expect(web.asked).toEqual(['GET intranet.example /'])
  })

  test('the host of an API that the operator chose, and not one that a list chose', async () => {
    const web = await startWeb((_request, response) => response.end('{}'))
    const net = startNet({allowPrivate: false})
    const url = web.address('/graphql')
    const ask = (chosenBy: 'operator' | 'list') =>
      net.api({url, method: 'POST', headers: {}, body: '{}', chosenBy})
    expect(await ask('operator')).toMatchObject({kind: 'answer', body: '{}'})
    expect(await ask('list')).toMatchObject({kind: 'private-address'})
    expect(web.asked).toHaveLength(1)
  })
})

describe('judges addresses', () => {
  test.for([
    ['8.8.8.8', false],
    ['100.128.0.1', false],
    ['172.32.0.1', false],
    ['2606:4700::1111', false],
    ['[2606:4700::1111]', false],
    ['::ffff:8.8.8.8', false],
    ['2002:7f00:1::', true],
    ['fec0::1', true],
    ['198.18.0.1', true],
    ['example.org', false],
  ] as const)('%s', ([host, isRefused]) => {
    expect(createGuard({}).refuses(host)).toBe(isRefused)
  })

  test('by name where a proxy looks names up', () => {
    const guard = createGuard({allowPrivateHosts: ['wiki.internal']})
    const refused = [
      'localhost',
      'a.localhost',
      'metadata.google.internal',
      'nas.local',
      '10.0.0.1',
    ]
    expect(refused.filter((host) => !guard.refusesUnseen(host))).toEqual([])
    expect(guard.refusesUnseen('example.org')).toBe(false)
    expect(guard.refusesUnseen('wiki.internal')).toBe(false)
  })

  test('without the twins that DNS64 makes of IPv4 addresses', async () => {
    const {lookup} = createGuard({lookup: answering('64:ff9b::808:808', '8.8.8.8')})
    const found = await new Promise((resolve) => {
      lookup('example.org', {all: true}, (error, addresses) => resolve(error ?? addresses))
    })
    expect(found).toEqual([{address: '8.8.8.8', family: 4}])
  })
})
