import {created, missing, ok, refused, type Answer, type Route} from './answer.ts'
import type {Git} from './git.ts'

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: string
  readonly message: string
  readonly title?: string
}

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly sha: string
  status: string
  conclusion: string | null
  title: string
  summary: string
  readonly annotations: Annotation[]
}

interface ChecksOptions {
  readonly git: Git
  readonly runs: CheckRun[]
  readonly nextId: () => number
}

interface Body {
  readonly name: string
  readonly head_sha: string
  readonly status?: string
  readonly conclusion?: string
  readonly output?: {
    readonly title: string
    readonly summary: string
    readonly annotations?: readonly Annotation[]
  }
}

/** Check runs; what is updated adds its annotations to those that are there. */
export function checkRoutes({git, runs, nextId}: ChecksOptions): Route[] {
  const at = '/repos/{owner}/{repo}/check-runs'
  const view = ({id, name, sha, status, conclusion}: CheckRun) => ({
    id,
    name,
    head_sha: sha,
    status,
    conclusion,
  })
  return [
    [
      `POST ${at}`,
      ['checks'],
      ({body}) => {
        const given = body as unknown as Body
        const fault = faultOf(given)
        if (fault) return fault
        if (git.sha(given.head_sha) === undefined)
          return refused(422, `No commit found for SHA: ${given.head_sha}`)
        const run: CheckRun = {
          id: nextId(),
          name: given.name,
          sha: given.head_sha,
          status: 'queued',
          conclusion: null,
          title: '',
          summary: '',
          annotations: [],
        }
        runs.push(run)
        apply(run, given)
        return created(view(run))
      },
    ],
    [
      `PATCH ${at}/{check_run_id}`,
      ['checks'],
      ({params, body}) => {
        const run = runs.find(({id}) => id === Number(params['check_run_id']))
        if (!run) return missing
        const fault = faultOf(body as unknown as Body)
        if (fault) return fault
        apply(run, body as unknown as Body)
        return ok(view(run))
      },
    ],
  ]
}

function apply(run: CheckRun, {status, conclusion, output}: Body): void {
  run.status = conclusion === undefined ? (status ?? run.status) : 'completed'
  run.conclusion = conclusion ?? run.conclusion
  run.title = output?.title ?? run.title
  run.summary = output?.summary ?? run.summary
  run.annotations.push(...(output?.annotations ?? []))
}

function faultOf({output}: Body): Answer | undefined {
  const annotations = output?.annotations ?? []
  const invalid = (why: string) => refused(422, `Invalid request.\n\n${why}`)
  if (annotations.length > 50) {
    return invalid(`No more than 50 items are allowed; ${annotations.length} were supplied.`)
  }
  if ((output?.summary.length ?? 0) > 65_535) return invalid('Only 65535 characters are allowed')
  for (const one of annotations) {
    if ((one.title ?? '').length > 255) return invalid('title is too long')
    if (Buffer.byteLength(one.message) > 65_536) return invalid('message is too long')
    const hasColumns = 'start_column' in one || 'end_column' in one
    if (hasColumns && one.start_line !== one.end_line) return invalid('columns need one line')
    if (one.end_line < one.start_line) return invalid('end_line is before start_line')
    if (/[\u{10000}-\u{10FFFF}]/u.test(`${one.path}${one.message}${one.title ?? ''}`))
      return invalid('invalid characters')
  }
  return undefined
}
