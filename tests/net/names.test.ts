import {networkInterfaces} from 'node:os'
import {createServer, type AddressInfo} from 'node:net'
import {describe, expect, onTestFinished, test} from 'vitest'
import {systemClock} from '../../src/host/clock.ts'
import type {Lookup} from '../../src/net/guard.ts'
import {addressAt, startWeb} from '../support/web.ts'
import {startJudge} from '../support/web-net.ts'

type Turn = readonly string[] | 'ENOTFOUND' | 'EAI_AGAIN'

/** Answers look-ups in turn, the last one for ever; the name of a well-known host is always found. */
function lookupWith(...turns: readonly Turn[]) {
  const asked: string[] = []
  const lookup: Lookup = (hostname, _options, callback) => {
    const turn = turns[Math.min(asked.length, turns.length - 1)] ?? []
    asked.push(hostname)
    setTimeout(() => {
      if (typeof turn === 'string')
        callback(Object.assign(new Error(turn), {code: turn, hostname}), [])
      else {
        const family = (address: string) => (address.includes(':') ? 6 : 4)
        callback(
          null,
          turn.map((address) => ({address, family: family(address)})),
        )
      }
    }, 1)
  }
  return {asked, lookup}
}

async function judgeWith(lookup: Lookup, port: number, paths = ['/']) {
  const {judge, net} = startJudge({lookup, clock: systemClock, timeout: 3000})
  const other = await startWeb((_request, response) => response.end())
  const addresses = paths.map((path) => addressAt(`http://paper.example:${port}${path}`))
  const judgements = await judge.judge([...addresses, other.address('/')])
  const found = addresses.map((address) => {
    const {verdict, reason} = judgements.get(address) ?? {}
    return `${verdict} ${reason}`
  })
  return {found, net}
}

describe('a name', () => {
  test('is looked up but once, however many ask over however many connections', async () => {
    const web = await startWeb((_request, response) => response.writeHead(403).end())
    const {asked, lookup} = lookupWith(['127.0.0.1'])
    const paths = Array.from({length: 12}, (_, index) => `/${index}`)
    const {found} = await judgeWith(lookup, web.port, paths)
    expect(new Set(found)).toEqual(new Set(['blocked robot-wall']))
    expect(asked).toEqual(['paper.example'])
  })

  test('that could not be looked up once is asked about again', async () => {
    const web = await startWeb((_request, response) => response.end())
    const {asked, lookup} = lookupWith('EAI_AGAIN', ['127.0.0.1'])
    expect((await judgeWith(lookup, web.port)).found).toEqual(['alive ok'])
    expect(asked).toHaveLength(2)
  })

  test('that can never be looked up is not dead', async () => {
    const {lookup} = lookupWith('EAI_AGAIN')
    expect((await judgeWith(lookup, 8080)).found).toEqual(['unsure name-unresolved'])
  })

  test('that is found in the second look is not dead', async () => {
    const web = await startWeb((_request, response) => response.end())
    const {lookup} = lookupWith('ENOTFOUND', ['127.0.0.1'])
    expect((await judgeWith(lookup, web.port)).found).toEqual(['alive ok'])
  })

  test('that is found in no look is dead', async () => {
    const {asked, lookup} = lookupWith('ENOTFOUND')
    expect((await judgeWith(lookup, 8080)).found).toEqual(['dead name-not-found'])
    expect(asked).toHaveLength(2)
  })
})

describe('of several addresses', () => {
  const hasIpv6 = Object.values(networkInterfaces())
    .flat()
    .some((one) => one?.address === '::1')

  test.for([
    ['the one that refuses is passed by', ['127.0.0.99', '127.0.0.1']],
    ['the last may be the dead one', ['127.0.0.1', '127.0.0.99']],
    ['those of another protocol are passed by', ['2001:db8::1', '127.0.0.1']],
  ] as const)('%s', async ([, addresses]) => {
    const web = await startWeb((_request, response) => response.end())
    const {lookup} = lookupWith(addresses)
    expect((await judgeWith(lookup, web.port)).found).toEqual(['alive ok'])
  })

  test.runIf(hasIpv6)('IPv6 alone is enough', async () => {
    const web = await startWeb((_request, response) => response.end(), '::1')
    const {lookup} = lookupWith(['::1'])
    expect((await judgeWith(lookup, web.port)).found).toEqual(['alive ok'])
  })

  test('all dead leave it open', async () => {
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const {port} = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    onTestFinished(() => void closed.close())
    const {lookup} = lookupWith(['127.0.0.98', '127.0.0.99'])
    expect((await judgeWith(lookup, port)).found).toEqual(['unsure connection-refused'])
  })
})
