import {describe, expect, test} from 'vitest'
import {systemClock} from '../../src/host/clock.ts'
import type {Lookup} from '../../src/net/guard.ts'
import type {Source} from '../../src/sources/source.ts'
import type {Meaning} from '../../src/verdict/evidence.ts'
import {addressAt, startWeb} from '../support/web.ts'
import {startJudge} from '../support/web-net.ts'

/** A resolver for which names end as their code says, and all others are the loopback. */
const lookup: Lookup = (hostname, _options, callback) => {
  const code = /^(enotfound|eai-again)\b/.exec(hostname)?.[1]?.replace('-', '_').toUpperCase()
  const error = Object.assign(new Error(`getaddrinfo ${code ?? ''}`), {code, hostname})
  callback(code === undefined ? null : error, [{address: '127.0.0.1', family: 4}])
}

const verdictsOf = (judgements: ReadonlyMap<unknown, {verdict: string; reason: string}>) =>
  [...judgements.values()].map(({verdict, reason}) => `${verdict} ${reason}`)

test('keeps the order, the evidence and the time, whoever answers first', async () => {
  const web = await startWeb((request, response) => {
    const wait = request.url === '/slow' ? 60 : 0
    setTimeout(() => response.writeHead(request.url === '/gone' ? 404 : 200).end(), wait)
  })
  const {judge} = startJudge()
  const addresses = ['/slow', '/gone', '/quick'].map((path) => web.address(path))
  const judgements = await judge.judge(addresses)
  expect([...judgements.keys()]).toEqual(addresses)
  const [, gone] = addresses
  expect(gone && judgements.get(gone)).toEqual({
    address: gone,
    verdict: 'dead',
    reason: 'http-404',
    movedTo: undefined,
    evidence: [1, 2].map(() => ({
      source: 'http',
      request: `GET ${gone ?? ''}`,
      answer: '404',
      meaning: {kind: 'gone', reason: 'http-404'},
    })),
    checkedAt: '2026-01-01T00:00:01.500Z',
    fromCache: false,
  })
})

test('tells of redirects where they led', async () => {
  const web = await startWeb((request, response) => {
    if (request.url === '/old') response.writeHead(301, {location: '/new#part'}).end()
    else response.end()
  })
  const {judge} = startJudge()
  const address = web.address('/old')
  const judgement = (await judge.judge([address])).get(address)
  const target = `http://127.0.0.1:${web.port}/new#part`
  expect(judgement).toMatchObject({verdict: 'moved', movedTo: target})
  expect(judgement?.evidence[0]?.answer).toBe(`301, 200 at ${target}`)
})

test('keeps names and passwords out of requests and evidence', async () => {
  const headers: unknown[] = []
  const web = await startWeb((request, response) => {
    headers.push(request.headers)
    const location = `http://me:secret@127.0.0.1:${web.port}/b`
    response.writeHead(request.url === '/b' ? 404 : 302, {location}).end()
  })
  const {judge} = startJudge()
  const address = addressAt(`http://me:secret@127.0.0.1:${web.port}/a`)
  const judgement = (await judge.judge([address])).get(address)
  expect(judgement?.verdict).toBe('dead')
  expect(JSON.stringify([judgement?.evidence, judgement?.movedTo, headers])).not.toMatch(
    /secret|authorization/i,
  )
})

test('reports its progress to the end', async () => {
  const web = await startWeb((request, response) => {
    response.writeHead(request.url === '/gone' ? 404 : 200).end()
  })
  const {judge} = startJudge()
  const seen: string[] = []
  const addresses = ['/gone', '/a', '/b'].map((path) => web.address(path))
  await judge.judge(addresses, {
    onProgress: ({done, total}) => seen.push(`${done}/${total}`),
  })
  expect(seen).toEqual(['1/3', '2/3', '3/3'])
})

