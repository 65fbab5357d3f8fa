import {describe, expect, test} from 'vitest'
import {checkList} from '../support/api-copy/check-list.ts'
import {faults} from '../support/api-copy/copy.ts'
import {githubHosts, githubPages, type CopyRepository} from '../support/api-copy/github.ts'

const repositories: readonly CopyRepository[] = [
  {name: 'owner/code', files: {main: ['README.md', 'src/model.py', 'docs/a b.md']}, threads: [7]},
  {name: 'New/Name', once: ['old/name'], files: {main: ['README.md', 'src/model.py']}},
  {name: 'owner/old', archivedAt: '2024-05-01T10:00:00Z'},
  {name: 'owner/empty', isEmpty: true, files: {}},
  {name: 'owner/soon', files: {main: ['README.md', 'LICENSE', 'figs/teaser.png']}},
  {name: 'owner/disabled', isDisabled: true},
]

const known: Readonly<Record<string, string>> = {
  'https://github.com/owner/code': 'alive repository-exists',
  'https://github.com/Owner/Code.git': 'alive repository-exists',
  'https://github.com/owner/code/tree/main/src#usage': 'alive repository-exists',
  'https://github.com/owner/code/blob/main/docs/a%20b.md': 'alive repository-exists',
  'https://github.com/owner/code/releases': 'alive repository-exists',
  'https://github.com/owner/code/issues/7': 'alive repository-exists',
  'https://github.com/old/name#readme': 'moved repository-renamed',
  'https://github.com/old/name/blob/main/src/model.py#L10': 'moved repository-renamed',
  'https://github.com/owner/old': 'alive repository-exists',
  'https://github.com/owner/empty': 'alive repository-exists',
  'https://github.com/owner/soon': 'alive repository-exists',
  'https://github.com/owner/disabled': 'private repository-disabled',
  'https://github.com/owner/missing': 'dead repository-missing',
  'https://github.com/owner/code/blob/main/src/gone.py': 'dead path-missing',
  // Branches that are not known by the first part of their names, and issues, are left to the page.
  'https://github.com/owner/code/tree/release/v1': 'dead http-404',
  'https://owner.github.io/project/': 'alive ok',
  'https://owner.github.io/gone/': 'dead http-404',
  'https://nobody.github.io/': 'dead http-404',
}

const listOf = (urls: readonly string[]) =>
  `# L\n\n${urls.map((url, index) => `- A paper of number ${index} [[code]](${url})`).join('\n')}\n`

const text = listOf(Object.keys(known))
const hosts = [...githubHosts({repositories}), githubPages(['/project/'])]
const env = {GITHUB_TOKEN: 'secret'}

const verdictsIn = ({links}: {links: readonly {url: string; verdict: string; reason: string}[]}) =>
  Object.fromEntries(links.map(({url, verdict, reason}) => [url, `${verdict} ${reason}`]))

test('with a token, everything is told by one question, or by the page', async () => {
  const {run, copy} = await checkList(text, {hosts, env})
  expect(verdictsIn(run)).toEqual(known)
  expect(copy.violations).toEqual([])
  expect(copy.asked.filter((line) => line.startsWith('POST'))).toHaveLength(2)
  const said = run.findings.map(({rule, message}) => `${rule}: ${message}`)
  expect(said.filter((line) => /^(?:archived|empty)/.test(line))).toEqual([
    'archived-repository: Unexpected archived repository `https://github.com/owner/old`, expected one that is looked after: it is read-only since 2024-05-01',
    'empty-repository: Unexpected empty repository `https://github.com/owner/empty`, expected one with code: it has no commit',
    'empty-repository: Unexpected repository without code `https://github.com/owner/soon`, expected one with code: it holds nothing but words and pictures',
  ])
  expect(run.hints.map(({id}) => id)).not.toContain('github-token')
})

test('renamed repositories are mended, and keep path and fragment', async () => {
  const {fixed, run} = await checkList(text, {hosts, env, fix: 'safe'})
  expect(fixed[0]?.after).toBe(
    text
      .replaceAll('https://github.com/old/name', 'https://github.com/New/Name')
      .replace('Owner/Code.git', 'Owner/Code'),
  )
  expect(run.findings.filter(({rule}) => rule === 'moved-link')).toEqual([])
})

test('without a token, git and pages tell, the API is not asked, and a hint says once what a token adds', async () => {
  const {run, copy} = await checkList(text, {hosts})
  const verdicts = verdictsIn(run)
  expect(verdicts['https://github.com/owner/code']).toBe('alive repository-exists')
  expect(verdicts['https://github.com/old/name#readme']).toBe('moved repository-renamed')
  expect(verdicts['https://github.com/owner/missing']).toBe('dead http-404')
  expect(copy.asked.filter((line) => line.includes('api.github.com'))).toEqual([])
  expect(run.hints.filter(({id}) => id === 'github-token')).toHaveLength(1)
  expect(copy.violations).toEqual([])
})

const many = Array.from({length: 1000}, (_, index) => ({name: `owner/repo${index}`}))
const manyUrls = many.map(({name}) => `https://github.com/${name}`)

describe('a thousand repositories', () => {
  test('take twenty questions with a token', async () => {
    const {run, copy} = await checkList(listOf(manyUrls), {
      hosts: githubHosts({repositories: many}),
      env,
    })
    expect(run.summary.links).toMatchObject({alive: 1000})
    expect(copy.asked).toHaveLength(20)
    expect(copy.violations).toEqual([])
  })

  test('take a few more where GitHub leaves some out', async () => {
    const limited = githubHosts({repositories: many, most: 30})
    const {run, copy} = await checkList(listOf(manyUrls), {hosts: limited, env})
    expect(run.summary.links).toMatchObject({alive: 1000})
    expect(copy.asked).toHaveLength(40)
  })
})

describe('when its API is out of order', () => {
  const alive = Object.keys(known).filter((url) => !(known[url] ?? '').startsWith('dead'))

  test.for(faults)('%s, the pages tell and nothing is dead that is there', async (fault) => {
    const options = {hosts, env, timeout: 400, faults: {'api.github.com': fault}}
    const {run} = await checkList(text, options)
    const verdicts = verdictsIn(run)
    expect(alive.filter((url) => verdicts[url]?.startsWith('dead'))).toEqual([])
    expect(verdicts['https://github.com/owner/missing']).toBe('dead http-404')
    expect(run.hints.map(({message}) => message).join()).toContain('`github`')
  })

  test.for(['RATE_LIMITED', 'RESOURCE_LIMITS_EXCEEDED', 'SOMETHING'])(
    '%s inside a 200, the pages tell',
    async (error) => {
      const limited = [...githubHosts({repositories, error}), githubPages(['/project/'])]
      const {run} = await checkList(text, {hosts: limited, env})
      expect(verdictsIn(run)['https://github.com/owner/code']).toBe('alive ok')
      expect(verdictsIn(run)['https://github.com/old/name#readme']).toBe('moved moved-permanently')
    },
  )

  test('all of it limited, nothing is dead', async () => {
    const limited = {'api.github.com': 'limited', 'github.com': 'limited'} as const
    const {run} = await checkList(listOf(manyUrls.slice(0, 20)), {hosts, env, faults: limited})
    expect(run.summary.links).toMatchObject({dead: 0, alive: 0})
  })
})
