import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {createFolder} from '../support/process.ts'
import {startWeb, type Handler, type Web} from '../support/web.ts'
import {run, type Said} from './terminal.ts'

interface LinkReport {
  readonly links: readonly {
    readonly url: string
    readonly verdict: string
    readonly fromCache: boolean
    readonly failing?: {readonly since: string; readonly runs: number}
  }[]
  readonly findings: readonly {readonly message: string}[]
  readonly hints: readonly {readonly id: string}[]
  readonly summary: {readonly requests: number}
}

/** Answers by path: `/200`, `/404` and so on; `/moved` leads to `/200`. */
const byStatus: Handler = (request, response) => {
  const status = Number(request.url?.slice(1))
  if (request.url === '/moved') response.writeHead(301, {location: '/page/200'}).end()
  else response.writeHead(Number.isNaN(status) ? 200 : status).end('page')
}

const listOf = (paths: readonly string[]): string =>
  `# L\n\n${paths.map((url, index) => `- [Paper number ${index}](http://e.org/${url})`).join('\n')}\n`

const config = '.awesome-paper-lint.json'
const cacheIn = (folder: string): string => path.join(folder, 'cache.json')

async function check(
  folder: string,
  web: Web | undefined,
  ...more: string[]
): Promise<Said & {report: LinkReport}> {
  const connect = web
    ? ['--connect-to', `::127.0.0.1:${web.port}`]
    : ['--connect-to', '::127.0.0.1:9']
  const argv = ['--links', '--format', 'json', '--cache', 'cache.json', ...connect, ...more]
  const said = await run(folder, argv)
  return {...said, report: JSON.parse(said.stdout) as LinkReport}
}

const verdicts = ({report}: {report: LinkReport}) => report.links.map(({verdict}) => verdict)

describe('a second run', () => {
  const paths = ['200', 'moved', '403', ...Array.from({length: 20}, (_, index) => `p/${index}`)]

  test('over an unchanged list asks nobody, and says the same', async () => {
    const web = await startWeb(byStatus)
    const folder = createFolder({'README.md': listOf(paths)})
    const first = await check(folder, web)
    const asked = web.asked.length
    expect(asked).toBeGreaterThan(paths.length)
    const cache = readFileSync(cacheIn(folder), 'utf8')

    const second = await check(folder, web)
    expect(web.asked).toHaveLength(asked)
    expect(second.report.summary.requests).toBe(0)
    expect(second.report.links).toEqual(
      first.report.links.map((link) => ({...link, fromCache: true})),
    )
    expect(second.report.findings).toEqual(first.report.findings)
    expect(readFileSync(cacheIn(folder), 'utf8')).toBe(cache)
  })

  test('asks about what is new, and about what failed', async () => {
    const web = await startWeb(byStatus)
    const folder = createFolder({'README.md': listOf(['200', '404'])})
    await check(folder, web)
    const asked = web.asked.length
    writeFileSync(path.join(folder, 'README.md'), listOf(['200', '404', 'new']))
    const {report} = await check(folder, web)
    expect(web.asked.slice(asked).filter((line) => line.endsWith('/200'))).toEqual([])
    expect(report.links).toMatchObject([
      {verdict: 'alive', fromCache: true},
      {verdict: 'dead', fromCache: false, failing: {runs: 2}},
      {verdict: 'alive', fromCache: false},
    ])
    expect(report.findings.map(({message}) => message)).toEqual([
      expect.stringMatching(/: it is not found \(404\) \(2 runs since \d{4}-\d\d-\d\d\)$/),
    ])
  })

  test('asks a page that is due only whether it has changed', async () => {
    const conditions: unknown[] = []
    const web = await startWeb((request, response) => {
      const {'if-none-match': tag} = request.headers
      conditions.push(tag)
      response.writeHead(tag === 'W/"1"' ? 304 : 200, {etag: 'W/"1"'}).end('page')
    })
    const folder = createFolder({'README.md': listOf(['p'])})
    const argv = ['--links', '--format', 'json', '--cache', 'cache.json']
    const runOn = async (day: string) => {
      const connect = ['--connect-to', `::127.0.0.1:${web.port}`]
      const {stdout} = await run(folder, [...argv, ...connect], {today: day})
      const {links} = JSON.parse(stdout) as LinkReport
      return links
    }
    await runOn('2026-01-01')
    expect(await runOn('2026-01-10')).toMatchObject([
      {verdict: 'alive', fromCache: false, checkedAt: '2026-01-10T00:00:00.000Z'},
    ])
    // It holds anew.
    expect(await runOn('2026-01-12')).toMatchObject([{verdict: 'alive', fromCache: true}])
    expect(conditions).toEqual([undefined, 'W/"1"'])

    // What an older version has kept knows nothing of this, and what was tampered with is not sent.
    const cache = readFileSync(cacheIn(folder), 'utf8')
    for (const validator of ['', ',"validator":{"etag":"\\r\\nx: y"}', ',"validator":7']) {
      writeFileSync(cacheIn(folder), cache.replace(/,"validator":\{.*?\}/, validator))
      conditions.length = 0
      expect(await runOn('2026-01-20')).toMatchObject([{verdict: 'alive', fromCache: false}])
      expect(conditions).toEqual([undefined])
    }
  })

  test('asks about all with --no-cache, and leaves the cache alone', async () => {
    const web = await startWeb(byStatus)
    const folder = createFolder({'README.md': listOf(['200'])})
    await check(folder, web)
    writeFileSync(cacheIn(folder), '{"version":9}')
    expect((await check(folder, web, '--no-cache')).report.summary.requests).toBe(1)
    expect(readFileSync(cacheIn(folder), 'utf8')).toBe('{"version":9}')
  })

  test('can tell dead hosts from a dead network', async () => {
    const web = await startWeb(byStatus)
    const folder = createFolder({
      'README.md':
        '# L\n\n- [A paper](http://e.org/p)\n- [B paper](http://a.test/)\n- [C paper](http://b.test/)\n',
    })
    const argv = ['--links', '--cache', 'cache.json', '--format', 'json', '--timeout', '2s']
    const connect = [
      '--connect-to',
      `e.org:80:127.0.0.1:${web.port}`,
      '--connect-to',
      '::127.0.0.1:9',
    ]
    for (const fromCache of [false, true]) {
      const {stdout} = await run(folder, [...argv, ...connect])
      expect(JSON.parse(stdout)).toMatchObject({
        links: [{verdict: 'alive', fromCache}, {verdict: 'unsure'}, {verdict: 'unsure'}],
        hints: [],
      })
    }
  })
})

describe('grace', () => {
  test('calls dead what has failed for so many runs', async () => {
    const web = await startWeb((_request, response) => void response.destroy())
    const folder = createFolder({
      'README.md': listOf(['reset']),
      [config]: '{"grace": {"runs": 2}}',
    })
    expect(verdicts(await check(folder, web, '--timeout', '2s'))).toEqual(['unsure'])
    const second = await check(folder, web, '--timeout', '2s')
    expect(verdicts(second)).toEqual(['dead'])
    expect(second.code).toBe(1)
    expect(readFileSync(cacheIn(folder), 'utf8')).toContain('"verdict":"unsure"')
  })

  test('is nothing without a number', async () => {
    const folder = createFolder({'README.md': listOf([]), [config]: '{"grace": {}}'})
    const said = await run(folder, [])
    expect(said).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`runs` or `days`') as string,
    })
  })
})

