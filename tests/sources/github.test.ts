import {describe, expect, test} from 'vitest'
import type {ApiRequest} from '../../src/net/api.ts'
import {createGithub} from '../../src/sources/github.ts'
import {repositoryIn} from '../../src/sources/github-place.ts'
import type {Outcome} from '../../src/verdict/exchange.ts'
import {addressAt, startWeb} from '../support/web.ts'
import {startJudge, startNet} from '../support/web-net.ts'

describe('is a repository', () => {
  test.for([
    ['https://github.com/Owner/Repo', 'owner/repo'],
    ['https://github.com/owner/repo/', 'owner/repo'],
    ['https://github.com/owner/repo.git', 'owner/repo'],
    ['https://github.com/owner/re.po_-1#readme', 'owner/re.po_-1'],
    ['http://www.github.com/owner/repo?tab=readme-ov-file', 'owner/repo'],
    ['https://github.com/owner/.github', 'owner/.github'],
    ['https://github.com/owner', undefined],
    ['https://github.com/owner/repo/tree/main', undefined],
    ['https://github.com/topics/remote-sensing', undefined],
    ['https://github.com/Sponsors/owner', undefined],
    ['https://github.com/orgs/owner', undefined],
    ['https://github.com/owner/..%2f', undefined],
    ['https://github.com/ow%22ner/repo', undefined],
    ['https://gist.github.com/owner/repo', undefined],
    ['https://github.com.example/owner/repo', undefined],
  ] as const)('%s', ([url, id]) => {
    expect(repositoryIn(addressAt(url))).toBe(id)
  })
})

/** What the source makes of one answer to a question about these repositories. */
async function askWith(outcome: Outcome, ids = ['a/one', 'a/two', 'a/three']) {
  const asked: ApiRequest[] = []
  const github = createGithub({GITHUB_TOKEN: 'secret'})
  const evidence = await github.ask(ids, {
    api: (request) => {
      asked.push(request)
      return Promise.resolve(outcome)
    },
    probe: () => Promise.reject(new Error('not to be asked')),
    signal: new AbortController().signal,
    isSecondLook: false,
  })
  const [request] = asked
  return {request, asked, meanings: ids.map((id) => evidence.get(id)?.meaning), evidence}
}

const json = (value: unknown, status = 200): Outcome => ({
  kind: 'answer',
  status,
  headers: {},
  body: typeof value === 'string' ? value : JSON.stringify(value),
})

const failed = {kind: 'failed', reason: 'source-failed'}

describe('answers', () => {
  test('for each repository of a batch', async () => {
    const {meanings, evidence} = await askWith(
      json({
        data: {r0: {nameWithOwner: 'A/One'}, r1: {nameWithOwner: 'B/Two'}, r2: null},
        errors: [{type: 'NOT_FOUND', path: ['r2'], message: 'Could not resolve'}],
      }),
    )
    expect(meanings).toEqual([
      {kind: 'exists', reason: 'repository-exists'},
      {kind: 'moved', reason: 'repository-renamed', to: 'https://github.com/B/Two'},
      {kind: 'gone', reason: 'repository-missing'},
    ])
    expect(evidence.get('a/three')?.answer).toContain('missing or private')
  })

  test.for([
    ['a limit', json({data: null, errors: [{type: 'RATE_LIMITED'}]})],
    [
      'a query that costs too much',
      json({
        data: {r0: null, r1: null, r2: null},
        errors: [0, 1, 2].map((n) => ({type: 'RESOURCE_LIMITS_EXCEEDED', path: [`r${n}`]})),
      }),
    ],
    ['null without an error', json({data: {r0: null, r1: null, r2: null}})],
    ['an error that names no repository', json({data: {r0: null}, errors: [{type: 'NOT_FOUND'}]})],
    ['NOT_FOUND beside no data', json({errors: [{type: 'NOT_FOUND', path: ['r0']}]})],
    ['another shape', json({data: {r0: {name: 'one'}, r1: 7, r2: []}})],
    ['a name that is none', json({data: {r0: {nameWithOwner: 'javascript:alert(1)'}}})],
    ['an array', json([])],
    ['no JSON', json('<html>')],
    ['JSON that was cut', json('{"data": {"r0"')],
    ['bad credentials', json({message: 'Bad credentials'}, 401)],
    ['a server error', json({}, 502)],
    ['no answer', {kind: 'timeout', detail: 'timeout'}],
  ] as const)('nothing for %s', async ([, outcome]) => {
    const {meanings} = await askWith(outcome)
    expect(meanings).toEqual([failed, failed, failed])
  })

  test('nothing when the time is up', async () => {
    const {meanings} = await askWith({kind: 'aborted', detail: 'aborted'})
    expect(meanings[0]).toEqual({kind: 'unasked', reason: 'time-limit'})
  })
})

