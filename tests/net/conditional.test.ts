import type {IncomingMessage} from 'node:http'
import {describe, expect, test} from 'vitest'
import type {Address} from '../../src/model/address.ts'
import {createProceedings} from '../../src/sources/proceedings.ts'
import type {Judgement} from '../../src/verdict/verdict.ts'
import {startWeb, type Handler} from '../support/web.ts'
import {startJudge} from '../support/web-net.ts'

const date = 'Tue, 03 Feb 2026 10:00:00 GMT'

type Conditions = readonly (string | undefined)[]

const conditionsOf = ({headers}: IncomingMessage): Conditions => [
  headers['if-none-match'],
  headers['if-modified-since'],
]

/** Judges the listed path in one run after the other, each of which knows the one before; tells what each asked. */
async function judgeRuns(count: number, handler: Handler, path = '/page') {
  const asked: (readonly [string, ...Conditions])[] = []
  const web = await startWeb((request, response, times) => {
    asked.push([request.url ?? '', ...conditionsOf(request)])
    handler(request, response, times)
  })
  const address = web.address(path)
  let known = new Map<typeof address, Judgement>()
  const runs: {found: string; asked: typeof asked}[] = []
  for (let run = 0; run < count; run++) {
    const {judge} = startJudge()
    known = new Map(await judge.judge([address], {known}))
    const {verdict, reason} = known.get(address) ?? {}
    runs.push({found: `${verdict} ${reason}`, asked: asked.splice(0)})
  }
  return {runs, judgement: known.get(address)}
}

/** A page that its server knows by these validators, and sends again only to who does not. */
const lasting =
  (body: string, headers: Record<string, string>, status = 200): Handler =>
  (request, response) => {
    const [tag, since] = conditionsOf(request)
    const isKnown = tag === undefined ? since === headers['last-modified'] : tag === headers['etag']
    if (isKnown && (tag ?? since) !== undefined) response.writeHead(304, headers).end()
    else response.writeHead(status, {'content-type': 'text/html', ...headers}).end(body)
  }

const paper = '<title>A paper</title>'

describe('a page that has not changed', () => {
  test.for([
    ['a tag', {etag: '"abc"'}, ['"abc"', undefined]],
    ['a weak tag', {etag: 'W/"abc"'}, ['W/"abc"', undefined]],
    ['a date', {'last-modified': date}, [undefined, date]],
    ['both', {etag: '"abc"', 'last-modified': date}, ['"abc"', date]],
  ] as const)('is confirmed by %s, and not read again', async ([, headers, conditions]) => {
    const {runs, judgement} = await judgeRuns(3, lasting(paper, headers))
    expect(runs).toEqual([
      {found: 'alive ok', asked: [['/page', undefined, undefined]]},
      {found: 'alive ok', asked: [['/page', ...conditions]]},
      {found: 'alive ok', asked: [['/page', ...conditions]]},
    ])
    expect(judgement?.evidence.map(({answer}) => answer)).toEqual(['304'])
  })

  test('is read again from time to time', async () => {
    const {runs} = await judgeRuns(7, lasting(paper, {etag: '"abc"'}))
    const tags = runs.map(({asked}) => asked[0]?.[1])
    expect(tags).toEqual([undefined, ...Array<string>(4).fill('"abc"'), undefined, '"abc"'])
  })

  test('stays where it has moved to', async () => {
    const page = lasting(paper, {etag: '"abc"'})
    const {runs, judgement} = await judgeRuns(2, (request, response, count) => {
      if (request.url === '/new') page(request, response, count)
      else response.writeHead(301, {location: '/new', etag: '"old"'}).end()
    })
    expect(runs.map(({found}) => found)).toEqual(Array(2).fill('moved moved-permanently'))
    expect(runs[1]?.asked).toEqual([
      ['/page', undefined, undefined],
      ['/new', '"abc"', undefined],
    ])
    expect(judgement?.movedTo).toMatch(/\/new$/)
  })

  test('stays the login page that it was', async () => {
    const page = lasting('<title>Sign in</title>', {etag: '"abc"'})
    const {runs} = await judgeRuns(2, (request, response, count) => {
      if (request.url === '/login') page(request, response, count)
      else response.writeHead(302, {location: '/login'}).end()
    })
    expect(runs.map(({found}) => found)).toEqual(Array(2).fill('blocked login-wall'))
    expect(runs[1]?.asked.map(([, tag]) => tag)).toEqual([undefined, '"abc"'])
  })

  test('is dead only if it is so when it is read', async () => {
    const gone = lasting('<title>Account Suspended</title>', {etag: '"abc"'})
    const back: Handler = (request, response) => {
      const isAsked = request.headers['if-none-match'] !== undefined
      response
        .writeHead(isAsked ? 304 : 200, {'content-type': 'text/html'})
        .end(isAsked ? '' : paper)
    }
    let requests = 0
    const {runs} = await judgeRuns(3, (request, response, count) => {
      const isBack = ++requests > 4
      ;(isBack ? back : gone)(request, response, count)
    })
    const conditions = runs.map(({asked}) => asked.map(([, tag]) => tag))
    expect(conditions.slice(1)).toEqual(Array(2).fill(['"abc"', undefined]))
    expect(runs.map(({found}) => found)).toEqual(['dead site-gone', 'dead site-gone', 'alive ok'])
  })
})

