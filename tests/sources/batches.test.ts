import {setImmediate} from 'node:timers/promises'
import {expect, test} from 'vitest'
import type {Net} from '../../src/net/net.ts'
import {createGithub} from '../../src/sources/github.ts'
import {http} from '../../src/sources/http.ts'
import {createJudge} from '../../src/sources/judge.ts'
import type {Source} from '../../src/sources/source.ts'
import type {Evidence} from '../../src/verdict/evidence.ts'
import type {Exchange, Outcome} from '../../src/verdict/exchange.ts'
import {addressAt} from '../support/web.ts'
import {createInstantClock} from '../support/web-net.ts'

/** A network in which everything is there; it tells how many repositories each question was about. */
function openNet(sizes: number[]): Net {
  const answer = (body: string): Outcome => ({kind: 'answer', status: 200, headers: {}, body})
  return {
    probe: async (address): Promise<Exchange> => {
      // Some are slower than others.
      for (let turn = 0; turn < 1 + (address.length % 4); turn++) await setImmediate()
      return {method: 'GET', asked: address, hops: [], url: address, outcome: answer('a page')}
    },
    api: async ({body = ''}) => {
      const {variables} = JSON.parse(body) as {variables: Record<string, string>}
      const count = Object.keys(variables).filter((name) => name.startsWith('o')).length
      sizes.push(count)
      for (let turn = 0; turn < 20; turn++) await setImmediate()
      const repositories = Array.from({length: count}, (_, index) => [
        `r${index}`,
        {
          nameWithOwner: `${variables[`o${index}`] ?? ''}/${variables[`n${index}`] ?? ''}`,
          root: {entries: [{name: 'code.py', type: 'blob'}]},
        },
      ])
      return answer(JSON.stringify({data: Object.fromEntries(repositories) as object}))
    },
    hasProxy: false,
    findsName: () => Promise.resolve(true),
    requests: () => sizes.length,
    close: () => Promise.resolve(),
  }
}

/** A registry of papers that cannot answer for every tenth, so that its pages are asked. */
function registryOf(sizes: number[]): Source {
  const evidenceFor = (id: string): Evidence => ({
    source: 'registry',
    request: id,
    answer: '',
    meaning: id.endsWith('7')
      ? {kind: 'failed', reason: 'source-failed'}
      : {kind: 'exists', reason: 'ok'},
  })
  return {
    name: 'registry',
    batch: 100,
    concurrency: 1,
    claims: (address) => /^https:\/\/papers\d+\.test\/(\d+)$/.exec(address)?.[1],
    ask: async (ids) => {
      sizes.push(ids.length)
      for (let turn = 0; turn < 20; turn++) await setImmediate()
      return new Map(ids.map((id) => [id, evidenceFor(id)]))
    },
  }
}

test.each([0, 18_000])('batches are full beside %i other links', async (others) => {
  const urls = Array.from({length: 1000}, (_, index) => [
    `https://github.com/owner/repository-${index}`,
    `https://papers${index % 30}.test/${index}`,
    ...Array.from(
      {length: others / 1000},
      (_, more) => `https://host${(index + more) % 300}.test/${index}/${more}`,
    ),
  ]).flat()
  const [repositories, papers]: [number[], number[]] = [[], []]
  const judge = createJudge({
    net: openNet(repositories),
    clock: createInstantClock(),
    env: {},
    sources: [registryOf(papers), createGithub({GITHUB_TOKEN: 'secret'}), http],
  })
  const judgements = await judge.judge(urls.map((url) => addressAt(url)))
  expect(new Set([...judgements.values()].map(({verdict}) => verdict))).toEqual(new Set(['alive']))
  expect(judgements.size).toBe(urls.length)
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0)
  expect([sum(repositories), sum(papers)]).toEqual([1000, 1000])
  expect(repositories).toHaveLength(20)
  // Who waits for a page comes late to the next question.
  expect(papers.length).toBeLessThanOrEqual(12)
})
