import type {GitHub} from './client.ts'
import {wordsIn} from './mark.ts'
import {statusOf} from './refusal.ts'
import {commentMark} from './review-comment.ts'

/** A comment that we posted in an earlier review. */
export interface PostedComment {
  readonly id: number
  readonly key: string
  readonly path: string
  /** Whether somebody replied: then it is no longer ours alone. */
  readonly isAnswered: boolean
  /** Whether its lines have changed since. */
  readonly isOutdated: boolean
}

/** Our comments on a pull request. */
export async function readComments(github: GitHub, number: number): Promise<PostedComment[]> {
  const {octokit, at} = github
  const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
    ...at,
    pull_number: number,
    per_page: 100,
  })
  const answered = new Set(comments.map(({in_reply_to_id}) => in_reply_to_id))
  const posted: PostedComment[] = []
  for (const {id, body, user, path, position} of comments) {
    const key = wordsIn(body, commentMark)?.[0]
    if (key === undefined || !(await github.isMine(user))) continue
    const isOutdated = (position as number | null | undefined) === null
    posted.push({id, key, path, isAnswered: answered.has(id), isOutdated})
  }
  return posted
}

/** Takes a comment away; that it is gone already is as good. */
export async function deleteComment(github: GitHub, {id, path}: PostedComment): Promise<void> {
  await github.write(`delete an outdated comment on ${path}`, async () => {
    try {
      await github.octokit.rest.pulls.deleteReviewComment({...github.at, comment_id: id})
    } catch (error) {
      if (statusOf(error) !== 404) throw error
    }
  })
}
