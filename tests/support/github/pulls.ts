import {bodyFault, created, gone, missing, ok, page, refused, userOf, type Route} from './answer.ts'
import {diffFiles, isInHunk} from './diff.ts'
import type {Git} from './git.ts'

export interface Pull {
  readonly number: number
  readonly title: string
  readonly base: string
  /** A branch of this repository, which for a fork stands for that fork's branch. */
  readonly head: string
  readonly headOwner: string
  readonly author: string
  readonly isDependabot?: boolean
  state: 'open' | 'closed'
  body: string
}

export interface PostedComment {
  readonly id: number
  readonly path: string
  readonly line: number
  readonly startLine: number | undefined
  readonly commit: string
  body: string
  readonly login: string
  readonly replyTo: number | undefined
  isOutdated: boolean
}

export interface Review {
  readonly id: number
  readonly number: number
  readonly commit: string
  readonly body: string
  readonly login: string
  readonly event: string
}

export interface PullState {
  readonly pulls: Pull[]
  readonly reviews: Review[]
  readonly comments: (PostedComment & {readonly number: number})[]
}

interface PullsOptions {
  readonly git: Git
  readonly state: PullState
  readonly owner: string
  readonly repo: string
  readonly url: (path: string) => string
  readonly nextId: () => number
}

const write = ['pull-requests']

