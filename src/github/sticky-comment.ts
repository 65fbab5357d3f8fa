import {markdownPage} from '../report/markdown.ts'
import type {ReporterOptions, Run} from '../report/reporter.ts'
import type {GitHub} from './client.ts'
import {isSameBody, mark, wordsIn} from './mark.ts'
import type {PullRequestOccasion} from './occasion.ts'

const commentMark = 'report'

/** Bytes of a comment at most: GitHub takes 65,536 characters, less a margin for what frames the page. */
const bodyLimit = 65_000

/**
 * Keeps one comment on a pull request: written when there is something to say, then updated when the
 * report changes, to say in the end that all is well.
 */
export async function keepComment(
  github: GitHub,
  {number}: PullRequestOccasion,
  run: Run,
  options: ReporterOptions,
): Promise<void> {
  const {octokit, at} = github
  const own = await findComment(github, number)
  const body = `${markdownPage(run, options, bodyLimit)}\n${mark(commentMark)}\n`
  if (own) {
    if (isSameBody(own.body, body)) return
    await github.write('update the comment', () =>
      octokit.rest.issues.updateComment({...at, comment_id: own.id, body}),
    )
  } else if (run.findings.length > 0) {
    await github.write('post a comment', () =>
      octokit.rest.issues.createComment({...at, issue_number: number, body}),
    )
  }
}

async function findComment(
  github: GitHub,
  number: number,
): Promise<{readonly id: number; readonly body?: string | undefined} | undefined> {
  const {octokit, at} = github
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...at,
    issue_number: number,
    per_page: 100,
  })
  for (const {id, body, user} of comments) {
    if (wordsIn(body, commentMark) && (await github.isMine(user))) return {id, body}
  }
  return undefined
}