test('asks with variables, and shows its token to the endpoint alone', async () => {
  const {request, evidence} = await askWith(json({}), ['owner/repo'])
  const body = JSON.parse(request?.body ?? '') as {query: string; variables: unknown}
  expect(body.query).not.toContain('owner/repo')
  expect(body.query).toContain('r0:repository(owner:$o0,name:$n0)')
  expect(body.variables).toEqual({o0: 'owner', n0: 'repo'})
  expect(request).toMatchObject({
    url: 'https://api.github.com/graphql',
    headers: {authorization: 'Bearer secret'},
  })
  expect(JSON.stringify([...evidence])).not.toContain('secret')
})

describe('in a run', () => {
  const urls = (count: number) =>
    Array.from({length: count}, (_, index) => addressAt(`https://github.com/owner/repo${index}`))

  /** A GraphQL endpoint for which every repository exists under the name that was asked for. */
  const startGraphql = (status = 200) =>
    startWeb((request, response) => {
      let body = ''
      request.on('data', (chunk) => (body += String(chunk)))
      request.on('end', () => {
        const {variables} = JSON.parse(body) as {variables: Record<string, string>}
        const names = Object.entries(variables).filter(([key]) => key.startsWith('n'))
        const data: Record<string, unknown> = {}
        for (const [key, name] of names) {
          const owner = variables[key.replace('n', 'o')] ?? ''
          data[key.replace('n', 'r')] = {nameWithOwner: `${owner}/${name}`}
        }
        response.writeHead(status).end(JSON.stringify({data}))
      })
    })

  test('asks in batches of fifty, and asks no page', async () => {
    const web = await startGraphql()
    const env = {GITHUB_TOKEN: 'secret', GITHUB_GRAPHQL_URL: web.address('/graphql')}
    const {judge, net} = startJudge({allowPrivate: false, env})
    const judgements = await judge.judge(urls(120))
    expect(new Set([...judgements.values()].map(({verdict}) => verdict))).toEqual(
      new Set(['alive']),
    )
    expect(web.asked).toEqual(Array.from({length: 3}, () => 'POST 127.0.0.1 /graphql'))
    expect(net.requests()).toBe(3)
    expect(judge.hints()).toEqual([])
  })

  test('asks about one repository once, however it is written', async () => {
    const web = await startGraphql()
    const env = {GITHUB_TOKEN: 'secret', GITHUB_GRAPHQL_URL: web.address('/graphql')}
    const {judge} = startJudge({env})
    const addresses = ['https://github.com/O/r', 'https://github.com/o/R.git'].map(addressAt)
    const judgements = await judge.judge(addresses)
    expect([...judgements.values()].map(({verdict}) => verdict)).toEqual(['alive', 'alive'])
    expect(web.asked).toHaveLength(1)
  })

  test('asks the page when the API fails', async () => {
    const web = await startGraphql(401)
    const pages = await startWeb((_request, response) => response.end())
    const env = {GITHUB_TOKEN: 'secret', GITHUB_GRAPHQL_URL: web.address('/graphql')}
    const to = {host: '127.0.0.1', port: pages.port}
    const {judge} = startJudge({
      env,
      connectTo: [{from: {host: 'github.com', port: undefined}, to}],
    })
    const address = addressAt('http://github.com/owner/repo')
    const judgement = (await judge.judge([address])).get(address)
    expect(judgement).toMatchObject({verdict: 'alive', reason: 'ok'})
    expect(judgement?.evidence).toMatchObject([
      {source: 'github', request: 'repository owner/repo', answer: 'HTTP 401'},
      {source: 'http', request: 'GET http://github.com/owner/repo', answer: '200'},
    ])
    expect(pages.asked).toHaveLength(1)
  })

  test('advises a token once where there are repositories and none', async () => {
    const pages = await startWeb((_request, response) => response.end())
    const to = {host: '127.0.0.1', port: pages.port}
    const {judge} = startJudge({connectTo: [{from: {host: undefined, port: undefined}, to}]})
    await judge.judge(['http://github.com/o/a', 'http://github.com/o/b'].map(addressAt))
    expect(judge.hints()).toHaveLength(1)
    expect(judge.hints()[0]).toMatchObject({id: 'github-token'})
    expect(pages.asked).toHaveLength(2)
  })

  test('advises no token where there are no repositories', async () => {
    const web = await startWeb((_request, response) => response.end())
    const {judge} = startJudge()
    await judge.judge([web.address('/')])
    expect(judge.hints()).toEqual([])
  })

  test('takes an endpoint that is no URL for one that failed', async () => {
    const github = createGithub({GITHUB_TOKEN: 'secret', GITHUB_GRAPHQL_URL: 'nonsense'})
    const {api, probe} = startNet()
    const signal = new AbortController().signal
    const evidence = await github.ask(['o/r'], {api, probe, signal, isSecondLook: false})
    expect(evidence.get('o/r')?.meaning).toEqual(failed)
  })
})
