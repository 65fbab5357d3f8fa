import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {createFolder} from '../support/process.ts'
import {startWeb} from '../support/web.ts'
import {onBranch, onPull, openPull, type Ran} from '../support/github/event.ts'
import {startGitHub, type FakeGitHub} from '../support/github/server.ts'

const head = '# L\n\n| Paper | Venue |\n| --- | --- |\n'

/** A row; the paper's number makes it one of its own. */
const row = (number: number, venue: string, title = `The paper with the number ${number}`) =>
  `| [${title}](https://arxiv.org/abs/2305.${String(10_000 + number)}) | ${venue} |`

const listOf = (rows: readonly string[]) => `${head}${rows.join('\n')}\n`

const good = Array.from({length: 8}, (_, index) => row(index, 'arXiv 2023'))
/** Two old problems, on lines 6 and 12. */
const old = good.with(1, row(1, 'arxiv 2023')).with(7, row(7, 'arxiv 2023'))
const bad = row(20, 'GRSL 2022.')

/** The annotations, as `file:line rule`. */
const placesIn = ({commands}: Ran) =>
  commands
    .filter(({name}) => /^(?:error|warning|notice)$/.test(name))
    .map(({properties: {file, line, title}}) => `${file ?? ''}:${line ?? ''} ${title ?? ''}`)

interface Report {
  readonly summary: {readonly outOfScope: number}
  readonly hints: readonly {readonly id: string; readonly message: string}[]
  readonly findings: readonly unknown[]
}

const reportOf = ({workspace}: Ran) =>
  JSON.parse(readFileSync(path.join(workspace, 'r.json'), 'utf8')) as Report

const into = {'report-file': 'r.json'}

async function start(files: Readonly<Record<string, string>>): Promise<FakeGitHub> {
  const github = await startGitHub()
  github.git.commit('main', files)
  return github
}

describe('a pull request', () => {
  test('is told of the lines that it adds, and old problems are counted', async () => {
    const github = await start({'README.md': listOf(old)})
    const pull = openPull(github, {'README.md': listOf(old.toSpliced(3, 0, bad))})
    const ran = await onPull(github, pull, {with: into})
    expect(placesIn(ran)).toEqual(['README.md:8 unusual-venue'])
    expect(reportOf(ran)).toMatchObject({summary: {outOfScope: 2}, hints: []})
    expect(ran.log).toContain('2 out of scope')
    expect(github.asked).toHaveLength(1)
  })

  test('has its lines found again when the base has gone on', async () => {
    const github = await start({'README.md': listOf(old)})
    const pull = openPull(github, {'README.md': listOf([...old, bad])})
    const newest = [row(30, 'arxiv 2023'), row(31, 'arXiv 2023')]
    github.git.commit('main', {'README.md': listOf([...newest, ...old])}, 'main')
    const ran = await onPull(github, pull, {with: {...into, review: 'true'}})
    expect(placesIn(ran)).toEqual(['README.md:15 unusual-venue'])
    expect(reportOf(ran).summary.outOfScope).toBe(3)
    // In the head, of which reviews are, it is another line.
    expect(github.pulls.comments).toMatchObject([{path: 'README.md', line: 13}])
  })

  test('from a fork is no different', async () => {
    const github = await start({'README.md': listOf(old)})
    const text = listOf(old.toSpliced(3, 0, bad))
    const pull = openPull(github, {'README.md': text}, {fork: 'stranger'})
    const ran = await onPull(github, pull, {token: github.token({})})
    expect(placesIn(ran)).toEqual(['README.md:8 unusual-venue'])
  })

  test('may rename the list', async () => {
    const github = await start({'LIST.md': listOf(old)})
    const pull = openPull(github, {'LIST.md': null, 'README.md': listOf([...old, bad])})
    const ran = await onPull(github, pull)
    expect(placesIn(ran)).toEqual(['README.md:13 unusual-venue'])
    const same = openPull(github, {'LIST.md': null, 'README.md': listOf(old)})
    expect(placesIn(await onPull(github, same))).toEqual([])
  })

  test('may add a list, of which all is new, and leave others alone', async () => {
    const github = await start({'README.md': `${listOf(old)}\n[More](more.md)\n`})
    const pull = openPull(github, {'more.md': listOf([...good, bad])})
    expect(placesIn(await onPull(github, pull))).toEqual(['more.md:13 unusual-venue'])
  })

  test('may be too large for GitHub to show', async () => {
    const wide = Array.from({length: 1500}, (_, index) =>
      row(
        index,
        index % 100 === 0 ? 'arxiv 2023' : 'arXiv 2023',
        `${'Wide '.repeat(27)}${(index * 37) % 101} ${index}`,
      ),
    )
    const github = await start({'README.md': listOf(wide)})
    // All lines get another end: nothing of that is new, but for the last line.
    const text = listOf([...wide, row(9000, 'GRSL 2022.')]).replaceAll('\n', '\r\n')
    const pull = openPull(github, {'README.md': text})
    const base = github.asked.length
    const ran = await onPull(github, pull, {with: into})
    expect(github.asked.slice(base).join('\n')).toContain('/compare/')
    expect(placesIn(ran)).toEqual(['README.md:1505 unusual-venue'])
    expect(reportOf(ran).hints).toEqual([])
  })

  test('is told of a pair on its own member', async () => {
    const title = 'A paper that stands in the list twice'
    const one = row(40, 'arXiv 2023', title)
    const github = await start({'README.md': listOf([...good, one])})
    const pull = openPull(github, {'README.md': listOf([one, ...good, one])})
    expect(placesIn(await onPull(github, pull))).toEqual(['README.md:5 duplicate-paper'])
  })
})

