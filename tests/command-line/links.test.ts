import {describe, expect, test} from 'vitest'
import {createFolder} from '../support/process.ts'
import {startWeb, type Handler} from '../support/web.ts'
import {run} from './terminal.ts'

interface LinkReport {
  readonly links: readonly {
    readonly url: string
    readonly verdict: string
    readonly reason: string
    readonly places: readonly unknown[]
  }[]
  readonly summary: {readonly requests: number; readonly links: Readonly<Record<string, number>>}
}

const ok: Handler = (_request, response) => void response.end('page')

/** A list whose links these are. */
function listOf(urls: readonly string[]): string {
  return `# L\n\n${urls.map((url, index) => `- [Paper number ${index}](${url})`).join('\n')}\n`
}

async function check(text: string, argv: readonly string[]) {
  const folder = createFolder({'README.md': text})
  const {stdout, code} = await run(folder, ['--links', '--format', 'json', ...argv])
  const report = JSON.parse(stdout) as LinkReport
  const verdicts = report.links.map(({url, verdict, reason}) => `${url} ${verdict} ${reason}`)
  return {report, verdicts, code}
}

describe('--links', () => {
  test('asks once for an address that is listed five times', async () => {
    const web = await startWeb(ok)
    const urls = [
      'http://e.org/p',
      'http://e.org/p#a',
      'http://E.org/p',
      'http://e.org:80/p',
      'http://e.org/p#b',
    ]
    const {report, code} = await check(listOf(urls), ['--connect-to', `::127.0.0.1:${web.port}`])
    expect(web.asked).toEqual(['GET e.org /p'])
    expect(report.links).toMatchObject([{url: 'http://e.org/p', verdict: 'alive', reason: 'ok'}])
    expect(report.links[0]?.places).toHaveLength(5)
    expect(report.summary).toMatchObject({requests: 1, links: {alive: 1}})
    expect(code).toBe(0)
  })

  test('asks nobody without it', async () => {
    const web = await startWeb(ok)
    const folder = createFolder({'README.md': listOf(['http://e.org/p'])})
    const argv = ['--connect-to', `::127.0.0.1:${web.port}`, '--format', 'json']
    expect(JSON.parse((await run(folder, argv)).stdout)).toMatchObject({links: []})
    expect(web.asked).toEqual([])
  })

  test('says what is dead, and exits with 1', async () => {
    const web = await startWeb((_request, response) => void response.writeHead(404).end())
    const {verdicts, code} = await check(listOf(['http://e.org/p']), [
      ...['--connect-to', `::127.0.0.1:${web.port}`],
    ])
    expect(verdicts).toEqual(['http://e.org/p dead http-404'])
    expect(code).toBe(1)
  })

  test('--fix writes where a link has moved, and asks no more for it', async () => {
    const web = await startWeb((request, response) => {
      if (request.url === '/old') response.writeHead(301, {location: '/new'}).end()
      else response.end('page')
    })
    const folder = createFolder({'README.md': listOf(['http://e.org/old', 'http://e.org/old'])})
    const connect = ['--connect-to', `::127.0.0.1:${web.port}`]
    await run(folder, ['--links', '--fix', '--quiet', ...connect])
    expect(web.asked).toEqual(['GET e.org /old', 'GET e.org /new'])
    const {stdout} = await run(folder, ['entries'])
    expect(stdout.match(/http:\/\/e\.org\/new/g)).toHaveLength(2)
  })

  test('leaves out what the configuration ignores, and images', async () => {
    const web = await startWeb(ok)
    const text = `${listOf(['http://a.org/x', 'http://b.org/y'])}\n![badge](http://c.org/z.svg)\n`
    const folder = createFolder({
      'README.md': text,
      '.awesome-paper-lint.json': '{"ignore": [{"address": "http://a.org/"}]}',
      'images.json': '{"links": {"images": true}}',
    })
    const argv = ['--links', '--connect-to', `::127.0.0.1:${web.port}`, '--format', 'json']
    const {stdout} = await run(folder, argv)
    expect(web.asked).toEqual(['GET b.org /y'])
    expect((JSON.parse(stdout) as LinkReport).links).toMatchObject([
      {url: 'http://a.org/x', verdict: 'skipped', reason: 'ignored'},
      {url: 'http://b.org/y', verdict: 'alive'},
    ])
    await run(folder, [...argv, '--config', 'images.json'])
    expect(web.asked.slice(1).sort()).toEqual(['GET a.org /x', 'GET b.org /y', 'GET c.org /z.svg'])
  })

  test('comments silence what is said, not what is asked', async () => {
    const web = await startWeb((_request, response) => void response.writeHead(404).end())
    const text = `<!--lint disable dead-link-->\n\n${listOf(['http://e.org/p'])}`
    const {report, code} = await check(text, ['--connect-to', `::127.0.0.1:${web.port}`])
    expect(report).toMatchObject({findings: [], summary: {suppressed: 1, links: {dead: 1}}})
    expect(code).toBe(0)
  })
})