describe('a name', () => {
  test('that nobody holds is dead, when others answer', async () => {
    const web = await startWeb((_request, response) => response.end())
    const {judge, net} = startJudge({lookup})
    const hosts = ['enotfound.example', 'eai-again.example', 'fine.example']
    const judgements = await judge.judge(hosts.map((host) => web.address('/', host)))
    expect(verdictsOf(judgements)).toEqual([
      'dead name-not-found',
      'unsure name-unresolved',
      'alive ok',
    ])
    expect(net.requests()).toBe(1)
    expect(judge.hints()).toEqual([])
  })
})

describe('without a network', () => {
  const offline = ['skipped offline', 'skipped offline']

  const urls = ['http://enotfound.a.example/', 'http://eai-again.b.example/x']

  test('nothing is judged, and one hint says why', async () => {
    const lookupNothing: Lookup = (hostname, options, callback) => {
      lookup(hostname.endsWith('root-servers.net') ? 'enotfound' : hostname, options, callback)
    }
    const {judge} = startJudge({lookup: lookupNothing})
    expect(verdictsOf(await judge.judge(urls.map(addressAt)))).toEqual(offline)
    expect(judge.hints().map(({id}) => id)).toEqual(['no-network'])
  })

  test('is not where names of others are found', async () => {
    const {judge} = startJudge({lookup})
    expect(verdictsOf(await judge.judge(urls.map(addressAt)))).toEqual([
      'dead name-not-found',
      'unsure name-unresolved',
    ])
    expect(judge.hints()).toEqual([])
  })

  test('one host whose name could not be looked up is enough', async () => {
    const {judge} = startJudge({lookup})
    const urls = ['http://eai-again.example/a', 'http://eai-again.example/b']
    expect(verdictsOf(await judge.judge(urls.map(addressAt)))).toEqual(offline)
  })

  test('one host whose name nobody holds is not', async () => {
    const {judge} = startJudge({lookup})
    const urls = ['http://enotfound.example/a', 'http://enotfound.example/b']
    const dead = 'dead name-not-found'
    expect(verdictsOf(await judge.judge(urls.map(addressAt)))).toEqual([dead, dead])
    expect(judge.hints()).toEqual([])
  })

  test('an API or a redirect that answered shows that there is one', async () => {
    const api = await startWeb((_request, response) => response.writeHead(401).end())
    const env = {GITHUB_TOKEN: 'secret', GITHUB_GRAPHQL_URL: api.address('/graphql')}
    const unresolved: Lookup = (hostname, options, callback) => {
      lookup(hostname === 'github.com' ? 'eai-again' : hostname, options, callback)
    }
    const first = startJudge({lookup: unresolved, env}).judge
    const repository = addressAt('https://github.com/owner/repo')
    expect(verdictsOf(await first.judge([repository]))).toEqual(['unsure name-unresolved'])

    const web = await startWeb((_request, response) => {
      response.writeHead(302, {location: 'http://eai-again.example/'}).end()
    })
    const second = startJudge({lookup}).judge
    expect(verdictsOf(await second.judge([web.address('/')]))).toEqual(['unsure name-unresolved'])
  })

  test('private addresses stay what they are', async () => {
    const {judge} = startJudge({lookup, allowPrivate: false})
    const urls = ['http://10.0.0.1/', 'http://eai-again.example/']
    expect(verdictsOf(await judge.judge(urls.map(addressAt)))).toEqual([
      'skipped private-address',
      'skipped offline',
    ])
  })
})

