import {plural} from '../report/plural.ts'
import type {Run} from '../report/reporter.ts'
import type {GitHub} from './client.ts'
import {deathsOf, memoryIn} from './deaths.ts'
import {allClear, issueBody, issueMark, newsBody} from './issue-body.ts'
import {isSameBody, wordsIn} from './mark.ts'

/** By what label the one issue is known, where the files are seen, and what time it is. */
export interface IssueRequest {
  readonly label: string
  readonly fileUrl: string | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The title with which an issue is opened; a person may change it. */
const title = 'Dead links'

/** How long after its end an issue is opened again, and no other one is written. */
const grace = 30 * 24 * 60 * 60 * 1000

/**
 * Keeps one issue about what has died: written when something has, updated when something changed,
 * with a comment only on new deaths, closed when all is well. Gives its number, where there is one.
 */
export async function keepIssue(
  github: GitHub,
  run: Run,
  {label, fileUrl, now}: IssueRequest,
): Promise<number | undefined> {
  const issue = await findIssue(github, label)
  const today = new Date(now).toISOString().slice(0, 10)
  const deaths = deathsOf(run, memoryIn(issue?.body), today)
  const body = issueBody(deaths, fileUrl)
  if (deaths.length === 0) {
    if (issue?.isOpen === true) await close(github, issue, body)
    return issue?.isOpen === true ? issue.number : undefined
  }
  if (!issue) return create(github, label, body)

  const news = deaths.filter(({isNew}) => isNew)
  if (!issue.isOpen) {
    // A person closed it, knowing what it says.
    if (news.length === 0) return undefined
    if (now - issue.closedAt > grace) return create(github, label, body)
  }
  await update(github, issue, body)
  if (news.length > 0) await comment(github, issue, newsBody(news, fileUrl), news.length)
  return issue.number
}

interface KnownIssue {
  readonly number: number
  readonly body: string
  readonly isOpen: boolean
  /** Milliseconds since 1970; 0 while it is open. */
  readonly closedAt: number
}

/** Our issue with the label: an open one, or else the one that was closed last. */
async function findIssue(github: GitHub, label: string): Promise<KnownIssue | undefined> {
  const {octokit, at} = github
  const issues = await octokit.paginate(octokit.rest.issues.listForRepo, {
    ...at,
    labels: label,
    state: 'all',
    per_page: 100,
  })
  const own: KnownIssue[] = []
  for (const {number, body, state, closed_at, pull_request, user} of issues) {
    if (pull_request || !wordsIn(body, issueMark) || !(await github.isMine(user))) continue
    const closedAt = closed_at === null ? 0 : Date.parse(closed_at)
    own.push({number, body: body ?? '', isOpen: state === 'open', closedAt})
  }
  own.sort(
    (a, b) => Number(b.isOpen) - Number(a.isOpen) || b.closedAt - a.closedAt || a.number - b.number,
  )
  return own[0]
}

async function create(github: GitHub, label: string, body: string): Promise<number | undefined> {
  const created = await github.write(`open the issue "${title}"`, () =>
    github.octokit.rest.issues.create({...github.at, title, body, labels: [label]}),
  )
  return created?.data.number
}

async function update(github: GitHub, issue: KnownIssue, body: string): Promise<void> {
  const {octokit, at} = github
  if (issue.isOpen && isSameBody(issue.body, body)) return
  await github.write(`${issue.isOpen ? 'update' : 'reopen'} issue ${issue.number}`, () =>
    octokit.rest.issues.update({...at, issue_number: issue.number, body, state: 'open'}),
  )
}

async function close(github: GitHub, issue: KnownIssue, body: string): Promise<void> {
  const {octokit, at} = github
  await github.write(`close issue ${issue.number}`, async () => {
    const known = {...at, issue_number: issue.number}
    await octokit.rest.issues.createComment({...known, body: allClear})
    await octokit.rest.issues.update({...known, body, state: 'closed', state_reason: 'completed'})
  })
}

async function comment(
  github: GitHub,
  {number}: KnownIssue,
  body: string,
  count: number,
): Promise<void> {
  await github.write(`comment on issue ${number}: ${plural(count, 'more dead link')}`, () =>
    github.octokit.rest.issues.createComment({...github.at, issue_number: number, body}),
  )
}
