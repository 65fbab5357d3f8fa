import {
  bodyFault,
  created,
  missing,
  ok,
  page,
  refused,
  userOf,
  type Answer,
  type Route,
} from './answer.ts'

export interface Issue {
  readonly number: number
  title: string
  body: string
  labels: string[]
  state: 'open' | 'closed'
  stateReason: string | null
  closedAt: string | null
  readonly login: string
  readonly isPull: boolean
}

export interface IssueComment {
  readonly id: number
  readonly number: number
  body: string
  readonly login: string
}

export interface IssueState {
  readonly issues: Issue[]
  readonly comments: IssueComment[]
  /** Whether the repository has issues at all. */
  hasIssues: boolean
  /** Every change that a person would be told of or see, in order. */
  readonly history: string[]
}

interface IssuesOptions {
  readonly state: IssueState
  readonly url: (path: string) => string
  readonly nextId: () => number
}

const disabled = refused(410, 'Issues has been disabled in this repository.')

/** Issues and the comments on them, which a pull request has as well. */
export function issueRoutes({state, url, nextId}: IssuesOptions): Route[] {
  const at = '/repos/{owner}/{repo}/issues'
  const view = (issue: Issue) => ({
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    closed_at: issue.closedAt,
    labels: issue.labels.map((name) => ({name})),
    user: userOf(issue.login),
    ...(issue.isPull
      ? {pull_request: {url: null, html_url: null, diff_url: null, patch_url: null}}
      : {}),
  })
  const commentView = ({id, body, login}: IssueComment) => ({id, body, user: userOf(login)})
  const enabled = (answer: () => Answer) => (state.hasIssues ? answer() : disabled)
  return [
    [
      `GET ${at}`,
      [],
      (question) =>
        enabled(() => {
          const labels = (question.query.get('labels') ?? '').split(',').filter(Boolean)
          const wanted = question.query.get('state') ?? 'open'
          const issues = state.issues.filter(
            (issue) =>
              [issue.state, 'all'].includes(wanted) &&
              labels.every((label) => issue.labels.includes(label)),
          )
          return page(issues.map(view), question, url('issues'))
        }),
    ],
    [
      `POST ${at}`,
      ['issues'],
      ({body, login}) =>
        enabled(() => {
          const fault = bodyFault(body['body'])
          if (fault) return fault
          const issue: Issue = {
            number: nextId(),
            title: String(body['title']),
            body: (body['body'] as string | undefined) ?? '',
            labels: (body['labels'] ?? []) as string[],
            state: 'open',
            stateReason: null,
            closedAt: null,
            login,
            isPull: false,
          }
          state.issues.push(issue)
          state.history.push(`opened ${issue.title}`)
          return created(view(issue))
        }),
    ],
    [
      `PATCH ${at}/{issue_number}`,
      ['issues'],
      ({params, body}) =>
        enabled(() => {
          const issue = state.issues.find(({number}) => number === Number(params['issue_number']))
          if (!issue) return missing
          const fault = bodyFault(body['body'])
          if (fault) return fault
          if (typeof body['body'] === 'string' && body['body'] !== issue.body) {
            issue.body = body['body']
            state.history.push('edited')
          }
          const wanted = body['state']
          if ((wanted === 'open' || wanted === 'closed') && wanted !== issue.state) {
            issue.state = wanted
            issue.closedAt = wanted === 'closed' ? new Date().toISOString() : null
            issue.stateReason =
              wanted === 'open'
                ? 'reopened'
                : ((body['state_reason'] as string | undefined) ?? 'completed')
            state.history.push(wanted === 'open' ? 'reopened' : `closed as ${issue.stateReason}`)
          }
          return ok(view(issue))
        }),
    ],
    [
      `GET ${at}/{issue_number}/comments`,
      [],
      (question) => {
        const number = Number(question.params['issue_number'])
        const comments = state.comments.filter((comment) => comment.number === number)
        return page(comments.map(commentView), question, url(`issues/${number}/comments`))
      },
    ],
    [
      `POST ${at}/{issue_number}/comments`,
      ['issues', 'pull-requests'],
      ({params, body, login}) => {
        const fault = bodyFault(body['body'])
        if (fault) return fault
        const number = Number(params['issue_number'])
        const comment = {id: nextId(), number, body: String(body['body']), login}
        state.comments.push(comment)
        state.history.push('commented')
        return created(commentView(comment))
      },
    ],
    [
      `PATCH ${at}/comments/{comment_id}`,
      ['issues', 'pull-requests'],
      ({params, body}) => {
        const comment = state.comments.find(({id}) => id === Number(params['comment_id']))
        if (!comment) return missing
        const fault = bodyFault(body['body'])
        if (fault) return fault
        comment.body = String(body['body'])
        state.history.push('edited a comment')
        return ok(commentView(comment))
      },
    ],
  ]
}