/** Pull requests, their files, reviews and comments. */
export function pullRoutes({git, state, owner, repo, url, nextId}: PullsOptions): Route[] {
  const find = (number: string | undefined) =>
    state.pulls.find((pull) => pull.number === Number(number))
  const filesOf = (pull: Pull) => diffFiles(git, pull.base, pull.head)
  const headSha = (pull: Pull) => git.sha(pull.head) ?? ''
  const view = (pull: Pull) => ({
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    user: userOf(pull.author),
    html_url: `https://github.example/${owner}/${repo}/pull/${pull.number}`,
    head: {
      ref: pull.head,
      sha: headSha(pull),
      label: `${pull.headOwner}:${pull.head}`,
      user: userOf(pull.headOwner),
    },
    base: {ref: pull.base, sha: git.sha(pull.base), label: `${owner}:${pull.base}`},
  })
  const at = '/repos/{owner}/{repo}/pulls'
  return [
    [
      `GET ${at}`,
      [],
      (question) => {
        const wanted = question.query
        const pulls = state.pulls.filter(
          (pull) =>
            [pull.state, 'all'].includes(wanted.get('state') ?? 'open') &&
            [`${pull.headOwner}:${pull.head}`, null].includes(wanted.get('head')) &&
            [pull.base, null].includes(wanted.get('base')),
        )
        return page(pulls.map(view), question, url('pulls'))
      },
    ],
    [
      `POST ${at}`,
      write,
      ({body, login}) => {
        const head = String(body['head']).replace(`${owner}:`, '')
        const base = String(body['base'])
        if (git.sha(head) === undefined) return refused(422, 'Validation Failed: head is invalid')
        if (state.pulls.some((one) => one.head === head && one.state === 'open')) {
          return refused(422, `A pull request already exists for ${owner}:${head}.`)
        }
        const fault = bodyFault(body['body'])
        if (fault) return fault
        const pull: Pull = {
          number: nextId(),
          title: String(body['title']),
          body: (body['body'] as string | undefined) ?? '',
          base,
          head,
          headOwner: owner,
          author: login,
          state: 'open',
        }
        state.pulls.push(pull)
        return created(view(pull))
      },
    ],
    [
      `GET ${at}/{pull_number}`,
      [],
      ({params, accept}) => {
        const pull = find(params['pull_number'])
        if (!pull) return missing
        if (!accept.includes('diff')) return ok(view(pull))
        const files = filesOf(pull)
        const lines = files.reduce((sum, {changes}) => sum + changes, 0)
        if (files.length > 300)
          return refused(406, 'Sorry, the diff exceeded the maximum number of files (300).')
        if (lines > 20_000)
          return refused(406, 'Sorry, the diff exceeded the maximum number of lines (20000)')
        return {
          status: 200,
          body: git.run('diff', `${pull.base}...${pull.head}`),
          headers: {'content-type': 'text/plain'},
        }
      },
    ],
    [
      `PATCH ${at}/{pull_number}`,
      write,
      ({params, body}) => {
        const pull = find(params['pull_number'])
        if (!pull) return missing
        if (body['state'] === 'closed') pull.state = 'closed'
        if (typeof body['body'] === 'string') pull.body = body['body']
        return bodyFault(body['body']) ?? ok(view(pull))
      },
    ],
    [
      `GET ${at}/{pull_number}/files`,
      [],
      (question) => {
        const pull = find(question.params['pull_number'])
        if (!pull) return missing
        return page(filesOf(pull).slice(0, 3000), question, url(`pulls/${pull.number}/files`))
      },
    ],
    [
      `GET /repos/{owner}/{repo}/compare/{basehead}`,
      [],
      ({params}) => {
        const [base = '', head = ''] = (params['basehead'] ?? '').split('...')
        if (git.sha(base) === undefined || git.sha(head) === undefined) return missing
        const sha = git.run('merge-base', base, head).trim()
        const files = diffFiles(git, base, head).slice(0, 300)
        return ok({merge_base_commit: {sha}, files})
      },
    ],
    [
      `GET ${at}/{pull_number}/reviews`,
      [],
      (question) => {
        const reviews = state.reviews.filter(
          ({number}) => number === Number(question.params['pull_number']),
        )
        const views = reviews.map(({id, body, commit, login}) => ({
          id,
          body,
          commit_id: commit,
          state: 'COMMENTED',
          user: userOf(login),
        }))
        return page(views, question, url('reviews'))
      },
    ],
    [
      `POST ${at}/{pull_number}/reviews`,
      write,
      ({params, body, login}) => {
        const pull = find(params['pull_number'])
        if (!pull) return missing
        const comments = (body['comments'] ?? []) as readonly Record<string, unknown>[]
        const fault = [body['body'], ...comments.map((comment) => comment['body'])]
          .map(bodyFault)
          .find(Boolean)
        if (fault) return fault
        if (body['event'] === 'COMMENT' && !body['body'])
          return refused(422, 'Unprocessable Entity: body is required')
        if (body['commit_id'] !== headSha(pull))
          return refused(422, 'commit_id is not part of the pull request')
        // One line outside of the difference refuses them all, without a word on which it was.
        const files = filesOf(pull)
        for (const {path, line, start_line: start = line, side} of comments) {
          const patch = files.find(({filename}) => filename === path)?.patch
          if (
            patch === undefined ||
            side !== 'RIGHT' ||
            !isInHunk(patch, Number(start), Number(line))
          ) {
            return refused(
              422,
              'Unprocessable Entity: "Pull request review thread line must be part of the diff"',
            )
          }
        }
        const review = {
          id: nextId(),
          number: pull.number,
          commit: headSha(pull),
          body: String(body['body']),
          event: String(body['event']),
          login,
        }
        state.reviews.push(review)
        for (const comment of comments) {
          state.comments.push({
            id: nextId(),
            number: pull.number,
            path: String(comment['path']),
            line: Number(comment['line']),
            startLine:
              comment['start_line'] === undefined ? undefined : Number(comment['start_line']),
            commit: review.commit,
            body: String(comment['body']),
            login,
            replyTo: undefined,
            isOutdated: false,
          })
        }
        return ok({id: review.id, body: review.body, state: 'COMMENTED', user: userOf(login)})
      },
    ],
    [
      `GET ${at}/{pull_number}/comments`,
      [],
      (question) => {
        const comments = state.comments.filter(
          ({number}) => number === Number(question.params['pull_number']),
        )
        const views = comments.map(({id, path, line, body, login, replyTo, isOutdated}) => ({
          id,
          path,
          body,
          user: userOf(login),
          ...(isOutdated ? {} : {line, position: 1}),
          ...(replyTo === undefined ? {} : {in_reply_to_id: replyTo}),
        }))
        return page(views, question, url(`pulls/${question.params['pull_number'] ?? ''}/comments`))
      },
    ],
    [
      `DELETE ${at}/comments/{comment_id}`,
      write,
      ({params}) => {
        const index = state.comments.findIndex(({id}) => id === Number(params['comment_id']))
        if (index === -1) return missing
        state.comments.splice(index, 1)
        return gone
      },
    ],
  ]
}
