import {expect, describe, test} from 'vitest'
import {onPull, openPull} from '../support/github/event.ts'
import {startGitHub, type FakeGitHub, type Permissions} from '../support/github/server.ts'
import {startWeb} from '../support/web.ts'
import {lineOf, list, listOf, right, rowOf, rows, wrong} from './lists.ts'

const all = {review: 'true', comment: 'true', 'check-run': 'true'}

async function start(
  files: Readonly<Record<string, string>> = {'README.md': list},
): Promise<FakeGitHub> {
  const github = await startGitHub()
  github.git.commit('main', files)
  return github
}

const names = (commands: readonly {name: string}[]) =>
  commands.map(({name}) => name).filter((name) => name !== 'add-mask')

describe('a pull request from the same repository', {timeout: 120_000}, () => {
  test('gets a review with a ready suggestion, a comment and a check run, each kept up to date', async () => {
    const github = await start()
    const pull = openPull(github, {'README.md': listOf([...rows, wrong])})
    const ran = await onPull(github, pull, {with: all})

    const sha = github.git.sha(pull.head)
    expect(ran).toMatchObject({stderr: '', code: 0})
    expect(names(ran.commands)).toEqual(['warning'])
    expect(github.pulls.reviews).toMatchObject([{event: 'COMMENT', commit: sha}])
    expect(github.pulls.comments).toMatchObject([
      {path: 'README.md', line: lineOf(8), startLine: undefined},
    ])
    expect(github.pulls.comments[0]?.body).toContain(`\`\`\`suggestion\n${right}\n\`\`\``)
    expect(github.issues.comments).toHaveLength(1)
    expect(github.issues.comments[0]?.body).toContain('⚠️ awesome-paper-lint: 1 warning')
    expect(github.checks).toMatchObject([
      {name: 'awesome-paper-lint', status: 'completed', conclusion: 'neutral', sha},
    ])
    expect(github.checks[0]?.annotations).toMatchObject([
      {start_line: lineOf(8), annotation_level: 'warning'},
    ])

    // Once more on the same commit: nothing is said twice.
    const before = github.written.length
    await onPull(github, pull, {with: {...all, 'check-run': 'false'}})
    expect(github.written.slice(before)).toEqual([])

    // The suggestion is taken: what was said goes, and the comment turns green.
    github.git.commit(pull.head, {'README.md': listOf([...rows, right])})
    await onPull(github, pull, {with: all})
    expect(github.pulls.comments).toEqual([])
    expect(github.pulls.reviews).toHaveLength(1)
    expect(github.issues.comments).toHaveLength(1)
    expect(github.issues.comments[0]?.body).toContain('✅')
    expect(github.checks.at(-1)?.conclusion).toBe('success')
  })

  test('keeps a comment that somebody replied to, and never says it again', async () => {
    const github = await start()
    const pull = openPull(github, {'README.md': listOf([...rows, wrong])})
    await onPull(github, pull, {with: {review: 'true'}})
    const [comment] = github.pulls.comments
    if (!comment) throw new Error('no comment')
    github.pulls.comments.push({
      ...comment,
      id: github.nextId(),
      body: 'I like it so',
      login: 'someone',
      replyTo: comment.id,
    })
    comment.isOutdated = true
    github.git.commit(pull.head, {'README.md': listOf([...rows, rowOf(70), wrong])})
    await onPull(github, pull, {with: {review: 'true'}})
    expect(github.pulls.comments).toHaveLength(2)
    expect(github.pulls.reviews).toHaveLength(1)
  })

  test('leaves alone what others wrote, even with its mark', async () => {
    const github = await start()
    const pull = openPull(github, {'README.md': listOf([...rows, wrong])})
    const body = 'mine <!-- awesome-paper-lint: report -->'
    github.issues.comments.push({id: github.nextId(), number: pull.number, body, login: 'someone'})
    await onPull(github, pull, {with: {comment: 'true'}})
    expect(github.issues.comments.map((comment) => comment.login)).toEqual([
      'someone',
      'github-actions[bot]',
    ])
    expect(github.issues.comments[0]?.body).toBe(body)
  })

  test('is told on the lines of its head, where the base has grown since', async () => {
    const github = await start()
    const pull = openPull(github, {'README.md': listOf([...rows, wrong])})
    github.git.commit('main', {
      'README.md': listOf(rows).replace('# Papers\n', '# Papers\n\nA list.\n\nOf papers.\n'),
    })
    const ran = await onPull(github, pull, {with: all})
    expect(ran.commands.at(-1)?.properties['line']).toBe(String(lineOf(8) + 4))
    expect(github.pulls.comments).toMatchObject([{line: lineOf(8)}])
    expect(github.pulls.comments[0]?.body).toContain(`\n${right}\n`)
    expect(github.checks[0]?.annotations).toMatchObject([{start_line: lineOf(8)}])
  })

  test('has no comment on old lines, and one a line on new ones, thirty at most', async () => {
    const old = Array.from({length: 100}, (_, index) => rowOf(300 + index))
    const github = await start({'README.md': listOf([wrong, ...old])})
    const short = Array.from({length: 60}, (_, index) => rowOf(100 + index).replace(/ - \|$/, ''))
    const pull = openPull(github, {'README.md': listOf([wrong, ...old, ...short])})
    const ran = await onPull(github, pull, {with: all})
    expect(github.pulls.comments).toHaveLength(30)
    expect(github.pulls.comments.map(({line}) => line)).not.toContain(lineOf(0))
    expect(github.pulls.comments[0]?.body).toContain('**error**')
    expect(github.pulls.reviews[0]?.body).toMatch(
      /30 comments on changed lines and \d+ more in the summary/,
    )
    const found = ['errors', 'warnings', 'infos'].reduce(
      (sum, name) => sum + Number(ran.outputs[name]),
      0,
    )
    expect(found).toBeGreaterThan(50)
    expect(github.checks[0]?.annotations).toHaveLength(found)
    expect(github.written.filter((line) => line.includes('check-runs'))).toHaveLength(
      Math.ceil(found / 50),
    )
  })

  test('is told of a renamed file, and of each file that the list splits into', async () => {
    const split = {
      'README.md': '# Lists\n\n- [One](one.md)\n- [Two](two.md)\n',
      'one.md': list,
      'two.md': listOf(rows.slice(0, 4)),
    }
    const github = await start(split)
    const pull = openPull(github, {
      'README.md': split['README.md'].replace('two.md', 'three.md'),
      'one.md': listOf([...rows, wrong]),
      'two.md': null,
      'three.md': listOf([...rows.slice(0, 4), rowOf(91, 'arxiv 2023')]),
    })
    await onPull(github, pull, {with: {review: 'true'}})
    expect(github.pulls.comments.map(({path, line}) => [path, line])).toEqual([
      ['one.md', lineOf(8)],
      ['three.md', lineOf(4)],
    ])
    expect(github.pulls.reviews).toHaveLength(1)
  })

  test('with a difference too large for GitHub is told everywhere but in a review', async () => {
    const github = await start()
    const lost = `<!--\n${'One line of many.\n'.repeat(20_001)}-->\n`
    const pull = openPull(github, {'README.md': `${listOf([...rows, wrong])}\n${lost}`})
    const ran = await onPull(github, pull, {with: all})
    expect(github.pulls.reviews).toEqual([])
    expect(github.issues.comments).toHaveLength(1)
    expect(github.checks[0]?.annotations.length).toBeGreaterThan(0)
    expect(ran.outputs['warnings']).toBe('1')
  })
})

