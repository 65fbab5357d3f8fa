import {existsSync, readdirSync, readFileSync, utimesSync, watch, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {createFolder, runDist} from '../support/process.ts'
import {startWeb, type Web} from '../support/web.ts'

const listOf = (urls: readonly string[]): string =>
  `# L\n\n${urls.map((url, index) => `- [Paper number ${index}](${url})`).join('\n')}\n`

const urlsOf = (host: string, count: number): readonly string[] =>
  Array.from({length: count}, (_, index) => `http://${host}/${index}`)

const argvFor = (web: Web): readonly string[] => [
  ...['--links', '--cache', 'cache.json', '--format', 'json'],
  ...['--connect-to', `::127.0.0.1:${web.port}`],
]

function verdictsIn(folder: string): Record<string, string> {
  const text = readFileSync(path.join(folder, 'cache.json'), 'utf8')
  const {links} = JSON.parse(text) as {links: Record<string, {verdict: string}>}
  return Object.fromEntries(Object.entries(links).map(([url, {verdict}]) => [url, verdict]))
}

/** A cache of very many links that are still known. */
function largeCache(count: number): string {
  const record = {
    checkedAt: new Date().toISOString(),
    verdict: 'alive',
    reason: 'ok',
    evidence: [
      {source: 'http', request: 'GET', answer: '200', meaning: {kind: 'exists', reason: 'ok'}},
    ],
  }
  const lines = urlsOf('a.test', count).map((url) => `"${url}":${JSON.stringify(record)}`)
  return `{"version":1,"links":{\n${lines.sort().join(',\n')}\n}}\n`
}

test('processes that write one cache at one time lose nothing', async () => {
  const web = await startWeb((_request, response) => void response.end('page'))
  const names = ['one', 'two', 'three']
  const folder = createFolder(
    Object.fromEntries(names.map((name) => [`${name}.md`, listOf(urlsOf(`${name}.test`, 40))])),
  )
  const ended = await Promise.all(
    names.map((name) => runDist('cli', [`${name}.md`, ...argvFor(web)], {cwd: folder})),
  )
  expect(ended.map(({code, stderr}) => [code, stderr])).toEqual(names.map(() => [0, '']))
  const expected = names.flatMap((name) => urlsOf(`${name}.test`, 40)).sort()
  expect(Object.keys(verdictsIn(folder)).sort()).toEqual(expected)
  expect(readdirSync(folder).sort()).toEqual(
    ['cache.json', ...names.map((name) => `${name}.md`)].sort(),
  )
})

test('an interrupted run tells what it knows, and keeps it', async () => {
  let tell = (): void => undefined
  const isUnderWay = new Promise<void>((resolve) => (tell = resolve))
  const known = urlsOf('quick.test', 12)
  let answered = 0
  const web = await startWeb((request, response) => {
    if (request.headers.host === 'slow.test') return
    response.end('page')
    answered++
    // Long enough for the answer to arrive.
    if (answered === known.length) setTimeout(tell, 500)
  })
  const folder = createFolder({'README.md': listOf([...known, ...urlsOf('slow.test', 3)])})
  const {code, stdout, stderr} = await runDist('cli', argvFor(web), {
    cwd: folder,
    interrupt: isUnderWay,
  })
  expect([code, stderr]).toEqual([130, ''])
  expect(JSON.parse(stdout)).toMatchObject({summary: {links: {alive: 12, skipped: 3}}})
  expect(verdictsIn(folder)).toEqual(Object.fromEntries(known.map((url) => [url, 'alive'])))
  expect(readdirSync(folder).sort()).toEqual(['README.md', 'cache.json'])
})

describe('a killed run', () => {
  test('leaves the cache as it was when it was asking', async () => {
    let tell = (): void => undefined
    const asked = new Promise<void>((resolve) => (tell = resolve))
    const silent = await startWeb(() => tell())
    const before = largeCache(3)
    const folder = createFolder({'README.md': listOf(urlsOf('b.test', 2)), 'cache.json': before})
    const {code} = await runDist('cli', argvFor(silent), {cwd: folder, kill: asked})
    expect(code).toBe(null)
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'cache.json'])
    expect(readFileSync(path.join(folder, 'cache.json'), 'utf8')).toBe(before)
  })

  test('leaves nothing half-written when it was writing, and the next run tidies up', async () => {
    const web = await startWeb((_request, response) => void response.end('page'))
    const before = largeCache(60_000)
    const folder = createFolder({'README.md': listOf(urlsOf('b.test', 2)), 'cache.json': before})
    const watcher = watch(folder)
    onTestFinished(() => {
      watcher.close()
    })
    const isWriting = new Promise<void>((resolve) => {
      watcher.on('change', (_kind, name) => {
        if (/^cache\.json\.[\da-f-]{36}$/.test(String(name))) resolve()
      })
    })
    const {code} = await runDist('cli', argvFor(web), {cwd: folder, kill: isWriting})
    expect(code).toBe(null)
    const left = readdirSync(folder).filter((name) => /^cache\.json\.[\da-f-]{36}$/.test(name))
    // It may have come to its end all the same.
    const isThere = left.length > 0
    if (isThere) expect(readFileSync(path.join(folder, 'cache.json'), 'utf8')).toBe(before)
    expect(Object.keys(verdictsIn(folder)).length).toBe(isThere ? 60_000 : 60_002)

    const lock = path.join(folder, 'cache.json.lock')
    const longAgo = new Date(Date.now() - 60_000)
    if (existsSync(lock)) utimesSync(lock, longAgo, longAgo)
    writeFileSync(path.join(folder, 'README.md'), listOf(urlsOf('b.test', 4)))
    expect((await runDist('cli', argvFor(web), {cwd: folder})).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'cache.json'])
    expect(Object.keys(verdictsIn(folder)).length).toBe(60_004)
  })
})
