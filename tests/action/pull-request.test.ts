import {describe, expect, test} from 'vitest'
import {openPull, onPull} from '../support/github/event.ts'
import {startGitHub, type FakeGitHub} from '../support/github/server.ts'

/** A list in order, with a few rows. */
const head = '# Papers\n\n| Paper | Venue | Code |\n| --- | --- | --- |\n'
const rows = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name, index) => rowOf(name, index))
const list = `${head}${rows.join('\n')}\n`

function rowOf(name: string, index: number, venue = 'CVPR 2023'): string {
  return `| [${name} networks for images](https://arxiv.org/abs/2305.0510${index}) | ${venue} | - |`
}

const all = {review: 'true', comment: 'true', 'check-run': 'true'}

async function start(text = list): Promise<FakeGitHub> {
  const github = await startGitHub()
  github.git.commit('main', {'README.md': text, 'other.txt': 'x\n'})
  return github
}

const added = `${list}${rowOf('Epsilon', 7, 'arxiv 2023')}\n`

describe('a pull request from the same repository', () => {
  test('gets a review with a ready suggestion, a comment and a check run', async () => {
    const github = await start()
    const pull = openPull(github, {'README.md': added})
    const ran = await onPull(github, pull, {with: all})

    expect(ran.stderr).toBe('')
    expect(github.pulls.reviews).toMatchObject([
      {event: 'COMMENT', commit: github.git.sha(pull.head)},
    ])
    expect(github.pulls.comments).toMatchObject([
      {path: 'README.md', line: 9, startLine: undefined},
    ])
    expect(github.pulls.comments[0]?.body).toContain(
      `\`\`\`suggestion\n${rowOf('Epsilon', 7, 'arXiv 2023')}\n\`\`\``,
    )
    expect(github.issues.comments).toHaveLength(1)
    expect(github.issues.comments[0]?.body).toContain('1 warning')
    expect(github.checks).toMatchObject([
      {
        name: 'awesome-paper-lint',
        status: 'completed',
        conclusion: 'neutral',
        sha: github.git.sha(pull.head),
      },
    ])
  })
})
