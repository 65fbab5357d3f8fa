/** What a run is about on GitHub, as the event that started it tells. */
export type Occasion =
  | PullRequestOccasion
  | WorkflowRunOccasion
  | {
      readonly kind: 'branch'
      readonly branch: string
      readonly sha: string
      readonly isDefault: boolean
    }

/** A pull request; its lines are those of its head, whatever is checked out. */
export interface PullRequestOccasion {
  readonly kind: 'pull-request'
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  /** Why the token is likely to be one that may only read. */
  readonly readOnly: 'a fork' | 'Dependabot' | undefined
}

/** The end of another workflow's run; what it was about is asked of GitHub, never of its report. */
export interface WorkflowRunOccasion {
  readonly kind: 'workflow-run'
  readonly headSha: string
  readonly headBranch: string
  readonly headOwner: string
}

/** What the runner says of itself. */
export type RunnerEnv = Readonly<Record<string, string | undefined>>

/** Reads the event of a run; what it does not tell is taken from the runner's variables. */
export function occasionOf(payload: unknown, env: RunnerEnv): Occasion {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  const pull = field(payload, 'pull_request')
  const number = field(pull, 'number')
  const headSha = text(field(pull, 'head', 'sha'))
  if (typeof number === 'number' && headSha !== '') {
    const baseSha = text(field(pull, 'base', 'sha'))
    const readOnly = readOnlyOf(payload, event, env)
    return {kind: 'pull-request', number, headSha, baseSha, readOnly}
  }
  if (event === 'workflow_run') return workflowRunOf(field(payload, 'workflow_run'))
  const branch = env['GITHUB_REF']?.replace(/^refs\/heads\//, '') ?? ''
  const main = text(field(payload, 'repository', 'default_branch'))
  return {
    kind: 'branch',
    branch,
    sha: env['GITHUB_SHA'] ?? '',
    // A schedule runs on the default branch alone, and its event is the only one that may not name it.
    isDefault: event === 'schedule' || (branch !== '' && branch === main),
  }
}

function readOnlyOf(
  payload: unknown,
  event: string,
  env: RunnerEnv,
): PullRequestOccasion['readOnly'] {
  if (event === 'pull_request_target') return undefined
  const here = field(payload, 'repository', 'full_name')
  const there = field(payload, 'pull_request', 'head', 'repo', 'full_name')
  if (here !== there) return 'a fork'
  return env['GITHUB_ACTOR'] === 'dependabot[bot]' ? 'Dependabot' : undefined
}

function workflowRunOf(run: unknown): WorkflowRunOccasion {
  return {
    kind: 'workflow-run',
    headSha: text(field(run, 'head_sha')),
    headBranch: text(field(run, 'head_branch')),
    headOwner: text(field(run, 'head_repository', 'owner', 'login')),
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A value deep in what JSON may hold. */
function field(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  )
}
