import fc from 'fast-check'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {run, type Said} from '../command-line/terminal.ts'
import {createFolder} from '../support/process.ts'
import {startWeb, type Handler} from '../support/web.ts'
import {createInstantClock} from '../support/web-net.ts'

/** Answers by the first part of the path. */
const handler: Handler = (request, response) => {
  const [, kind = ''] = (request.url ?? '').split('/')
  if (kind === 'moved') response.writeHead(301, {location: `/200${request.url ?? ''}`}).end()
  else response.writeHead(/^\d+$/.test(kind) ? Number(kind) : 200).end(`page ${request.url ?? ''}`)
}

const hosts = [
  'a.test',
  'b.test',
  'c.test',
  'www.c.test',
  'd.test:8080',
  'refused.test',
  'gone.test',
]
const kinds = ['200', '404', '410', '403', 'moved']

const url = fc
  .record({
    host: fc.constantFrom(...hosts),
    kind: fc.constantFrom(...kinds),
    number: fc.nat({max: 12}),
    fragment: fc.constantFrom('', '', '#a'),
  })
  .map(({host, kind, number, fragment}) => `http://${host}/${kind}/${number}${fragment}`)

const line = fc.oneof(
  {weight: 6, arbitrary: url.map((one) => `- [Paper at ${one.slice(-9)}](${one}) arxiv 2023`)},
  {
    weight: 2,
    arbitrary: fc.tuple(url, url).map(([a, b]) => `- **A title here**, [paper](${a}) [code](${b})`),
  },
  {weight: 1, arbitrary: url.map((one) => `![badge](${one})`)},
  {weight: 1, arbitrary: url.map((one) => `Text with <${one}> and [a reference][r].`)},
  {weight: 1, arbitrary: fc.constantFrom('<!--lint disable dead-link-->', '<!--lint enable-->')},
  {weight: 1, arbitrary: fc.constantFrom('## One', '## Two', '### Three')},
  {
    weight: 1,
    arbitrary: fc
      .integer({min: 15, max: 30})
      .map((count) =>
        Array.from(
          {length: count},
          (_, at) => `- [Many ${at}](http://${hosts[at % 5] ?? ''}/404/m${at})`,
        ).join('\n'),
      ),
  },
)

const list = fc
  .tuple(fc.array(line, {maxLength: 25}), url)
  .map(([lines, last]) => `# List\n\n${lines.join('\n\n')}\n\n[r]: ${last}\n`)

const config = fc.constantFrom(
  '{}',
  '{"ignore": [{"address": "http://a.test/404"}]}',
  '{"links": {"images": true}, "rules": {"blocked-link": "error"}}',
)

/** A report without what may differ: times, request counts and the order of evidence. */
function comparable(text: string): unknown {
  const report = JSON.parse(text) as {
    links: {evidence: {source: string}[]}[]
    summary: object
  }
  return {
    ...report,
    links: report.links.map(({evidence, ...link}) => ({
      ...link,
      checkedAt: '',
      // No archive can be reached from here, and each run gives up on it when it has seen enough.
      evidence: evidence
        .filter(({source}) => source !== 'wayback')
        .map((one) => JSON.stringify(one))
        .sort(),
    })),
    summary: {...report.summary, requests: 0, durationMs: 0},
  }
}

test('the shards of a run, joined, are the run', {timeout: 60_000}, async () => {
  const web = await startWeb(handler)
  const elsewhere = hosts.slice(0, 5).map((host) => {
    const [name = '', port = '80'] = host.split(':')
    return `${name}:${port}:127.0.0.1:${web.port}`
  })
  const connect = [...elsewhere, '::127.0.0.1:9'].flatMap((one) => ['--connect-to', one])
  const folder = createFolder()
  const lint = (...more: string[]): Promise<Said> =>
    run(folder, ['README.md', 'more.md', '--links', '--timeout', '5s', ...connect, ...more], {
      clock: createInstantClock(),
    })

  await fc.assert(
    fc.asyncProperty(list, list, config, fc.integer({min: 1, max: 5}), async (a, b, c, total) => {
      for (const [name, text] of [
        ['README.md', a],
        ['more.md', b],
        ['.awesome-paper-lint.json', c],
      ])
        writeFileSync(path.join(folder, name ?? ''), text ?? '')
      const whole = await lint('--format', 'json', '--format', 'pretty=whole.txt')
      // Where nothing answers, a shard of a single host cannot tell that there is no network.
      fc.pre(!whole.stdout.includes('"no-network"'))
      const names = Array.from({length: total}, (_, at) => `${at + 1}.json`)
      const said = await Promise.all(
        names.map((name, at) => lint('--shard', `${at + 1}/${total}`, '--format', `json=${name}`)),
      )
      for (const {code} of said) expect([0, whole.code === 2 ? 2 : 0]).toContain(code)
      const merged = await run(folder, [
        'merge',
        ...[...names].reverse(),
        ...['--format', 'json', '--format', 'pretty=merged.txt'],
      ])
      expect(comparable(merged.stdout)).toEqual(comparable(whole.stdout))
      expect(merged.code).toBe(whole.code)
      const [first, second] = ['whole.txt', 'merged.txt'].map((name) =>
        readFileSync(path.join(folder, name), 'utf8'),
      )
      expect(second).toBe(first)
    }),
    {numRuns: 20},
  )
})