describe('the inputs widen what is looked at', () => {
  test('to the changed files, and to all, with the new lines first', async () => {
    const github = await start({'README.md': listOf(old), 'more.md': listOf(old)})
    const pull = openPull(github, {'README.md': listOf([...old, bad])})
    const files = 'more.md\nREADME.md'
    const told = async (scope: string) =>
      placesIn(await onPull(github, pull, {with: {scope, files}})).map(
        (place) => place.split(' ')[0],
      )
    expect(await told('diff')).toEqual(['README.md:13'])
    expect(await told('file')).toEqual(['README.md:13', 'README.md:6', 'README.md:12'])
    expect(await told('all')).toEqual([
      ...['README.md:13', 'README.md:6', 'README.md:12'],
      ...['more.md:6', 'more.md:12'],
    ])
  })

  test('and say so where there is no pull request', async () => {
    const github = await start({'README.md': listOf(old)})
    const ran = await onBranch(github, 'push', {with: {...into, scope: 'diff'}})
    expect(placesIn(ran)).toHaveLength(2)
    expect(reportOf(ran).hints.map(({id}) => id)).toEqual(['no-pull-request'])
    const plain = await onBranch(github, 'push', {with: into})
    expect([placesIn(plain).length, reportOf(plain).hints]).toEqual([2, []])
  })
})

