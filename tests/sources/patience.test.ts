import {expect, test} from 'vitest'
import type {Api, ApiRequest} from '../../src/net/api.ts'
import {withPatience} from '../../src/sources/patience.ts'
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
  return {asked, ...withPatience(api)}
}

test.for([
  ['a limit at once', [answer(429)], 1, 'HTTP 429'],
  ['two failures on end', [answer(503), timeout], 2, 'timeout'],
] as const)('gives a host up after %s', async ([, outcomes, count, words]) => {
  const {api, asked, givenUp} = scripted(outcomes)
  for (let round = 0; round < 5; round++) await api(to('a.example'))
  expect(asked).toHaveLength(count)
  expect(await api(to('a.example'))).toEqual(outcomes.at(-1))
  expect(givenUp()).toEqual([{host: 'a.example', answer: words}])
  await api(to('b.example'))
  expect(asked.at(-1)).toBe('https://b.example/')
})

test('goes on asking a host that answers in between', async () => {
  const {api, asked, givenUp} = scripted([answer(500), answer(404), answer(500), answer(200)])
  for (let round = 0; round < 6; round++) await api(to('a.example'))
  expect(asked).toHaveLength(6)
  expect(givenUp()).toEqual([])
})

test('does not hold the end of the run against anybody', async () => {
  const {api, asked, givenUp} = scripted(Array(4).fill({kind: 'aborted', detail: 'not asked'}))
  for (let round = 0; round < 4; round++) await api(to('a.example'))
  expect(asked).toHaveLength(4)
  expect(givenUp()).toEqual([])
})
