import type {ReporterOptions, Run} from '../report/reporter.ts'
import type {Changes} from '../scope/change.ts'
import {readChanges} from './changes.ts'
import {postCheckRun} from './check-run.ts'
import type {GitHub} from './client.ts'
import {keepFixes, type FixedText} from './fix-pull-request.ts'
import {keepIssue} from './issue.ts'
import type {Occasion, PullRequestOccasion} from './occasion.ts'
import {postReview} from './review.ts'
import {keepComment} from './sticky-comment.ts'
import {postAll, type Surface} from './surface.ts'

/** What the inputs want posted. */
export interface Wanted {
  readonly review: boolean
  readonly comment: boolean
  readonly checkRun: boolean
  readonly issue: boolean
  readonly fixPullRequest: boolean
}

/** What there is to post. */
export interface Posting {
  /** Nothing where there is nothing on GitHub that it is about. */
  readonly occasion: Occasion | undefined
  readonly run: Run
  readonly options: ReporterOptions
  readonly fails: boolean
  /** What the pull request changes, where it has been read. */
  readonly changes?: Changes | undefined
  readonly label: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** The files of the run as its safe fixes leave them. */
  readonly fixed: (run: Run) => Promise<readonly FixedText[]>
  readonly onIssue: (number: number) => unknown
}

/** Posts a run where that is wanted and its occasion has a place for it; gives a line for each thing left out. */
export async function postPrepared(
  github: GitHub,
  wanted: Wanted,
  prepare: () => Promise<Posting>,
): Promise<string[]> {
  let posting: Posting | undefined
  const first = async () => {
    posting = await prepare()
  }
  const permissions = ['pull-requests: read']
  const notes = await postAll([{name: 'posting', permissions, post: first}], undefined)
  const occasion = posting?.occasion
  if (!posting || !occasion) return notes
  const readOnly = occasion.kind === 'pull-request' ? occasion.readOnly : undefined
  return postAll(surfacesFor(github, occasion, posting, wanted), readOnly)
}

function surfacesFor(
  github: GitHub,
  occasion: Occasion,
  posting: Posting,
  wanted: Wanted,
): Surface[] {
  if (occasion.kind === 'pull-request') return pullSurfaces(github, occasion, posting, wanted)
  if (occasion.kind === 'branch') return branchSurfaces(github, occasion, posting, wanted)
  return []
}

function pullSurfaces(
  github: GitHub,
  pull: PullRequestOccasion,
  {run, options, fails, changes: known}: Posting,
  wanted: Wanted,
): Surface[] {
  let read = known && Promise.resolve(known)
  const changes = (): Promise<Changes> => (read ??= readChanges(github, pull))
  const permissions = ['pull-requests: write']
  const review = async () => postReview(github, pull, run, await changes())
  const comment = () => keepComment(github, pull, run, options)
  const check = async () =>
    postCheckRun(github, run, options, {sha: pull.headSha, fails, changes: await changes()})
  return [
    ...(wanted.review ? [{name: 'review', permissions, post: review}] : []),
    ...(wanted.comment ? [{name: 'comment', permissions, post: comment}] : []),
    ...(wanted.checkRun ? [{name: 'check run', permissions: ['checks: write'], post: check}] : []),
  ]
}

function branchSurfaces(
  github: GitHub,
  {branch, sha, isDefault}: Extract<Occasion, {kind: 'branch'}>,
  {run, options, fails, label, now, fixed, onIssue}: Posting,
  wanted: Wanted,
): Surface[] {
  const check = () => postCheckRun(github, run, options, {sha, fails, changes: undefined})
  const issue = async () => {
    const fileUrl = options.fileUrl?.replace(sha, branch)
    const number = await keepIssue(github, run, {label, fileUrl, now})
    if (number !== undefined) onIssue(number)
  }
  const fixes = async () => keepFixes(github, await fixed(run), {base: branch, sha})
  const permissions = ['contents: write', 'pull-requests: write']
  // A part of a run knows too little of the whole.
  const isWhole = isDefault && !run.shard
  return [
    ...(wanted.checkRun ? [{name: 'check run', permissions: ['checks: write'], post: check}] : []),
    ...(wanted.issue && isWhole && run.linksChecked
      ? [{name: 'issue', permissions: ['issues: write'], post: issue}]
      : []),
    ...(wanted.fixPullRequest && isWhole
      ? [{name: 'pull request with fixes', permissions, post: fixes}]
      : []),
  ]
}
