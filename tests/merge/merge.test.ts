import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {run} from '../command-line/terminal.ts'
import {createFolder} from '../support/process.ts'
import {startWeb} from '../support/web.ts'

const list = `# L

- [A paper](http://a.test/1) arxiv 2023
- [B paper](http://b.test/2)
- [C paper](http://c.test/3)
- [D paper](http://d.test/4)
`

type Json = Record<string, unknown>

/** A folder with the reports of both shards of a list in which one link is dead, `1.json` and `2.json`. */
async function shardReports(): Promise<string> {
  const web = await startWeb((request, response) => {
    response.writeHead(request.url === '/3' ? 404 : 200).end('page')
  })
  const folder = createFolder({'README.md': list})
  for (const index of [1, 2]) {
    const said = await run(folder, [
      ...['--links', '--shard', `${index}/2`, '--format', `json=${index}.json`],
      ...['--connect-to', `::127.0.0.1:${web.port}`],
    ])
    expect(said).toEqual({code: 0, stdout: '', stderr: ''})
  }
  return folder
}

function readIn(folder: string, name: string): Json {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Json
}

/** Writes a report anew with some of it replaced. */
function change(folder: string, name: string, more: Json): void {
  const changed = {...readIn(folder, name), ...more}
  writeFileSync(path.join(folder, name), JSON.stringify(changed))
}

describe('shards', () => {
  test('share out the links by host, and the first tells the rules', async () => {
    const folder = await shardReports()
    const reports = ['1.json', '2.json'].map(
      (name) =>
        readIn(folder, name) as {
          links: {url: string}[]
          findings: {rule: string}[]
          shard: {index: number; total: number; inputHash: string}
        },
    )
    const urls = reports.map(({links}) => links.map(({url}) => url))
    expect(urls.flat().sort()).toEqual([
      'http://a.test/1',
      'http://b.test/2',
      'http://c.test/3',
      'http://d.test/4',
    ])
    expect(urls.every((some) => some.length > 0)).toBe(true)
    expect(reports[1]?.findings.every(({rule}) => rule === 'dead-link')).toBe(true)
    expect(reports[0]?.findings.map(({rule}) => rule)).toContain('unusual-venue')
    const [a, b] = reports.map(({shard}) => shard)
    expect([a?.index, a?.total, b?.index, b?.total]).toEqual([1, 2, 2, 2])
    expect(a?.inputHash).toBe(b?.inputHash)
  })

  test('joined, exit with 1 on an error, as --fail-on says', async () => {
    const folder = await shardReports()
    const merged = await run(folder, ['merge', '2.json', '1.json'])
    expect(merged.stdout).toContain('dead link `http://c.test/3`')
    expect(merged.stdout).toContain('3 │ - [A paper](http://a.test/1) arxiv 2023')
    expect([merged.code, merged.stderr]).toEqual([1, ''])
    expect((await run(folder, ['merge', '1.json', '2.json', '--fail-on', 'never'])).code).toBe(0)
  })

  test('are found by a pattern that no shell has expanded, ignored by git or not', async () => {
    const folder = await shardReports()
    writeFileSync(path.join(folder, '.gitignore'), '*.json\n')
    const named = await run(folder, ['merge', '1.json', '2.json', '--format', 'compact'])
    for (const pattern of ['?.json', '[12].json', '{1,2}.json', path.join(folder, '*.json')])
      expect(await run(folder, ['merge', pattern, '--format', 'compact'])).toEqual(named)
  })

  test('may bear a name that looks like a pattern', async () => {
    const folder = await shardReports()
    renameSync(path.join(folder, '1.json'), path.join(folder, 'part[1].json'))
    expect((await run(folder, ['merge', 'part[1].json', '2.json'])).code).toBe(1)
  })

  test('are told without the source where the list has changed since', async () => {
    const folder = await shardReports()
    writeFileSync(path.join(folder, 'README.md'), '# Another\n')
    const {stdout} = await run(folder, ['merge', '1.json', '2.json'])
    expect(stdout).toContain('dead link')
    expect(stdout).not.toContain('│')
  })
})

