import {groupBy} from '../report/group.ts'
import {plural} from '../report/plural.ts'
import type {Run} from '../report/reporter.ts'
import type {Changes} from '../scope/change.ts'
import type {GitHub} from './client.ts'
import {mark, wordsIn} from './mark.ts'
import type {PullRequestOccasion} from './occasion.ts'
import {statusOf} from './refusal.ts'
import {commentsOn, type ReviewComment} from './review-comment.ts'
import {deleteComment, readComments, type PostedComment} from './review-history.ts'

/** Comments of one review at most; the others are told in the summary. */
const most = 30

const reviewMark = 'review'

/**
 * Posts one review on the lines that a pull request adds or changes, at most one a commit. What was
 * said before is not said again; comments on what is mended go, unless somebody replied to them.
 */
export async function postReview(
  github: GitHub,
  {number, headSha}: PullRequestOccasion,
  run: Run,
  changes: Changes,
): Promise<void> {
  const comments = await commentsOf(run, changes)
  const posted = await readComments(github, number)
  const current = new Set(comments.map(({key}) => key))
  const stays = (old: PostedComment): boolean =>
    old.isAnswered || (current.has(old.key) && !old.isOutdated)
  for (const old of posted.filter((one) => !stays(one))) await deleteComment(github, old)

  const said = new Set(posted.filter(stays).map(({key}) => key))
  const fresh = comments.filter(({key}) => !said.has(key))
  if (fresh.length === 0 || (await hasReview(github, number, headSha))) return
  await createReview(github, number, headSha, fresh)
}

/** What there is to say on changed lines, the worst first. */
async function commentsOf(run: Run, changes: Changes): Promise<ReviewComment[]> {
  const comments: ReviewComment[] = []
  for (const [path, findings] of groupBy(run.findings, ({file}) => file)) {
    const text = run.files.find((file) => file.path === path)?.text ?? ''
    const change = text === '' ? undefined : await changes.of(path, text)
    if (change) comments.push(...commentsOn(text, findings, change))
  }
  return comments.sort((a, b) => a.rank - b.rank)
}

async function hasReview(github: GitHub, number: number, sha: string): Promise<boolean> {
  const {octokit, at} = github
  const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
    ...at,
    pull_number: number,
    per_page: 100,
  })
  for (const {body, user} of reviews) {
    if (wordsIn(body, reviewMark)?.[0] === sha && (await github.isMine(user))) return true
  }
  return false
}

async function createReview(
  github: GitHub,
  number: number,
  sha: string,
  comments: readonly ReviewComment[],
): Promise<void> {
  const told = comments.slice(0, most)
  const rest = comments.length - told.length
  const create = async (some: readonly ReviewComment[], words: string): Promise<void> => {
    await github.octokit.rest.pulls.createReview({
      ...github.at,
      pull_number: number,
      commit_id: sha,
      event: 'COMMENT',
      body: `${words}\n\n${mark(reviewMark, sha)}`,
      comments: some.map(placed),
    })
  }
  const words = `${plural(told.length, 'comment')} on changed lines${rest > 0 ? ` and ${rest} more in the summary of the run` : ''}.`
  await github.write(`post a review with ${plural(told.length, 'comment')}`, async () => {
    try {
      await create(told, words)
    } catch (error) {
      // One line that GitHub does not take refuses the whole review, and the answer does not say which.
      if (statusOf(error) !== 422) throw error
      await create([], `${words} GitHub does not take them here: see the summary of the run.`)
    }
  })
}

function placed({path, lines: {first, last}, body}: ReviewComment): {
  path: string
  body: string
  line: number
  side: 'RIGHT'
  start_line?: number
  start_side?: 'RIGHT'
} {
  const start = first < last ? ({start_line: first, start_side: 'RIGHT'} as const) : {}
  return {path, body, line: last, side: 'RIGHT', ...start}
}
