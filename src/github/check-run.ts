import type {Finding} from '../finding/finding.ts'
import {severities, type Severity} from '../finding/report.ts'
import {markdownPage} from '../report/markdown.ts'
import {plural} from '../report/plural.ts'
import type {ReporterOptions, Run} from '../report/reporter.ts'
import {shorten} from '../report/shorten.ts'
import {conclusionOf} from '../report/totals.ts'
import {visible} from '../report/visible.ts'
import {name} from '../project.ts'
import type {Changes} from '../scope/change.ts'
import type {GitHub} from './client.ts'

/** Annotations that one request may carry. */
const batchSize = 50

/** Annotations of a check run at most, the worst first: ten requests. */
const most = 500

/** Bytes of the page that a check run shows: 65,535 characters, less a margin. */
const pageLimit = 64_000

const levelBySeverity = {
  error: 'failure',
  warning: 'warning',
  info: 'notice',
} as const satisfies Record<Severity, string>

/** What a check run is about. */
export interface CheckRunRequest {
  /** The head of a pull request, not the merge commit that a workflow sees. */
  readonly sha: string
  readonly fails: boolean
  /** Absent where lines are those of the commit itself. */
  readonly changes: Changes | undefined
}

/** Posts a check run with its annotations, in as many requests as they take; the last one concludes it. */
export async function postCheckRun(
  github: GitHub,
  run: Run,
  options: ReporterOptions,
  {sha, fails, changes}: CheckRunRequest,
): Promise<void> {
  const annotations = await annotationsOf(run, changes)
  const stateOf = stateFor(run, fails)
  const page = pageOf(run, options)
  const what = `post a check run with ${plural(annotations.length, 'annotation')}`
  await github.write(what, async () => {
    const {checks} = github.octokit.rest
    const [first = [], ...others] = batchesOf(annotations)
    const {data} = await checks.create({
      ...github.at,
      name,
      head_sha: sha,
      ...stateOf(others.length === 0),
      output: {...page, annotations: first},
    })
    for (const [index, batch] of others.entries()) {
      await checks.update({
        ...github.at,
        check_run_id: data.id,
        ...stateOf(index === others.length - 1),
        output: {...page, annotations: batch},
      })
    }
  })
}

/** Tells how a check run stands after a request, which may be the last one. */
function stateFor({summary: {findings}}: Run, fails: boolean) {
  const isClean = findings.error + findings.warning === 0
  const conclusion = fails ? 'failure' : isClean ? 'success' : 'neutral'
  return (isLast: boolean) =>
    isLast ? ({status: 'completed', conclusion} as const) : ({status: 'in_progress'} as const)
}

/** What a check run shows besides its annotations. */
function pageOf(run: Run, options: ReporterOptions) {
  const summary = withoutAstral(markdownPage(run, options, pageLimit))
  return {title: conclusionOf(run), summary}
}

function batchesOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / batchSize)
  return Array.from({length: count}, (_, index) =>
    items.slice(index * batchSize, (index + 1) * batchSize),
  )
}

type Annotation = Awaited<ReturnType<typeof annotationOf>>

async function annotationsOf(run: Run, changes: Changes | undefined): Promise<Annotation[]> {
  const worst = severities.flatMap((severity) =>
    run.findings.filter((finding) => finding.severity === severity),
  )
  const textByPath = new Map(run.files.map(({path, text}) => [path, text]))
  const told = worst.slice(0, most)
  return Promise.all(
    told.map((finding) => annotationOf(finding, textByPath.get(finding.file) ?? '', changes)),
  )
}

async function annotationOf(finding: Finding, text: string, changes: Changes | undefined) {
  const {file, start, end, severity, rule, message, hint} = finding
  const own = {first: start.line, last: end.line}
  const {first, last} = (await changes?.of(file, text))?.commentOn(own) ?? own
  const columns = {start_column: start.column, end_column: Math.max(start.column, end.column - 1)}
  const words = hint === undefined ? visible(message) : `${visible(message)}\n${visible(hint)}`
  return {
    path: file,
    start_line: first,
    end_line: last,
    ...(first === last ? columns : {}),
    annotation_level: levelBySeverity[severity],
    title: shorten(rule, 255),
    message: shorten(withoutAstral(words), 16_000),
  }
}

/** Without characters beyond the first plane: the API has refused them in check runs. */
function withoutAstral(text: string): string {
  return text.replace(/[\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}
