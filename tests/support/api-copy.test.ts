import {expect, test} from 'vitest'
import {createInstantClock, startNet} from './web-net.ts'
import {addressAt} from './web.ts'
import {checkList} from './api-copy/check-list.ts'
import {startApiCopy, type CopyHost} from './api-copy/copy.ts'
import {site, wall} from './api-copy/page.ts'

const limited: CopyHost = {
  host: 'api.example.org',
  limits: {requests: 2, per: 1000},
  answer: ({url}) => ({body: {path: url.pathname}}),
}

test('answers by TLS under the real names, and notes who asks too often', async () => {
  const clock = createInstantClock()
  const copy = await startApiCopy({hosts: [limited], clock})
  const {api} = startNet({clock, allowPrivate: false, ...copy})
  const ask = async () => {
    const request = {url: 'https://api.example.org/x', method: 'GET', headers: {}} as const
    const outcome = await api({...request, chosenBy: 'list'})
    return outcome.kind === 'answer' ? outcome.status : outcome
  }
  // The third comes back after a pause.
  expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 200])
  await clock.sleep(1000)
  expect(await ask()).toBe(200)
  expect(copy.violations).toEqual(['api.example.org: 3 requests in 1000 ms'])
  expect(copy.asked).toHaveLength(5)
})

test('notes credentials that go to a stranger', async () => {
  const clock = createInstantClock()
  const copy = await startApiCopy({hosts: [limited], clock})
  const {api} = startNet({clock, ...copy})
  const headers = {authorization: 'Bearer secret'}
  await api({url: 'https://api.example.org/', method: 'GET', headers, chosenBy: 'operator'})
  expect(copy.violations).toEqual(['api.example.org: credentials'])
})

test('does not pass for a host that its certificate does not name', async () => {
  const copy = await startApiCopy({hosts: [site], clock: createInstantClock()})
  const {outcome} = await startNet(copy).probe(addressAt('https://stranger.test/'))
  expect(outcome.kind).toMatch(/^certificate-/)
})

test('checks a list from end to end', async () => {
  const text = `# L

- [A](http://plain.example.org/a) and [B](https://example.com/gone) and [C](https://www.nature.com/)
`
  const {run, copy} = await checkList(text, {
    hosts: [wall('www.nature.com'), site],
    faults: {'plain.example.org': 'nonsense'},
  })
  expect(run.links.map(({verdict}) => verdict)).toEqual(['alive', 'dead', 'blocked'])
  expect(copy.violations).toEqual([])
})