describe('when the time is up', () => {
  test('skips the rest and leaves nothing hanging', async () => {
    const web = await startWeb((request, response) => {
      if (request.url === '/0') response.end()
    })
    const {judge} = startJudge({clock: systemClock, pace: {concurrency: 2, spacing: 0}})
    const addresses = Array.from({length: 20}, (_, index) => web.address(`/${index}`))
    const start = Date.now()
    const judgements = await judge.judge(addresses, {deadline: start + 400})
    expect(Date.now() - start).toBeLessThan(5000)
    const [first, ...others] = verdictsOf(judgements)
    expect(first).toBe('alive ok')
    expect(new Set(others)).toEqual(new Set(['skipped time-limit']))
  })

  test('asks nobody once the signal has come', async () => {
    const web = await startWeb((_request, response) => response.end())
    const {judge} = startJudge({clock: systemClock})
    const judgements = await judge.judge([web.address('/')], {signal: AbortSignal.abort()})
    expect(verdictsOf(judgements)).toEqual(['skipped time-limit'])
    expect(web.asked).toEqual([])
  })

  test('calls nothing dead that only one look has seen', async () => {
    const controller = new AbortController()
    const web = await startWeb((request, response, count) => {
      if (request.method === 'GET' && count > 0) controller.abort()
      else response.writeHead(404).end()
    })
    const {judge} = startJudge({clock: systemClock})
    const {signal} = controller
    const judgements = await judge.judge([web.address('/gone')], {signal})
    expect(verdictsOf(judgements)).toEqual(['unsure http-404'])
  })
})

describe('witnesses', () => {
  const source = (name: string, ...meanings: readonly (Meaning | undefined)[]): Source => {
    let asked = 0
    return {
      name,
      batch: 10,
      concurrency: 1,
      claims: (address) => address,
      ask: (ids) => {
        const meaning = meanings[Math.min(asked++, meanings.length - 1)]
        if (!meaning) return Promise.reject(new Error('bug'))
        const evidence = {source: name, request: '', answer: '', meaning}
        return Promise.resolve(new Map(ids.map((id) => [id, evidence])))
      },
    }
  }
  const failed: Meaning = {kind: 'failed', reason: 'source-failed'}
  const refused: Meaning = {kind: 'refused', reason: 'robot-wall'}
  const gone: Meaning = {kind: 'gone', reason: 'repository-missing'}
  const exists: Meaning = {kind: 'exists', reason: 'ok'}

  const judgeWith = async (...sources: readonly Source[]) => {
    const address = addressAt('https://lab.example/')
    const judgement = (await startJudge({sources}).judge.judge([address])).get(address)
    const asked = judgement?.evidence.map((one) => `${one.source} ${one.meaning.kind}`)
    return `${judgement?.verdict ?? ''}: ${asked?.join(', ') ?? ''}`
  }

  test('are asked in order until one knows', async () => {
    expect(await judgeWith(source('a', exists), source('b', gone))).toBe('alive: a exists')
    expect(await judgeWith(source('a', failed), source('b', exists))).toBe(
      'alive: a failed, b exists',
    )
    expect(await judgeWith(source('a', refused), source('b', exists))).toBe(
      'alive: a refused, b exists',
    )
  })

  test('that break down count as failed', async () => {
    expect(await judgeWith(source('a', undefined), source('b', exists))).toBe(
      'alive: a failed, b exists',
    )
  })

  test('are asked again about what is gone, and only both looks make it dead', async () => {
    expect(await judgeWith(source('a', gone))).toBe('dead: a gone, a gone')
    expect(await judgeWith(source('a', gone, exists))).toBe('alive: a gone, a exists')
    expect(await judgeWith(source('a', gone, failed))).toBe('unsure: a gone, a failed')
    expect(await judgeWith(source('a', failed, gone))).toBe('unsure: a failed, a gone')
  })

  test('are not asked again behind a wall', async () => {
    expect(await judgeWith(source('a', refused))).toBe('blocked: a refused')
  })

  test('are not asked again about a page that shows the same to everybody', async () => {
    const nothing: Meaning = {kind: 'failed', reason: 'page-says-nothing'}
    expect(await judgeWith(source('a', nothing))).toBe('unsure: a failed')
    expect(await judgeWith(source('a', failed), source('b', nothing))).toBe(
      'unsure: a failed, b failed, a failed, b failed',
    )
  })
})