describe('a token that may not', {timeout: 60_000}, () => {
  test.each([
    ['a fork', {fork: 'stranger'}],
    ['Dependabot', {author: 'dependabot[bot]'}],
  ])('of %s: annotations and summary, and one line that says why', async (who, more) => {
    const github = await start()
    const pull = openPull(github, {'README.md': listOf([...rows, wrong])}, more)
    const ran = await onPull(github, pull, {with: all, token: github.token({})})
    expect(github.written).toEqual([])
    expect(names(ran.commands)).toEqual(['warning'])
    expect(ran).toMatchObject({code: 0, outputs: {conclusion: 'success', warnings: '1'}})
    const why = `Annotations and summary only: the token of a pull request from ${who} may only read`
    expect(ran.log.split(why)).toHaveLength(2)
    expect(ran.summary.split(why)).toHaveLength(2)
  })

  test.each([
    ['pull-requests', ['review', 'comment']],
    ['checks', ['check run']],
  ] as const)('write %s leaves out that alone', async (permission, left) => {
    const github = await start()
    const pull = openPull(github, {'README.md': listOf([...rows, wrong])})
    const others = permission === 'checks' ? {'pull-requests': 'write'} : {checks: 'write'}
    const ran = await onPull(github, pull, {with: all, token: github.token(others as Permissions)})
    for (const name of left) {
      expect(ran.summary).toContain(
        `No ${name}: the token may not: it needs \`${permission}: write\``,
      )
    }
    expect(ran.summary.match(/it needs `/g)).toHaveLength(left.length)
    expect(ran.code).toBe(0)
    expect(github.checks).toHaveLength(permission === 'checks' ? 0 : 1)
    expect(github.pulls.reviews).toHaveLength(permission === 'checks' ? 1 : 0)
  })

  test.each([
    ['', 'Nothing is posted on GitHub: there is no token'],
    ['ghs_unknown', 'No review: the token is not valid'],
  ])('do anything (%s) is no failure', async (token, line) => {
    const github = await start()
    const pull = openPull(github, {'README.md': listOf([...rows, wrong])})
    const ran = await onPull(github, pull, {with: all, token})
    expect(ran).toMatchObject({code: 0, outputs: {warnings: '1'}})
    expect(ran.log).toContain(line)
    expect(github.written).toEqual([])
  })
})

test('a dry run says what it would write, and writes nothing', async () => {
  const github = await start()
  const pull = openPull(github, {'README.md': listOf([...rows, wrong])})
  const ran = await onPull(github, pull, {with: {...all, 'dry-run': 'true'}})
  expect(github.written).toEqual([])
  expect(ran.log).toContain('Dry run: would post a review with 1 comment')
  expect(ran.log).toContain('Dry run: would post a comment')
  expect(ran.log).toContain('Dry run: would post a check run with 1 annotation')
})

test('a secondary limit is waited for as long as GitHub says', async () => {
  const github = await start()
  const pull = openPull(github, {'README.md': listOf([...rows, wrong])})
  github.limit(1, 1)
  await onPull(github, pull, {with: {comment: 'true'}})
  expect(github.issues.comments).toHaveLength(1)
  expect(github.asked.filter((line) => line.startsWith('POST /repos/o/r/issues/'))).toHaveLength(2)

  github.limit(9, 3600)
  const ran = await onPull(github, pull, {with: {'check-run': 'true'}})
  expect(ran.code).toBe(0)
  expect(ran.log).toContain('No check run: GitHub asks to wait longer than there is time')
})

test('the token goes to the origin of the API alone', async () => {
  const other = await startWeb((request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({saw: request.headers.authorization ?? ''}))
    seen.push(request.headers.authorization)
  })
  const seen: (string | undefined)[] = []
  const github = await start()
  const pull = openPull(github, {'README.md': listOf([...rows, wrong])})
  github.redirect(`http://127.0.0.1:${other.port}`)
  await onPull(github, pull, {with: all})
  expect(seen.filter((header) => header !== undefined)).toEqual([])
})
