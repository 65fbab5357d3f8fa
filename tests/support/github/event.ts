import {everything, type FakeGitHub} from './server.ts'
import type {Files} from './git.ts'
import type {Pull} from './pulls.ts'
import {act} from '../../command-line/act.ts'

/** Inputs as a workflow gives them, and what else of a run is not as usual. */
interface Start {
  readonly with?: Readonly<Record<string, string>>
  readonly token?: string
  /** What the branch or the head holds is checked out, if nothing else is named. */
  readonly workspace?: string
  readonly env?: Readonly<Record<string, string>>
  readonly event?: string
}

export type Ran = Awaited<ReturnType<typeof act>>

/** Opens a pull request with these changes to the main branch. */
export function openPull(
  github: FakeGitHub,
  files: Files,
  more: {readonly fork?: string; readonly author?: string} = {},
): Pull {
  const number = github.nextId()
  const head = `topic-${number}`
  github.git.commit(head, files, 'main')
  const {fork = github.owner, author = fork} = more
  const pull: Pull = {
    number,
    title: 'Add papers',
    base: 'main',
    head,
    headOwner: fork,
    author,
    state: 'open',
    body: '',
  }
  github.pulls.pulls.push(pull)
  return pull
}

/** Runs the Action on a pull request, on the merge of its head that GitHub makes. */
export async function onPull(github: FakeGitHub, pull: Pull, start: Start = {}): Promise<Ran> {
  const {git} = github
  const merge = git.merge(pull.number, pull.base, pull.head)
  return actAs(github, start, {
    name: start.event ?? 'pull_request',
    sha: merge,
    ref: `refs/pull/${pull.number}/merge`,
    actor: pull.author,
    payload: {
      number: pull.number,
      pull_request: {
        number: pull.number,
        base: {sha: git.sha(pull.base), ref: pull.base},
        head: {
          sha: git.sha(pull.head),
          ref: pull.head,
          repo: {full_name: `${pull.headOwner}/${github.repo}`},
        },
      },
    },
  })
}

/** Runs the Action on the main branch. */
export async function onBranch(
  github: FakeGitHub,
  name: 'push' | 'schedule' | 'workflow_dispatch',
  start: Start & {readonly branch?: string} = {},
): Promise<Ran> {
  const branch = start.branch ?? 'main'
  const sha = github.git.sha(branch) ?? ''
  return actAs(github, start, {
    name,
    sha,
    ref: `refs/heads/${branch}`,
    actor: 'someone',
    payload: {},
  })
}

/** Runs the Action after another workflow has run on a commit. */
export async function afterWorkflow(
  github: FakeGitHub,
  head: {readonly sha: string; readonly branch: string; readonly owner: string},
  start: Start = {},
): Promise<Ran> {
  const run = {
    event: 'pull_request',
    head_sha: head.sha,
    head_branch: head.branch,
    head_repository: {owner: {login: head.owner}},
    pull_requests: [],
  }
  const sha = github.git.sha('main') ?? ''
  return actAs(github, start, {
    name: 'workflow_run',
    sha,
    ref: 'refs/heads/main',
    actor: 'someone',
    payload: {workflow_run: run},
  })
}

interface Event {
  readonly name: string
  readonly sha: string
  readonly ref: string
  readonly actor: string
  readonly payload: object
}

async function actAs(github: FakeGitHub, start: Start, event: Event): Promise<Ran> {
  const repository = `${github.owner}/${github.repo}`
  return act({
    workspace: start.workspace ?? github.git.checkout(event.sha),
    event: {...event.payload, repository: {full_name: repository, default_branch: 'main'}},
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: event.sha,
      GITHUB_REF: event.ref,
      GITHUB_ACTOR: event.actor,
      ...start.env,
    },
    with: {token: start.token ?? github.token(everything), ...start.with},
  })
}
