import {code} from '../finding/quote.ts'
import {readChanges, type PullRequestChanges} from '../github/changes.ts'
import {fits} from '../github/head-text.ts'
import type {WorkflowRunOccasion} from '../github/occasion.ts'
import {findOrigin} from '../github/origin.ts'
import type {Wanted} from '../github/posting.ts'
import {readReport, type ReportFile} from '../github/report-file.ts'
import {UserError} from '../host/user-error.ts'
import {name, version} from '../project.ts'
import type {ReporterOptions, Run, RunFile} from '../report/reporter.ts'
import {summarize as summaryOf} from '../summary.ts'
import {input} from './input.ts'
import {post, readOccasion, type PostPorts} from './post.ts'
import {tell} from './tell.ts'

/** Posts the report of an earlier run to its pull request; nothing is checked, and nothing fails. */
export async function publish(
  wanted: Wanted,
  options: ReporterOptions,
  isFailure: (run: Run) => boolean,
  ports: PostPorts,
): Promise<void> {
  const event = await readEvent(ports)
  const file = input('publish')
  const report = readReport(file, (await ports.files.read(file)).text)
  const run = runOf(report)
  const fails = isFailure(run)
  const fileUrl = options.fileUrl?.replace(/[^/]+\/$/, `${event.headSha}/`)
  const there = {...options, fileUrl}
  const origins: unknown[] = []
  const posted = await post(wanted, ports, async (github) => {
    const occasion = await findOrigin(github, event)
    if (!occasion) return {occasion, run, options: there, fails}
    origins.push(occasion)
    const changes = await readChanges(github, occasion)
    const files = await withTexts(run, changes)
    return {occasion, run: {...run, files}, options: there, fails, changes}
  })
  const notes = origins.length + posted.notes.length > 0 ? posted.notes : [lost]
  const told = {...run, hints: notes}
  await tell(told, there, {isAnnotated: false, fails, issueNumber: undefined}, ports)
}

/** The end of the earlier run; fails on any other event. */
async function readEvent(ports: PostPorts): Promise<WorkflowRunOccasion> {
  const event = await readOccasion(ports)
  if (event.kind === 'workflow-run') return event
  throw new UserError(
    `Unexpected event ${code(ports.env['GITHUB_EVENT_NAME'] ?? '')} for the input \`publish\`, expected \`workflow_run\``,
  )
}

const lost = {
  id: 'posting',
  message: 'Nothing is posted: no open pull request has this commit as its head',
}

function runOf({files, findings, links, outOfScope, suppressed}: ReportFile): Run {
  return {
    tool: {name, version},
    files,
    findings,
    links,
    linksChecked: links.length > 0,
    summary: {...summaryOf([], findings, links, 0, 0), outOfScope, suppressed},
    hints: [],
  }
}

/** The files that the pull request changes with their texts, where the findings can have been made on them. */
async function withTexts(run: Run, changes: PullRequestChanges): Promise<RunFile[]> {
  const texts = run.files.map(async (file) => {
    const findings = run.findings.filter((finding) => finding.file === file.path)
    const text = findings.length > 0 ? await changes.headTextOf(file.path) : undefined
    return text !== undefined && fits(text, findings) ? {...file, text} : file
  })
  return Promise.all(texts)
}
