import {expect, test} from 'vitest'
import {openGitHub} from '../../src/github/client.ts'
import {postReview} from '../../src/github/review.ts'
import {listOf, lineOf, rows, wrong, rowOf} from '../action/lists.ts'
import {openPull} from '../support/github/event.ts'
import {everything, startGitHub} from '../support/github/server.ts'
import {findingOf, runOf} from '../report/run.ts'

test('where GitHub refuses some lines, the comments on the others are posted', async () => {
  const github = await startGitHub()
  const far = Array.from({length: 20}, (_, index) => rowOf(200 + index))
  github.git.commit('main', {'README.md': listOf([wrong, ...far])})
  const text = listOf([wrong, ...far, ...rows])
  const pull = openPull(github, {'README.md': text})
  const opened = openGitHub({
    ...{token: github.token(everything), apiUrl: github.url, repository: 'o/r'},
  })
  const on = (line: number) => {
    const point = {line, column: 1, offset: line}
    return findingOf('uneven-row', 'error', {file: 'README.md', start: point, end: point})
  }
  const run = {
    ...runOf([on(lineOf(0)), on(lineOf(22))]),
    files: [{path: 'README.md', text, entries: 1, links: 1}],
  }
  const stale = {
    changed: 'all',
    commentOn: (lines: {first: number; last: number}) => lines,
  } as const
  await postReview(
    opened,
    {
      ...{kind: 'pull-request', number: pull.number, readOnly: undefined},
      ...{headSha: github.git.sha(pull.head) ?? '', baseSha: github.git.sha('main') ?? ''},
    },
    run,
    {of: () => Promise.resolve(stale), hints: () => []},
  )
  expect(github.pulls.comments).toMatchObject([{line: lineOf(22)}])
  expect(github.pulls.reviews).toHaveLength(1)
  expect(github.pulls.reviews[0]?.body).toContain(
    '1 comment on changed lines and 1 more in the summary',
  )
})