describe('refused with one line, and nothing printed', () => {
  const refuse = async (folder: string, argv: readonly string[], message: string) => {
    expect(await run(folder, argv)).toEqual({code: 2, stdout: '', stderr: `${message}\n`})
  }
  const both = ['merge', '1.json', '2.json']

  test('what is missing, doubled or mixed', async () => {
    const folder = await shardReports()
    await refuse(folder, ['merge'], 'Name the reports of all shards, as in merge shard-*.json')
    await refuse(folder, ['merge', '2.json'], 'Cannot merge: the report of shard 1/2 is missing')
    await refuse(
      folder,
      ['merge', '1.json', '2.json', '1.json'],
      'Cannot merge 1.json with 1.json: both are shard 1/2',
    )
    await refuse(folder, ['merge', 'shard-*.json'], 'Cannot merge shard-*.json: no file matches')
    await refuse(folder, ['merge', '1.json', '3.json'], 'Cannot read 3.json: there is no such file')
    const {shard} = readIn(folder, '2.json') as {shard: Json}
    const mixed =
      'Cannot merge 2.json with 1.json: they are of different lists, configurations or numbers of shards'
    for (const more of [{inputHash: 'other'}, {total: 3}]) {
      change(folder, '2.json', {shard: {...shard, ...more}})
      await refuse(folder, both, mixed)
    }
  })

  test('reports of another list, or of another configuration', async () => {
    const [folder, other] = [await shardReports(), await shardReports()]
    const copy = () =>
      writeFileSync(path.join(folder, '2.json'), readFileSync(path.join(other, '2.json')))
    copy()
    expect((await run(folder, both)).code).toBe(1)
    for (const [name, text] of [
      ['README.md', `${list}\n`],
      ['.awesome-paper-lint.json', '{"rules": {"unusual-venue": "off"}}'],
    ] as const) {
      writeFileSync(path.join(other, name), text)
      const argv = ['--links', '--shard', '2/2', '--connect-to', '::127.0.0.1:9']
      await run(other, [...argv, '--format', 'json=2.json'])
      copy()
      expect((await run(folder, both)).stderr).toMatch(/^Cannot merge 2\.json with 1\.json: /)
    }
  })

  test('what is no report of a shard, or of another version', async () => {
    const folder = await shardReports()
    await run(folder, ['--format', 'json=whole.json'])
    for (const [name, text] of [
      ['text.json', 'no'],
      ['other.json', '{}'],
      ['list.json', '[]'],
    ])
      writeFileSync(path.join(folder, name ?? ''), text ?? '')
    const said: readonly (readonly [string, string])[] = [
      ['text.json', 'it is no JSON'],
      ['other.json', 'it is no report'],
      ['list.json', 'it is no report'],
      ['whole.json', 'it is the report of a whole run, made without --shard'],
    ]
    for (const [name, words] of said)
      await refuse(folder, ['merge', '1.json', name], `Cannot merge ${name}: ${words}`)

    change(folder, '2.json', {version: 2})
    expect((await run(folder, both)).stderr).toMatch(
      /^Cannot merge 2\.json: it was written by version/,
    )
    change(folder, '2.json', {version: 1, tool: {name: 'awesome-paper-lint', version: '99.0.0'}})
    expect((await run(folder, both)).stderr).toContain('version `99.0.0`')
  })

  test('a report that was cut or changed', async () => {
    const folder = await shardReports()
    change(folder, '2.json', {links: [{url: 'http://a.test/'}]})
    await refuse(folder, both, 'Cannot merge 2.json: it is no whole report, see `links.0.address`')
    const {links} = readIn(folder, '1.json')
    change(folder, '2.json', {links})
    await refuse(folder, both, 'Cannot merge 2.json: it has links that are not its own')
  })

  test.each([
    [['merge', '--links', '1.json'], 'Unexpected option `--links` of merge, see --help'],
    [['--shard', '1/2'], 'Add --links to --shard: it is links that are shared out'],
    ...['--fix', '--fix-dry-run', '--since'].map((option): [string[], string] => [
      ['--links', '--shard', '1/2', ...(option === '--since' ? [option, 'HEAD'] : [option])],
      `Leave out ${option}: a shard knows only a part of the links`,
    ]),
    ...['0/2', '3/2', '1', '1/0', '1/2/3', 'a/b', '-1/2', '1.5/2', '1 / 2'].map(
      (value): [string[], string] => [
        ['--links', `--shard=${value}`],
        `Unexpected value \`${value}\` of --shard, expected a part and the number of parts, such as \`2/8\``,
      ],
    ),
  ])('%j', async (argv, message) => {
    await refuse(createFolder({'README.md': list}), argv, message)
  })
})
