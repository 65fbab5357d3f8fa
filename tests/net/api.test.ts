import {expect, test} from 'vitest'
import type {ApiRequest} from '../../src/net/api.ts'
import {startWeb} from '../support/web.ts'
import {createInstantClock, startNet} from '../support/web-net.ts'

const requestTo = (url: string): ApiRequest => ({
  url,
  method: 'GET',
  headers: {authorization: 'Bearer secret'},
  chosenBy: 'operator',
})

test('brings status, headers and text, and says who asks', async () => {
  let agent: string | undefined
  const web = await startWeb((request, response) => {
    agent = request.headers['user-agent']
    response.writeHead(200, {'x-ratelimit-remaining': '7'}).end('{"a": 1}')
  })
  const net = startNet({contact: 'me@example.org'})
  const outcome = await net.api(requestTo(web.address('/x')))
  expect(outcome).toMatchObject({kind: 'answer', status: 200, body: '{"a": 1}'})
  expect(outcome).toHaveProperty(['headers', 'x-ratelimit-remaining'], '7')
  expect(agent).toMatch(/^awesome-paper-lint\/\S+ \(\+https:\/\/\S+; mailto:me@example\.org\)$/)
})

test('follows redirects inside the origin and takes its headers nowhere else', async () => {
  const tokens: unknown[] = []
  const other = await startWeb((request, response) => {
    tokens.push(request.headers.authorization)
    response.end()
  })
  const web = await startWeb((request, response) => {
    const location = request.url === '/a' ? '/b' : other.address('/stolen')
    response.writeHead(301, {location}).end()
  })
  const net = startNet()
  expect(await net.api(requestTo(web.address('/a')))).toMatchObject({status: 301})
  expect(web.asked).toHaveLength(2)
  expect(other.asked).toEqual([])
  expect(tokens).toEqual([])
})

test('comes back to a server that is ill', async () => {
  const clock = createInstantClock()
  const web = await startWeb((_request, response, count) => {
    response.writeHead(count === 0 ? 502 : 200).end()
  })
  expect(await startNet({clock}).api(requestTo(web.address('/')))).toMatchObject({status: 200})
  expect(clock.slept).toEqual([500])
})

test('cuts what is too large', async () => {
  const web = await startWeb((_request, response) => response.end(Buffer.alloc(6_000_000, 'x')))
  const outcome = await startNet().api(requestTo(web.address('/')))
  expect(outcome.kind === 'answer' && outcome.body?.length).toBe(4 * 1024 * 1024)
})

test('takes no header and no URL for more than an answer that did not come', async () => {
  const net = startNet()
  const headers = {authorization: 'Bearer a\nb'}
  const outcomes = await Promise.all([
    net.api({...requestTo('http://127.0.0.1:9/'), headers}),
    net.api(requestTo('nonsense')),
  ])
  expect(outcomes.map(({kind}) => kind)).toEqual(['protocol-error', 'protocol-error'])
  expect(JSON.stringify(outcomes)).not.toContain('Bearer')
})