describe('private addresses', () => {
  const hosts = [
    '[::ffff:127.0.0.1]',
    '127.0.0.1',
    'localhost',
    '[::1]',
    '2130706433',
    '0x7f.1',
    '0.0.0.0',
  ]

  test('are not asked, however they are written', async () => {
    const web = await startWeb(ok)
    const urls = hosts.map((host) => `http://${host}:${web.port}/`)
    const {verdicts, code} = await check(listOf(urls), [])
    expect(web.asked).toEqual([])
    expect(verdicts.length).toBeGreaterThanOrEqual(5)
    for (const verdict of verdicts) expect(verdict).toMatch(/ skipped private-address$/)
    expect(code).toBe(0)
  })

  test('are not followed to, and stay refused beside --connect-to for others', async () => {
    const web = await startWeb((request, response) => {
      if (request.headers.host?.startsWith('e.org') === true)
        response.writeHead(302, {location: `http://127.0.0.1:${web.port}/secret`}).end()
      else response.end('page')
    })
    const urls = ['http://e.org/p', `http://[::ffff:127.0.0.1]:${web.port}/`]
    const {verdicts} = await check(listOf(urls), ['--connect-to', `e.org::127.0.0.1:${web.port}`])
    expect(web.asked.filter((line) => !line.includes('e.org'))).toEqual([])
    expect(verdicts).toEqual(urls.map((url) => `${url} skipped private-address`))
  })

  test('--allow-private allows them', async () => {
    const web = await startWeb(ok)
    const urls = [`http://[::ffff:127.0.0.1]:${web.port}/`, `http://localhost:${web.port}/x`]
    const {verdicts} = await check(listOf(urls), ['--allow-private'])
    expect(verdicts).toEqual(urls.map((url) => `${url} alive ok`))
    expect(web.asked).toHaveLength(2)
  })
})

describe('limits', () => {
  test('--max-time ends the run, and what is left is skipped', async () => {
    const web = await startWeb(() => undefined)
    const urls = Array.from({length: 40}, (_, index) => `http://h${index % 3}.org/${index}`)
    const started = Date.now()
    const {report, verdicts} = await check(listOf(urls), [
      ...['--connect-to', `::127.0.0.1:${web.port}`, '--max-time', '300ms'],
    ])
    expect(Date.now() - started).toBeLessThan(3000)
    expect(verdicts).toEqual(urls.map((url) => `${url} skipped time-limit`))
    expect(report.summary.links).toMatchObject({skipped: 40, dead: 0})
  })

  test.for([
    ['a limit', 429, {'retry-after': '40'}, 'blocked rate-limited'],
    ['a used-up limit', 200, {'ratelimit-remaining': '0', 'ratelimit-reset': '40'}, 'alive ok'],
  ] as const)('--max-time lets nobody wait for %s that lasts longer', async ([, ...told]) => {
    const [status, headers, first] = told
    const web = await startWeb((request, response) => {
      if (request.headers.host === 'h0.org') response.writeHead(status, headers)
      response.end('page')
    })
    const urls = Array.from({length: 40}, (_, index) => `http://h${index % 4}.org/${index}`)
    const started = Date.now()
    const {report, verdicts} = await check(listOf(urls), [
      ...['--connect-to', `::127.0.0.1:${web.port}`, '--max-time', '30s'],
    ])
    expect(Date.now() - started).toBeLessThan(10_000)
    expect(web.asked.filter((line) => line.includes('h0.org'))).toHaveLength(1)
    expect(verdicts[0]).toBe(`http://h0.org/0 ${first}`)
    expect(report.summary.links).toMatchObject({skipped: 9, dead: 0})
    expect(verdicts.filter((line) => line.endsWith(' skipped time-limit'))).toHaveLength(9)
  })

  test('--timeout ends a link', async () => {
    const web = await startWeb((request, response) => {
      if (request.url !== '/slow') response.end('page')
    })
    const {verdicts} = await check(listOf(['http://e.org/slow', 'http://f.org/fast']), [
      ...['--connect-to', `::127.0.0.1:${web.port}`, '--timeout', '200ms'],
    ])
    expect(verdicts).toEqual(['http://e.org/slow unsure timeout', 'http://f.org/fast alive ok'])
  })

  test.each([
    ['1', 1],
    ['3', 3],
  ])('--concurrency %s', async (value, peak) => {
    const web = await startWeb((_request, response) => void setTimeout(() => response.end(), 30))
    const urls = Array.from({length: 12}, (_, index) => `http://h${index}.org/`)
    await check(listOf(urls), [
      ...['--connect-to', `::127.0.0.1:${web.port}`, '--concurrency', value],
    ])
    expect(web.asked).toHaveLength(12)
    expect(web.peakOf()).toBe(peak)
  })
})

test('an interruption ends the run with a report of what is known', async () => {
  const interruption = new AbortController()
  const web = await startWeb((request, response) => {
    if (request.url === '/slow') interruption.abort()
    else response.end('page')
  })
  const folder = createFolder({'README.md': listOf(['http://a.org/', 'http://b.org/slow'])})
  const argv = ['--links', '--format', 'json', '--connect-to', `::127.0.0.1:${web.port}`]
  const {stdout} = await run(folder, argv, {signal: interruption.signal})
  expect((JSON.parse(stdout) as LinkReport).links.at(-1)).toMatchObject({verdict: 'skipped'})
})

test('progress is shown to the end, and only where somebody looks', async () => {
  const web = await startWeb(ok)
  const folder = createFolder({'README.md': listOf(['http://a.org/', 'http://b.org/'])})
  const argv = ['--links', '--quiet', '--connect-to', `::127.0.0.1:${web.port}`]
  const shown: string[] = []
  const showProgress = (done: number, total: number) => void shown.push(`${done}/${total}`)
  const {stdout, stderr} = await run(folder, argv, {showProgress})
  expect(shown.at(-1)).toBe('2/2')
  expect(stdout + stderr).toBe('')
  shown.length = 0
  await run(folder, [...argv, '--no-progress'], {showProgress})
  expect(shown).toEqual([])
})