describe('where the API tells nothing', () => {
  /** A checkout of the merge commit, as deep as the workflow asks for. */
  const cloneOf = (
    github: FakeGitHub,
    pull: {readonly number: number; readonly base: string; readonly head: string},
    depth: number,
  ) => {
    const merge = github.git.merge(pull.number, pull.base, pull.head)
    const clone = createFolder()
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, {cwd: clone, stdio: 'pipe'})
    git('init', '--quiet')
    git('fetch', '--quiet', `--depth=${depth}`, `file://${github.git.folder}`, merge)
    git('checkout', '--quiet', 'FETCH_HEAD')
    return clone
  }

  test.each([
    ['no token', ''],
    ['a token that is not valid', 'ghs_wrong'],
  ])('%s: git does, where the checkout holds both parents', async (_, token) => {
    const github = await start({'README.md': listOf(old)})
    const pull = openPull(github, {'README.md': listOf([...old, bad])})
    github.git.commit('main', {'README.md': listOf([row(30, 'arxiv 2023'), ...old])}, 'main')
    const ran = await onPull(github, pull, {with: into, token, workspace: cloneOf(github, pull, 2)})
    expect(placesIn(ran)).toEqual(['README.md:14 unusual-venue'])
    expect(reportOf(ran).hints).toEqual([])
  })

  test('and where neither does, all is looked at, and said so', async () => {
    const github = await start({'README.md': listOf(old)})
    const pull = openPull(github, {'README.md': listOf([...old, bad])})
    const ran = await onPull(github, pull, {
      with: into,
      token: '',
      workspace: cloneOf(github, pull, 1),
    })
    expect(placesIn(ran)).toHaveLength(3)
    expect(reportOf(ran).hints).toMatchObject([
      {id: 'unknown-changes', message: expect.stringContaining('fetch-depth: 2') as string},
    ])
  })

  test('a checkout below the workspace is found', async () => {
    const github = await start({'README.md': listOf(old)})
    const pull = openPull(github, {'README.md': listOf([...old, bad])})
    const workspace = createFolder()
    execFileSync('cp', ['-r', cloneOf(github, pull, 1), path.join(workspace, 'sub')])
    const before = github.asked.length
    const ran = await onPull(github, pull, {
      workspace,
      with: {...into, files: 'sub/README.md', review: 'true', 'sarif-file': 'r.sarif'},
    })
    // GitHub knows the files by their paths in the repository.
    expect(placesIn(ran)).toEqual(['README.md:13 unusual-venue'])
    expect(github.pulls.comments).toMatchObject([{path: 'README.md', line: 13}])
    expect(reportOf(ran).findings).toMatchObject([{file: 'README.md'}])
    expect(readFileSync(path.join(workspace, 'r.sarif'), 'utf8')).not.toContain('sub/README.md')
    expect(ran.summary).not.toContain('sub/README.md')
    const listings = github.asked.slice(before).filter((line) => line.endsWith('/files'))
    expect(listings).toHaveLength(1)
  })
})

test('sarif-file', async () => {
  const github = await start({'README.md': listOf(old)})
  const pull = openPull(github, {'README.md': listOf([...old, bad])})
  const ran = await onPull(github, pull, {with: {'sarif-file': 'r.sarif'}})
  expect(ran.outputs['sarif-file']).toBe('r.sarif')
  const log = JSON.parse(readFileSync(path.join(ran.workspace, 'r.sarif'), 'utf8')) as {
    readonly runs: readonly {readonly results: readonly unknown[]}[]
  }
  expect(log.runs.map(({results}) => results.length)).toEqual([1])
})

test('three new rows in a list of 2,000 with 400 old problems: theirs alone, and few requests', async () => {
  const web = await startWeb((request, response) => {
    response.statusCode = request.url?.startsWith('/gone') ? 404 : 200
    response.end('page')
  })
  const at = (name: string) => `http://127.0.0.1:${web.port}/${name}`
  const paper = (number: number) =>
    `[The paper on ${(number * 37) % 101} with the number ${number}](${at(`papers/${number}`)})`
  const wide = (number: number, venue: string, code: string) =>
    `| ${paper(number)} | ${venue} | [code](${at(code)}) |`
  const rows = Array.from({length: 2000}, (_, index) =>
    wide(index, index % 5 === 0 ? 'arxiv 2023' : 'arXiv 2023', `gone/${index}`),
  )
  const listOfWide = (all: readonly string[]) =>
    `# L\n\n| Paper | Venue | Code |\n| --- | --- | --- |\n${all.join('\n')}\n`
  const github = await start({'README.md': listOfWide(rows)})
  const added = [
    wide(2001, 'GRSL 2022.', 'here'),
    wide(2002, 'arXiv 2023', 'gone/new'),
    `| ${paper(2003)} | arXiv 2023 |`,
  ]
  const pull = openPull(github, {'README.md': listOfWide(rows.toSpliced(1000, 0, ...added))})
  const ran = await onPull(github, pull, {
    with: {...into, links: '', 'allow-private-hosts': '127.0.0.1'},
  })
  const {findings} = reportOf(ran) as {findings: readonly {rule: string; start: {line: number}}[]}
  expect(findings.map(({rule, start}) => `${start.line} ${rule}`)).toEqual([
    '1005 unusual-venue',
    '1006 dead-link',
    '1007 uneven-row',
  ])
  expect(web.asked.length).toBeLessThanOrEqual(12)
  expect(web.asked.every((line) => /\/(?:here|gone\/new|papers\/200[123])$/.test(line))).toBe(true)
  expect(reportOf(ran).summary.outOfScope).toBe(400)
})
