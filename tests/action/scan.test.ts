import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {onBranch} from '../support/github/event.ts'
import {startGitHub, type FakeGitHub} from '../support/github/server.ts'
import {startWeb} from '../support/web.ts'
import {list, listOf, right, rowOf, rows, wrong} from './lists.ts'

const scan = {
  links: 'all',
  issue: 'true',
  'allow-private-hosts': '127.0.0.1',
  'fail-on': 'never',
  'cache-file': 'none',
}

/** A list of links into a web in which what is named is gone. */
async function startScan(): Promise<{github: FakeGitHub; gone: Set<string>; broken: Set<string>}> {
  const gone = new Set<string>()
  const broken = new Set<string>()
  const web = await startWeb((request, response) => {
    const name = (request.url ?? '').slice(1)
    response.statusCode = gone.has(name) ? 404 : broken.has(name) ? 500 : 200
    response.end('<title>A page</title> of text')
  })
  const at = (name: string) => `http://127.0.0.1:${web.port}/${name}`
  const text = listOf(
    ['one', 'two', 'three', 'four'].map((name, index) => rowOf(index, 'CVPR 2023', at(name))),
  )
  const github = await startGitHub()
  github.git.commit('main', {'README.md': text.replace('# Papers', '# Papers\n\n## Surveys')})
  return {github, gone, broken}
}

describe('scheduled scans keep one issue', {timeout: 120_000}, () => {
  test('which is written, left alone, told of new deaths, and closed', async () => {
    const {github, gone, broken} = await startScan()
    const {issues} = github

    const quiet = await onBranch(github, 'schedule', {with: scan})
    expect(issues.issues).toEqual([])
    expect(quiet.outputs['issue-number']).toBe('')

    gone.add('one')
    const first = await onBranch(github, 'schedule', {with: scan})
    expect(issues.issues).toMatchObject([
      {title: 'Dead links', state: 'open', labels: ['dead-links'], login: 'github-actions[bot]'},
    ])
    const body = issues.issues[0]?.body ?? ''
    expect(body).toContain('1 dead link.')
    expect(body).toContain('### README.md › Surveys')
    expect(body).toContain('**Networks of 0 parts with number 0 for images**')
    expect(body).toMatch(
      /`http:\/\/127\.0\.0\.1:\d+\/one` \(paper\) \*\*dead\*\*: is not found \(404\)/,
    )
    expect(body).toMatch(/since \d{4}-\d{2}-\d{2} · http: `404/)
    expect(body).toMatch(
      /\[README\.md:7\]\(https:\/\/github\.example\/o\/r\/blob\/main\/README\.md\?plain=1#L7\)/,
    )
    expect(body).toMatch(
      /\[Wayback Machine\]\(https:\/\/web\.archive\.org\/web\/http:\/\/127\.0\.0\.1:\d+\/one\)/,
    )
    expect(first.outputs).toMatchObject({
      dead: '1',
      'issue-number': String(issues.issues[0]?.number),
    })
    expect(issues.history).toEqual(['opened Dead links'])

    await onBranch(github, 'schedule', {with: scan})
    expect(issues.history).toHaveLength(1)

    // Nobody can tell of the first one now, which is no reason to take it off.
    gone.delete('one')
    broken.add('one')
    gone.add('two')
    await onBranch(github, 'workflow_dispatch', {with: scan})
    expect(issues.history.slice(1)).toEqual(['edited', 'commented'])
    expect(issues.issues[0]?.body).toContain('2 dead links.')
    expect(issues.issues[0]?.body).toContain('which proves nothing')
    expect(issues.comments.map((comment) => comment.body)).toEqual([
      expect.stringContaining('/two`'),
    ])
    expect(issues.comments[0]?.body).not.toContain('/one`')

    gone.clear()
    broken.clear()
    const last = await onBranch(github, 'schedule', {with: scan})
    expect(issues.history.slice(3)).toEqual(['commented', 'edited', 'closed as completed'])
    expect(issues.comments.at(-1)?.body).toBe('No dead link is left.')
    expect(last.outputs['issue-number']).toBe(String(issues.issues[0]?.number))

    // Dead again within the grace time: the same issue; long after it: another one.
    gone.add('three')
    await onBranch(github, 'schedule', {with: scan})
    expect(issues.issues).toHaveLength(1)
    expect(issues.history.slice(6)).toEqual(['edited', 'reopened', 'commented'])
    gone.clear()
    await onBranch(github, 'schedule', {with: scan})
    const [issue] = issues.issues
    if (issue) issue.closedAt = '2020-01-01T00:00:00Z'
    gone.add('three')
    await onBranch(github, 'schedule', {with: scan})
    expect(issues.issues.map(({state}) => state)).toEqual(['closed', 'open'])
  })

  test('and respect that a person closed it, until something else dies', async () => {
    const {github, gone} = await startScan()
    gone.add('one')
    await onBranch(github, 'schedule', {with: scan})
    const [issue] = github.issues.issues
    if (!issue) throw new Error('no issue')
    issue.state = 'closed'
    issue.closedAt = new Date().toISOString()
    await onBranch(github, 'schedule', {with: scan})
    expect(issue.state).toBe('closed')
    gone.add('two')
    await onBranch(github, 'schedule', {with: scan})
    expect(issue.state).toBe('open')
  })

  test('and take no other issue for it', async () => {
    const {github, gone} = await startScan()
    const body = '<!-- awesome-paper-lint: issue -->'
    for (const [login, isPull] of [
      ['someone', false],
      ['github-actions[bot]', true],
    ] as const) {
      github.issues.issues.push({
        ...{number: github.nextId(), title: 'Mine', body, labels: ['dead-links']},
        ...{state: 'open', stateReason: null, closedAt: null, login, isPull},
      })
    }
    gone.add('one')
    await onBranch(github, 'schedule', {with: scan})
    expect(github.issues.issues.map(({title}) => title)).toEqual(['Mine', 'Mine', 'Dead links'])
  })

  test('not on another branch, not without links, not where there are none, not without leave', async () => {
    const {github, gone} = await startScan()
    gone.add('one')
    github.git.commit('topic', {'x.txt': 'x'}, 'main')
    await onBranch(github, 'workflow_dispatch', {with: scan, branch: 'topic'})
    await onBranch(github, 'push', {with: {...scan, links: 'none'}})
    expect(github.issues.issues).toEqual([])

    const denied = await onBranch(github, 'schedule', {with: scan, token: github.token({})})
    expect(denied.log).toContain('No issue: the token may not: it needs `issues: write`')
    github.issues.hasIssues = false
    const disabled = await onBranch(github, 'schedule', {with: scan})
    expect(disabled.log).toContain('No issue: issues are disabled in this repository')
    expect([denied.code, disabled.code]).toEqual([0, 0])
  })
})

