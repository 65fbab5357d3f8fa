import {readFileSync, renameSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {createRepository, repositoryIn, type Repository} from '../support/repository.ts'
import {startWeb} from '../support/web.ts'
import {branched, listOf, old, row} from './branch.ts'
import {run} from './terminal.ts'

async function since(repository: Repository, ...argv: readonly string[]) {
  const args = ['--since', 'main', '--format', 'compact', ...argv]
  const said = await run(repository.folder, args)
  expect(said.stderr).toBe('')
  return Array.from(
    said.stdout.matchAll(/^(.*:\d+):\d+ \w+ (\S+)/gm),
    ([, place, rule]) => `${place ?? ''} ${rule ?? ''}`,
  )
}

interface Report {
  readonly findings: readonly {readonly start: {readonly line: number}; readonly message: string}[]
  readonly links: readonly {readonly url: string; readonly places: readonly unknown[]}[]
  readonly summary: {readonly outOfScope: number; readonly fixable: number}
}

async function report(repository: Repository, ...argv: readonly string[]): Promise<Report> {
  const {stdout} = await run(repository.folder, ['--format', 'json', ...argv])
  return JSON.parse(stdout) as Report
}

describe('--since tells what stands on changed lines', () => {
  test('and counts the rest', async () => {
    const repository = branched()
    expect(await since(repository)).toEqual(['README.md:7 unusual-venue'])
    const before = await report(repositoryIn(repository.folder), '--since', 'HEAD')
    expect(before.summary.outOfScope).toBe(3)
    expect((await report(repository, '--since', 'main')).summary).toMatchObject({
      outOfScope: 2,
      fixable: 1,
    })
  })

  test('committed or not, since the branch left', async () => {
    const repository = branched()
    repository.git('checkout', '--quiet', 'main')
    repository.commit({'README.md': listOf([row(20, 'arxiv 2023'), ...old])})
    repository.git('checkout', '--quiet', 'branch')
    expect(await since(repository)).toHaveLength(1)
    const rows = old.toSpliced(2, 0, row(10, 'GRSL 2022.'), row(11, 'arxiv 2023'))
    repository.write({'README.md': listOf(rows)})
    expect(await since(repository)).toHaveLength(2)
    repository.git('add', '.')
    expect(await since(repository)).toHaveLength(2)
  })

  test('of all lines in a file that is new, tracked or not, and of none in one that stays', async () => {
    const repository = createRepository({'README.md': listOf(old), 'stays.md': listOf(old)})
    repository.write({'new.md': listOf(old), 'ignored.md': listOf(old), '.gitignore': 'ignored.md'})
    const files = ['README.md', 'stays.md', 'new.md', 'ignored.md']
    const places = await since(repository, ...files)
    expect(places.map((place) => place.replace(/ .*/, ''))).toEqual([
      'ignored.md:6',
      'ignored.md:8',
      'new.md:6',
      'new.md:8',
    ])
    repository.git('add', 'new.md')
    expect(await since(repository, ...files)).toEqual(places)
  })

  test('of the changed lines in a file that was renamed', async () => {
    const repository = createRepository({'a "list" ä\t.md': listOf(old)})
    renameSync(
      path.join(repository.folder, 'a "list" ä\t.md'),
      path.join(repository.folder, 'b ü.md'),
    )
    repository.write({'b ü.md': listOf([...old, row(10, 'GRSL 2022.')])})
    repository.git('add', '--all')
    expect(await since(repository, 'b ü.md')).toEqual(['b ü.md:10 unusual-venue'])
  })

  test('not of a last line that got its line end, nor of lines that end otherwise', async () => {
    const text = listOf(
      old.slice(0, 4).toSpliced(1, 1, ...[5, 6].map((number) => row(number, 'arXiv 2023'))),
    )
    const repository = createRepository({'README.md': text.trimEnd()})
    repository.write({'README.md': `${text}${row(10, 'GRSL 2022.')}\n`})
    expect(await since(repository)).toEqual(['README.md:10 unusual-venue'])
    repository.write({'README.md': `${text}${row(10, 'GRSL 2022.')}\n`.replaceAll('\n', '\r\n')})
    expect(await since(repository)).toEqual(['README.md:10 unusual-venue'])
  })

  test('whatever the configuration of git says', async () => {
    const repository = branched()
    const odd = {
      'color.ui': 'always',
      'diff.noprefix': 'true',
      'diff.external': 'false',
      'diff.renames': 'false',
      'diff.relative': 'true',
      'core.quotepath': 'true',
      'diff.interHunkContext': '5',
      'diff.context': '5',
    }
    for (const [name, value] of Object.entries(odd)) repository.git('config', name, value)
    repository.write({'.gitattributes': '*.md -diff'})
    expect(await since(repository)).toEqual(['README.md:7 unusual-venue'])
  })

  test('from a folder below the root, and through a symbolic link', async () => {
    const repository = createRepository({'docs/list.md': listOf(old)})
    symlinkSync('docs/list.md', path.join(repository.folder, 'README.md'))
    repository.commit({})
    repository.write({'docs/list.md': listOf([row(10, 'GRSL 2022.'), ...old])})
    const docs = repositoryIn(path.join(repository.folder, 'docs'))
    const changed = ['README.md:5', 'list.md:5']
    expect(await since(repository)).toEqual([`${changed[0] ?? ''} unusual-venue`])
    expect(await since(docs, 'list.md')).toEqual([`${changed[1] ?? ''} unusual-venue`])
  })

  test('where a lone carriage return ends a line for Markdown and none for git', async () => {
    const text = `# L\n\none\rtwo\rthree\n\n${listOf(old)}`
    const repository = createRepository({'README.md': text})
    repository.write({'README.md': `${text}${row(10, 'GRSL 2022.')}\n`})
    expect(await since(repository)).toEqual(['README.md:16 unusual-venue'])
  })
})

describe('a pair is told on the member that changed', () => {
  const twice = (first: number, second: number, rows: readonly string[]) => {
    const title = 'A paper that stands in the list twice'
    return listOf(
      rows
        .toSpliced(first, 0, row(10, 'arXiv 2023', title))
        .toSpliced(second, 0, row(10, 'arXiv 2023', title)),
    )
  }
  const good = [0, 1, 2, 3].map((index) => row(index, 'arXiv 2023'))

  test.each([
    ['below', 0, 3, 8, 'First listed here', 5],
    ['above', 3, 0, 5, 'Listed here too', 9],
  ])('%s the other', async (_, before, added, line, message, other) => {
    const title = 'A paper that stands in the list twice'
    const one = row(10, 'arXiv 2023', title)
    const repository = createRepository({'README.md': listOf(good.toSpliced(before, 0, one))})
    repository.write({
      'README.md': listOf(good.toSpliced(before, 0, one).toSpliced(added, 0, one)),
    })
    const {findings, summary} = await report(repository, '--since', 'main')
    expect(findings).toMatchObject([
      {
        rule: 'duplicate-paper',
        severity: 'error',
        start: {line},
        related: [{message, start: {line: other}}],
        entry: {title},
      },
    ])
    expect(summary.outOfScope).toBe(0)
  })

  test('and an old pair is nobody’s', async () => {
    const repository = createRepository({'README.md': twice(0, 3, good)})
    repository.write({'README.md': twice(0, 3, [...good, row(12, 'arXiv 2023')])})
    const {findings, summary} = await report(repository, '--since', 'main')
    expect([findings, summary.outOfScope]).toEqual([[], 1])
  })
})

test('what is folded keeps the places on changed lines', async () => {
  const item = (number: number) =>
    `- [Paper ${(number * 7) % 31} of ${number}](http://arxiv.org/abs/2305.0${5000 + number})`
  const items = (from: number, to: number) =>
    Array.from({length: to - from}, (_, index) => item(from + index))
  const text = (lines: readonly string[]) => `# L\n\n${lines.join('\n')}\n`
  const repository = createRepository({'README.md': text(items(0, 30))})
  const all = await report(repository)
  expect(all.findings).toHaveLength(1)
  repository.write({'README.md': text([...items(30, 32), ...items(0, 30)])})
  const {findings, summary} = await report(repository, '--since', 'main')
  expect(findings.map(({start}) => start.line)).toEqual([3, 4])
  expect(summary.outOfScope).toBe(30)
  repository.write({'README.md': text([...items(30, 60), ...items(0, 30)])})
  const many = await report(repository, '--since', 'main')
  expect(many.findings).toMatchObject([
    {message: expect.stringContaining('(30 such links)') as string},
  ])
})

test('--fix mends changed lines and nothing else', async () => {
  const repository = branched()
  const {stdout} = await run(repository.folder, ['--since', 'main', '--fix', '--format', 'json'])
  expect((JSON.parse(stdout) as Report).findings).toEqual([])
  const rows = old.toSpliced(2, 0, row(10, 'GRSL 2022'), row(11, 'arXiv 2023'))
  expect(readFileSync(path.join(repository.folder, 'README.md'), 'utf8')).toBe(listOf(rows))
})

test('--links asks about links on changed lines', async () => {
  const web = await startWeb((request, response) => {
    response.statusCode = request.url === '/new' ? 404 : 200
    response.end('page')
  })
  const items = ['one', 'two', 'three'].map((name) => `- [The paper ${name}](http://e.org/${name})`)
  const text = (lines: readonly string[]) => `# L\n\n${lines.join('\n')}\n`
  const repository = createRepository({'README.md': text(items)})
  const added = ['- [The new paper](http://e.org/new)', '- [The paper one again](http://e.org/one)']
  repository.write({'README.md': text(items.toSpliced(1, 0, ...added))})
  const {links, findings} = await report(
    repository,
    '--since',
    'main',
    '--links',
    '--connect-to',
    `::127.0.0.1:${web.port}`,
  )
  expect([...new Set(web.asked.map((line) => line.split(' ').at(-1)))]).toEqual(['/new', '/one'])
  expect(links.map(({url, places}) => [url, places.length])).toEqual([
    ['http://e.org/new', 1],
    ['http://e.org/one', 1],
  ])
  expect(findings).toMatchObject([{rule: 'dead-link', start: {line: 4}}])
})
