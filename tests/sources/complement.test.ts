import {expect, test} from 'vitest'
import {failed, type Source} from '../../src/sources/source.ts'
import type {Evidence} from '../../src/verdict/evidence.ts'
import {addressAt} from '../support/web.ts'
import {startJudge} from '../support/web-net.ts'

/** A source that answers at once and remembers what it was asked. */
function knower(name: string, overrides: Partial<Source>): Source & {readonly asked: string[][]} {
  const asked: string[][] = []
  return {
    name,
    batch: 10,
    concurrency: 1,
    asked,
    claims: () => undefined,
    ask: (ids) => {
      asked.push([...ids])
      return Promise.resolve(new Map(ids.map((id) => [id, evidenceOf(name, id)])))
    },
    ...overrides,
  }
}

function evidenceOf(source: string, id: string): Evidence {
  const kind = id === 'gone' ? 'gone' : 'exists'
  return {source, request: id, answer: 'yes', meaning: {kind, reason: 'ok'}}
}

const urls = ['https://a.example/1', 'https://a.example/2']

test('sources add what they know when all is concluded, and change no verdict', async () => {
  const witness = knower('witness', {claims: (address) => address})
  const first = knower('first', {complements: ({address}) => address.slice(-1)})
  const second = knower('second', {
    complements: ({evidence, verdict}) =>
      verdict === 'alive' && evidence.some(({request}) => request === '2') ? 'gone' : undefined,
  })
  const {judge} = startJudge({sources: [witness, first, second]})
  const judged = [...(await judge.judge(urls.map(addressAt))).values()]
  expect(first.asked).toEqual([['1', '2']])
  expect(second.asked).toEqual([['gone']])
  expect(judged.map(({verdict}) => verdict)).toEqual(['alive', 'alive'])
  expect(judged.map(({evidence}) => evidence.map(({source}) => source))).toEqual([
    ['witness', 'first'],
    ['witness', 'first', 'second'],
  ])
})

test('a source is handed the titles that lists give to an address', async () => {
  const seen: (readonly string[])[] = []
  const witness = knower('witness', {
    claims: (address, titles) => {
      seen.push(titles)
      return address
    },
  })
  const {judge} = startJudge({sources: [witness]})
  const [one, two] = urls.map(addressAt)
  if (!one || !two) throw new Error('no addresses')
  await judge.judge([one, two], {titles: new Map([[two, ['A Title', 'Another']]])})
  expect(seen).toEqual([[], ['A Title', 'Another']])
})

test('a source that could not answer is named once', async () => {
  const witness = knower('witness', {
    batch: 1,
    claims: (address) => address,
    ask: (ids) => Promise.resolve(new Map(ids.map((id) => [id, failed('some', id, 'HTTP 429')]))),
  })
  const page = knower('page', {claims: (address) => address})
  const {judge} = startJudge({sources: [witness, page]})
  await judge.judge(urls.map(addressAt))
  expect(judge.hints()).toEqual([
    {
      id: 'source-failed',
      message:
        'Try again later: `some` could not answer (HTTP 429), so others were asked in its place',
    },
  ])
})
