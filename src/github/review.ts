import {groupBy} from '../model/group-by.ts'
import {plural} from '../report/plural.ts'
import type {Run} from '../report/reporter.ts'
import type {Changes} from '../scope/change.ts'
import {readPatch} from '../scope/patch.ts'
import {listChangedFiles} from './changed-files.ts'
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
  pull: PullRequestOccasion,
  run: Run,
  changes: Changes,
): Promise<void> {
  const {number, headSha} = pull
  const comments = await commentsOf(run, changes)
  const posted = await readComments(github, number)
  const current = new Set(comments.map(({key}) => key))
  const stays = (old: PostedComment): boolean =>
    old.isAnswered || (current.has(old.key) && !old.isOutdated)
  for (const old of posted.filter((one) => !stays(one))) await deleteComment(github, old)

  const said = new Set(posted.filter(stays).map(({key}) => key))
  const fresh = comments.filter(({key}) => !said.has(key))
  if (fresh.length === 0 || (await hasReview(github, number, headSha))) return
  await createReview(github, pull, fresh)
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
  pull: PullRequestOccasion,
  comments: readonly ReviewComment[],
): Promise<void> {
  const told = comments.slice(0, most)
  const create = async (some: readonly ReviewComment[]): Promise<void> => {
    await github.octokit.rest.pulls.createReview({
      ...github.at,
      pull_number: pull.number,
      commit_id: pull.headSha,
      event: 'COMMENT',
      body: `${wordsFor(some.length, comments.length)}\n\n${mark(reviewMark, pull.headSha)}`,
      comments: some.map(placed),
    })
  }
  await github.write(`post a review with ${plural(told.length, 'comment')}`, async () => {
    // One line that GitHub does not take refuses the whole review, and the answer does not say which.
    const taken = await attempt(() => create(told))
    if (!taken && !(await attempt(async () => create(await takeable(github, pull, told)))))
      await create([])
  })
}

/** Whether a review was taken; an error that is not about its lines is thrown. */
async function attempt(create: () => Promise<void>): Promise<boolean> {
  try {
    await create()
    return true
  } catch (error) {
    if (statusOf(error) !== 422) throw error
    return false
  }
}

/** The comments that stand within one hunk of the difference that GitHub shows now. */
async function takeable(
  github: GitHub,
  pull: PullRequestOccasion,
  comments: readonly ReviewComment[],
): Promise<ReviewComment[]> {
  const {byName} = await listChangedFiles(github, pull)
  return comments.filter(({path, lines}) => {
    const {hunks = []} = readPatch(byName.get(path)?.patch ?? '') ?? {}
    return hunks.some(({first, last}) => first <= lines.first && lines.last <= last)
  })
}

function wordsFor(told: number, all: number): string {
  const rest = all - told
  return `${plural(told, 'comment')} on changed lines${rest > 0 ? ` and ${rest} more in the summary of the run` : ''}.`
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
