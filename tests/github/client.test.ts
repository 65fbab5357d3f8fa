import {MockAgent, getGlobalDispatcher, setGlobalDispatcher} from 'undici'
import {expect, onTestFinished, test} from 'vitest'
import {openGitHub} from '../../src/github/client.ts'
import {refusalOf} from '../../src/github/refusal.ts'
import {startWeb} from '../support/web.ts'

const label = {owner: 'o', repo: 'r', issue_number: 1, labels: ['x']}

/** The milliseconds that two writes to a host take, one after the other. */
async function timeTwoWrites(apiUrl: string): Promise<number> {
  const before = getGlobalDispatcher()
  const agent = new MockAgent()
  agent.disableNetConnect()
  setGlobalDispatcher(agent)
  onTestFinished(() => setGlobalDispatcher(before))
  agent
    .get(apiUrl)
    .intercept({path: /labels/, method: 'POST'})
    .reply(200, [])
    .times(2)
  const {octokit} = openGitHub({token: 't', apiUrl, repository: 'o/r'})
  const started = performance.now()
  await octokit.rest.issues.addLabels(label)
  await octokit.rest.issues.addLabels(label)
  return performance.now() - started
}

test.each(['https://api.github.com', 'https://api.tenant.ghe.com'])(
  'writes to %s a second apart, as it asks for',
  async (url) => {
    expect(await timeTwoWrites(url)).toBeGreaterThan(900)
  },
)

test('writes to a server of GitHub Enterprise, which has no such limit, without a pause', async () => {
  expect(await timeTwoWrites('https://github.example.org')).toBeLessThan(900)
})

test('an answer has a time, and so has one that begins and never ends', async () => {
  const web = await startWeb((request, response) => {
    if (request.url?.includes('/1/')) response.write('[')
  })
  const apiUrl = `http://127.0.0.1:${web.port}`
  const {octokit} = openGitHub({token: 't', apiUrl, repository: 'o/r', patience: 200})
  for (const number of [1, 2]) {
    const error: unknown = await octokit.rest.issues
      .addLabels({...label, issue_number: number})
      .catch((reason: unknown) => reason)
    expect(refusalOf(error, ['issues: write'])).toMatchObject({
      reason: expect.stringMatching(/^GitHub could not be reached: .*(?:time|abort)/i) as string,
      isForbidden: false,
    })
  }
})