describe('without a network', () => {
  const list = '# L\n\n- [A paper](http://a.test/)\n- [B paper](http://b.test/)\n'

  test('one message, exit code 2, and the cache as it was', async () => {
    const folder = createFolder({'README.md': list})
    writeFileSync(cacheIn(folder), '{"version":1,"links":{\n"http://c.test/":{}\n}}\n')
    const before = readFileSync(cacheIn(folder), 'utf8')
    const {code, stderr, report} = await check(folder, undefined)
    expect(stderr).toBe(
      'awesome-paper-lint: Check the network: no host could be reached, so links were not checked\n',
    )
    expect(code).toBe(2)
    expect(report.hints).toMatchObject([{id: 'no-network'}])
    expect(report.findings).toEqual([])
    expect(readFileSync(cacheIn(folder), 'utf8')).toBe(before)
  })

  test('it is told once where people read the report', async () => {
    const folder = createFolder({'README.md': list})
    const {code, stdout, stderr} = await run(folder, ['--links', '--connect-to', '::127.0.0.1:9'])
    expect([code, stderr]).toEqual([2, ''])
    expect(stdout.match(/Check the network/g)).toHaveLength(1)
  })

  test('what is fresh in the cache is still known', async () => {
    const web = await startWeb(byStatus)
    const folder = createFolder({'README.md': '# L\n\n- [C paper](http://c.test/p)\n'})
    await check(folder, web)
    writeFileSync(path.join(folder, 'README.md'), `${list}- [C paper](http://c.test/p)\n`)
    const {code, report} = await check(folder, undefined)
    expect(report.links.map(({verdict}) => verdict)).toEqual(['skipped', 'skipped', 'alive'])
    expect(code).toBe(0)
  })
})

test.each([
  ['{"version":2,"links":{}}', 'newer version'],
  ['garbage', 'is damaged'],
  ['[]', 'another kind'],
])('a cache that is %s gives one warning and all verdicts', async (text, words) => {
  const web = await startWeb(byStatus)
  const folder = createFolder({'README.md': listOf(['200']), 'cache.json': text})
  const {code, stderr, report} = await check(folder, web)
  expect([code, verdicts({report})]).toEqual([0, ['alive']])
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(words)])
  const all = ['cache.json', 'cache.json.damaged'].map((name) => path.join(folder, name))
  expect(all.filter(existsSync).map((file) => readFileSync(file, 'utf8'))).toContain(text)
})

test('two runs at once keep what both have found', async () => {
  const web = await startWeb(byStatus)
  const one = createFolder({'README.md': listOf(['a', 'b'])})
  writeFileSync(path.join(one, 'other.md'), listOf(['c', 'd']))
  const argv = ['--links', '--cache', 'cache.json', '--connect-to', `::127.0.0.1:${web.port}`]
  await Promise.all(['README.md', 'other.md'].map((file) => run(one, [file, ...argv])))
  const {links} = JSON.parse(readFileSync(cacheIn(one), 'utf8')) as {links: object}
  expect(Object.keys(links)).toEqual(['a', 'b', 'c', 'd'].map((name) => `http://e.org/${name}`))
})

test('a cache in a place that is a folder is a mistake', async () => {
  const folder = createFolder({'README.md': listOf(['200']), 'cache.json/x': ''})
  const said = await run(folder, [
    '--links',
    '--cache',
    'cache.json',
    '--connect-to',
    '::127.0.0.1:9',
  ])
  expect(said).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Cannot read the cache cache.json: it is a folder\n',
  })
})