describe('a pull request with the safe fixes', {timeout: 120_000}, () => {
  const fix = {'fix-pull-request': 'true'}

  test('is opened, kept up to date and closed; what a person did is left alone', async () => {
    const github = await startGitHub()
    const {git, pulls} = github
    git.commit('main', {'README.md': listOf([...rows, wrong]), 'other.txt': 'x\n'})
    await onBranch(github, 'schedule', {with: fix})
    const branch = 'awesome-paper-lint/fixes'
    expect(pulls.pulls).toMatchObject([
      {head: branch, base: 'main', state: 'open', title: 'Apply safe fixes'},
    ])
    expect(git.text(branch, 'README.md')).toBe(listOf([...rows, right]))
    expect(git.run('diff', '--stat', 'main', branch)).toContain(
      '1 file changed, 1 insertion(+), 1 deletion(-)',
    )
    expect(pulls.pulls[0]?.body).toContain('`README.md`: 1 safe fix')

    const tip = git.sha(branch)
    await onBranch(github, 'schedule', {with: fix})
    expect(git.sha(branch)).toBe(tip)
    expect(pulls.pulls).toHaveLength(1)

    git.commit('main', {'README.md': list})
    await onBranch(github, 'schedule', {with: fix})
    expect(pulls.pulls).toMatchObject([{state: 'closed'}])

    git.commit(branch, {'README.md': 'mine'})
    const mine = git.sha(branch)
    git.commit('main', {'README.md': listOf([wrong])})
    await onBranch(github, 'schedule', {with: fix})
    expect(git.sha(branch)).toBe(mine)
  })
})

test.each(['contents', 'pull-requests'] as const)(
  'a token that may not write %s: no pull request with fixes, and it is said why',
  async (permission) => {
    const github = await startGitHub()
    github.git.commit('main', {'README.md': listOf([...rows, wrong])})
    const other = permission === 'contents' ? 'pull-requests' : 'contents'
    const ran = await onBranch(github, 'schedule', {
      with: {'fix-pull-request': 'true'},
      token: github.token({[other]: 'write'}),
    })
    expect(ran).toMatchObject({code: 0, outputs: {warnings: '1'}})
    expect(ran.summary).toContain(
      'No pull request with fixes: the token may not: it needs `contents: write` and `pull-requests: write`',
    )
    expect(github.pulls.pulls).toEqual([])
  },
)

test('a push is checked; its commit gets a check run, and a badge is written', async () => {
  const github = await startGitHub()
  github.git.commit('main', {'README.md': listOf([...rows, wrong])})
  const ran = await onBranch(github, 'push', {
    with: {'check-run': 'true', review: 'true', comment: 'true', 'badge-file': 'badge.json'},
  })
  expect(github.checks).toMatchObject([{sha: github.git.sha('main'), conclusion: 'neutral'}])
  expect(github.written).toHaveLength(1)
  expect(JSON.parse(readFileSync(path.join(ran.workspace, 'badge.json'), 'utf8'))).toEqual({
    schemaVersion: 1,
    label: 'list',
    message: 'no errors',
    color: 'brightgreen',
  })
})