describe('a page that has changed', () => {
  const changing =
    (second: Handler): Handler =>
    (request, response, count) => {
      const first: Handler = lasting(paper, {etag: '"old"', 'last-modified': date})
      ;(count === 0 ? first : second)(request, response, count)
    }

  test.for<readonly [string, Handler, string, number]>([
    ['into another', lasting('<title>Another</title>', {etag: '"new"'}), 'alive ok', 1],
    [
      'into one of a site that is gone',
      lasting('<title>Account Suspended</title>', {etag: '"new"'}),
      'dead site-gone',
      2,
    ],
    ['into nothing', (_request, response) => response.writeHead(404).end(), 'dead http-404', 3],
    [
      'into a robot wall',
      (_request, response) => response.writeHead(403).end(),
      'blocked robot-wall',
      2,
    ],
    [
      'of a server that cannot be asked so',
      (request, response) => {
        const isConditional = conditionsOf(request).some((value) => value !== undefined)
        response.writeHead(isConditional ? 412 : 200).end('page')
      },
      'alive ok',
      2,
    ],
    [
      'of a server that confirms another one',
      (request, response) => {
        const isConditional = conditionsOf(request).some((value) => value !== undefined)
        response.writeHead(isConditional ? 304 : 404, {etag: '"new"'}).end()
      },
      'dead http-404',
      3,
    ],
  ])('%s is judged as it is', async ([, second, found, requests]) => {
    const {runs} = await judgeRuns(2, changing(second))
    expect(runs[0]?.found).toBe('alive ok')
    expect(runs[1]?.asked[0]).toEqual(['/page', '"old"', date])
    // What is asked again is asked without conditions.
    for (const [, ...conditions] of runs[1]?.asked.slice(1) ?? [])
      expect(conditions).toEqual([undefined, undefined])
    expect([runs[1]?.found, runs[1]?.asked.length]).toEqual([found, requests])
  })

  test('in the way that leads there is read', async () => {
    const page = lasting(paper, {etag: '"abc"'})
    const {runs} = await judgeRuns(2, (request, response, count) => {
      if (request.url === '/new') page(request, response, count)
      else response.writeHead(count === 0 ? 302 : 301, {location: '/new'}).end()
    })
    expect(runs.map(({found}) => found)).toEqual(['alive ok', 'moved moved-permanently'])
    expect(runs[1]?.asked.map(([path, tag]) => [path, tag])).toEqual([
      ['/page', undefined],
      ['/new', '"abc"'],
      ['/page', undefined],
      ['/new', undefined],
    ])
  })
})

test('what a host has handed out is told to no other', async () => {
  const told: Conditions[] = []
  const other = await startWeb((request, response) => {
    told.push(conditionsOf(request))
    response.writeHead(200, {etag: '"other"'}).end('page')
  }, '127.0.0.2')
  const {runs} = await judgeRuns(2, (_request, response, count) => {
    if (count === 0) response.writeHead(200, {etag: '"own"', 'last-modified': date}).end('page')
    else response.writeHead(302, {location: other.address('/page')}).end()
  })
  expect(runs.map(({found}) => found)).toEqual(['alive ok', 'alive ok'])
  expect(told).toEqual([[undefined, undefined]])
})

test.for([
  ['too long', `"${'x'.repeat(300)}"`, date],
  ['not quoted', 'abc', '2026-02-03'],
  ['no ASCII', '"é"', 'gestern'],
  ['empty', '', ''],
] as const)('a validator that is %s is not kept', async ([, etag, lastModified]) => {
  const {runs, judgement} = await judgeRuns(2, (_request, response) => {
    response.writeHead(200, {etag, ...(lastModified !== date && {'last-modified': lastModified})})
    response.end('page')
  })
  expect(runs[1]).toEqual({found: 'alive ok', asked: [['/page', undefined, undefined]]})
  expect(judgement?.evidence.at(-1)?.validator).toBeUndefined()
})

test('a page of proceedings that has not changed is still known by what it said', async () => {
  const page =
    '<meta name="citation_title" content="A Paper"><meta name="citation_date" content="2023">'
  const web = await startWeb(lasting(page, {etag: '"abc"'}))
  const proceedings = createProceedings('proceedings', () => true)
  const address = web.address('/page')
  let known: ReadonlyMap<Address, Judgement> = new Map()
  for (let run = 0; run < 2; run++)
    known = await startJudge({sources: [proceedings]}).judge.judge([address], {known})
  expect(known.get(address)).toMatchObject({
    verdict: 'alive',
    evidence: [{answer: '304', record: {kind: 'paper', title: 'A Paper', year: 2023}}],
  })
})

test('where no run will remember it, nothing is kept', async () => {
  const web = await startWeb(lasting(paper, {etag: '"abc"'}))
  const {judge} = startJudge()
  const [judgement] = (await judge.judge([web.address('/page')])).values()
  expect(judgement?.evidence.at(-1)?.validator).toBeUndefined()
})

test('a page is read where its fragments are searched for', async () => {
  const web = await startWeb(lasting('<p id="here">A paper</p>', {etag: '"abc"'}))
  const address = web.address('/page')
  const {judge} = startJudge()
  const known = await judge.judge([address], {known: new Map()})
  const fragments = new Map([[address, new Set(['gone'])]])
  const [found] = (await judge.judge([address], {known, fragments})).values()
  expect(found?.evidence.at(-1)?.record).toEqual({kind: 'page', missing: ['gone']})
})
