import {expect, test} from 'vitest'
import type {Api, ApiRequest} from '../../src/net/api.ts'
import {withPatience, withPatienceFor} from '../../src/sources/patience.ts'
import {failed, type Ports} from '../../src/sources/source.ts'
import type {Outcome} from '../../src/verdict/exchange.ts'

const answer = (status: number): Outcome => ({kind: 'answer', status, headers: {}, body: ''})
const timeout: Outcome = {kind: 'timeout', detail: 'timeout'}
const to = (host: string): ApiRequest => ({
  url: `https://${host}/`,
  method: 'GET',
  headers: {},
  chosenBy: 'operator',
})

function scripted(outcomes: readonly Outcome[]) {
  const asked: string[] = []
  const api: Api = ({url}) => {
    asked.push(url)
    return Promise.resolve(outcomes[asked.length - 1] ?? answer(200))
  }
  return {asked, api: withPatience(api)}
}

test.for([
  ['a limit at once', [answer(429)], 1],
  ['two failures on end', [answer(503), timeout], 2],
] as const)('gives a host up after %s', async ([, outcomes, count]) => {
  const {api, asked} = scripted(outcomes)
  for (let round = 0; round < 5; round++) await api(to('a.example'))
  expect(asked).toHaveLength(count)
  expect(await api(to('a.example'))).toEqual(outcomes.at(-1))
  await api(to('b.example'))
  expect(asked.at(-1)).toBe('https://b.example/')
})

test('goes on asking a host that answers in between', async () => {
  const {api, asked} = scripted([answer(500), answer(404), answer(500), answer(200)])
  for (let round = 0; round < 6; round++) await api(to('a.example'))
  expect(asked).toHaveLength(6)
})

test('does not hold the end of the run against anybody', async () => {
  const {api, asked} = scripted(Array(4).fill({kind: 'aborted', detail: 'not asked'}))
  for (let round = 0; round < 4; round++) await api(to('a.example'))
  expect(asked).toHaveLength(4)
})

test('asks a source no more that thrice had nothing usable', async () => {
  let rounds = 0
  const source = withPatienceFor({
    name: 'some',
    batch: 1,
    concurrency: 1,
    claims: () => undefined,
    ask: (ids) => {
      rounds++
      return Promise.resolve(new Map(ids.map((id) => [id, failed('some', id, 'nonsense')])))
    },
  })
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    const answers = await source.ask([id], {} as Ports)
    expect(answers.get(id)).toEqual(failed('some', id, 'nonsense'))
  }
  expect(rounds).toBe(3)
})
