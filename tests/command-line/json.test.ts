import {expect, test} from 'vitest'
import {name, version} from '../../src/project.ts'
import {createFolder} from '../support/process.ts'
import {startWeb} from '../support/web.ts'
import {faulty, warned} from './lists.ts'
import {run} from './terminal.ts'

/** Every path of keys in a value; items of arrays are alike. */
function shapeOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => shapeOf(item, `${at}[]`)))]
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${at}.${key}`))
}

const point = (at: string) => ['line', 'column', 'offset'].map((key) => `${at}.${key}`)
const place = (at: string) => [`${at}.file`, ...point(`${at}.start`), ...point(`${at}.end`)]

test('the report has the keys that the contract names', async () => {
  const web = await startWeb((request, response) => {
    response.statusCode = request.url === '/dead' ? 404 : 200
    response.end()
  })
  const list = faulty.replace('TGRS 2022 | -', 'TGRS 2022 | [c](http://e.org/dead)')
  const folder = createFolder({'README.md': list})
  const argv = ['--links', '--connect-to', `::127.0.0.1:${web.port}`, '--format', 'json']
  const {stdout, code} = await run(folder, argv)
  const report = JSON.parse(stdout) as Record<string, unknown>

  expect(code).toBe(1)
  expect(report).toMatchObject({
    version: 1,
    tool: {name, version},
    files: [{path: 'README.md', entries: 3}],
    shard: null,
  })
  expect(Object.keys(report)).toEqual(
    'version tool files findings links summary hints shard'.split(' '),
  )
  expect(new Set(shapeOf(report['findings']))).toEqual(
    new Set(
      [
        ...'file rule severity message hint docs fix fingerprint entry related[].message'.split(
          ' ',
        ),
        ...place('').map((key) => key.slice(1)),
        ...place('related[]'),
        ...['fix.safety', 'fix.edits[].start', 'fix.edits[].end', 'fix.edits[].text'],
        ...['entry.title', 'entry.section[]', 'entry.column'],
      ].map((key) => `[].${key}`),
    ),
  )
  expect(shapeOf(report['links']).sort()).toEqual(
    [
      ...'url address role verdict reason checkedAt fromCache movedTo'.split(' '),
      ...['source', 'request', 'answer'].map((key) => `evidence[].${key}`),
      ...place('places[]'),
    ]
      .map((key) => `[].${key}`)
      .sort(),
  )
  expect(shapeOf(report['summary'])).toEqual(
    [
      ...'errors warnings infos fixable'.split(' '),
      ...'alive moved dead private blocked unsure skipped'.split(' ').map((key) => `links.${key}`),
      ...'outOfScope suppressed requests durationMs'.split(' '),
    ].map((key) => `.${key}`),
  )
})

test('places are 1-based, end exclusive, in UTF-16 units', async () => {
  const folder = createFolder({'README.md': warned.replace('A paper', '📚 paper')})
  const {stdout} = await run(folder, ['--format', 'json'])
  const {findings} = JSON.parse(stdout) as {findings: readonly object[]}
  const text = warned.replace('A paper', '📚 paper')
  const offset = text.indexOf('arxiv 2023')
  expect(findings).toMatchObject([
    {
      start: {line: 5, column: 61, offset},
      end: {line: 5, column: 71, offset: offset + 10},
      fix: {safety: 'safe', edits: [{start: offset, end: offset + 10, text: 'arXiv 2023'}]},
      entry: {title: 'paper on a thing', section: [], column: 'Venue'},
    },
  ])
})

test('a fingerprint survives moved lines', async () => {
  const printsOf = async (text: string) => {
    const {stdout} = await run(createFolder({'README.md': text}), ['--format', 'json'])
    const {findings} = JSON.parse(stdout) as {findings: readonly {fingerprint: string}[]}
    return findings.map(({fingerprint}) => fingerprint)
  }
  const prints = await printsOf(faulty)
  expect(new Set(prints).size).toBe(4)
  expect(await printsOf(faulty.replace('# Awesome', 'Hello.\n\nWorld.\n\n# Awesome'))).toEqual(
    prints,
  )
})

test('comments silence our rules and those of remark-lint alike, and are counted', async () => {
  const silenced = faulty
    .replace(
      '# Awesome Things',
      '<!--lint disable stale-contents heading-increment-->\n\n# Awesome',
    )
    .replace('| Paper |', '<!--lint ignore uneven-row unusual-venue-->\n\n| Paper |')
  const {stdout} = await run(createFolder({'README.md': silenced}), ['--format', 'json'])
  const {findings, summary} = JSON.parse(stdout) as {findings: unknown; summary: unknown}
  expect(findings).toEqual([])
  expect(summary).toMatchObject({errors: 0, warnings: 0, infos: 0, suppressed: 4})
})

test('a comment for another rule silences nothing', async () => {
  const list = `<!--lint disable dead-link-->\n\n${faulty}`
  const {stdout} = await run(createFolder({'README.md': list}), ['--format', 'json'])
  expect(JSON.parse(stdout)).toMatchObject({
    summary: {errors: 1, warnings: 2, infos: 1, suppressed: 0},
  })
})

test('entries prints the list as data, as the contract says', async () => {
  const list = `# L

## Datasets

### Captions

| Paper | Venue | Code |
| --- | --- | --- |
| [Deep \`Things\`.](https://arxiv.org/abs/2305.05726v2) | arxiv 2023 | [code](https://github.com/o/r) |
| [Sent to a workshop](https://example.org/p) | NoSuchPlace 2020 | - |
`
  const folder = createFolder({'a.md': list, 'b.md': list.split('\n').slice(0, 9).join('\n')})
  const {stdout, code} = await run(folder, ['entries', 'a.md', 'b.md'])
  const entries = JSON.parse(stdout) as unknown[]

  expect(code).toBe(0)
  expect(entries).toHaveLength(3)
  expect(entries.slice(0, 2)).toEqual([
    {
      file: 'a.md',
      line: 9,
      section: ['Datasets', 'Captions'],
      kind: 'paper',
      title: 'Deep Things',
      venue: {raw: 'arxiv 2023', name: 'arXiv', year: 2023},
      year: 2023,
      paperId: 'arxiv:2305.05726',
      links: [
        {
          role: 'paper',
          label: 'Deep Things.',
          url: 'https://arxiv.org/abs/2305.05726v2',
          line: 9,
          column: 20,
        },
        {role: 'code', label: 'code', url: 'https://github.com/o/r', line: 9, column: 78},
      ],
    },
    {
      file: 'a.md',
      line: 10,
      section: ['Datasets', 'Captions'],
      kind: 'paper',
      title: 'Sent to a workshop',
      venue: {raw: 'NoSuchPlace 2020', name: 'NoSuchPlace', year: 2020},
      year: 2020,
      paperId: null,
      links: [
        {
          role: 'paper',
          label: 'Sent to a workshop',
          url: 'https://example.org/p',
          line: 10,
          column: 24,
        },
      ],
    },
  ])
})

test('entries reads standard input, and a list without any is an empty array', async () => {
  const {stdout} = await run(createFolder(), ['entries', '-'], {stdin: warned})
  expect(JSON.parse(stdout)).toMatchObject([{file: '<stdin>', title: 'A paper on a thing'}])
  expect((await run(createFolder(), ['entries', '-'], {stdin: '# Prose\n'})).stdout).toBe('[]\n')
})
