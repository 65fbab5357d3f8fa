import * as core from '@actions/core'
import type {Files} from '../host/files.ts'
import {badge} from '../report/badge.ts'
import {reporters} from '../report/index.ts'
import {safeLog} from '../report/log.ts'
import type {ReporterOptions, Run} from '../report/reporter.ts'
import type {RunPorts} from '../request.ts'
import {flag, input} from './input.ts'
import type {OutputName} from './outputs.ts'

/** What is told of a run besides its report. */
export interface Telling {
  readonly isAnnotated: boolean
  /** Whether the step fails. */
  readonly fails: boolean
  /** The issue about dead links, if this run kept one. */
  readonly issueNumber: number | undefined
}

/** Tells a run in the log, in the summary of the job, in the files that the inputs name, and in the outputs. */
export async function tell(
  result: Run,
  options: ReporterOptions,
  {isAnnotated, fails, issueNumber}: Telling,
  {files}: Pick<RunPorts, 'files'>,
): Promise<void> {
  log(result, options, isAnnotated)
  await summarize(result, options)
  await writeFiles(result, options, files)
  setOutputs(result, fails, issueNumber)
}

/** Annotations are commands in the log; the rest of the log must hold none. */
function log(result: Run, options: ReporterOptions, isAnnotated: boolean): void {
  const {pretty, github} = reporters
  core.info(safeLog(pretty(result, options)))
  if (isAnnotated) process.stdout.write(github(result, options))
}

/** A summary that cannot be written does not keep the outputs from being set. */
async function summarize(result: Run, options: ReporterOptions): Promise<void> {
  if (!flag('summary') || (process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
  try {
    await core.summary.addRaw(reporters.markdown(result, options)).write()
  } catch (error) {
    core.info(safeLog(error instanceof Error ? error.message : String(error)))
  }
}

/** Writes the files that the inputs name. */
async function writeFiles(result: Run, options: ReporterOptions, files: Files): Promise<void> {
  const written = [
    {file: input('report-file'), reporter: reporters.json},
    {file: input('sarif-file'), reporter: reporters.sarif},
    {file: input('badge-file'), reporter: badge},
  ]
  for (const {file, reporter} of written) {
    if (file !== '') await files.write(file, reporter(result, options))
  }
}

/** What later steps may ask for. */
function setOutputs({summary, links}: Run, fails: boolean, issueNumber: number | undefined): void {
  const {error, warning, info} = summary.findings
  const values: Record<OutputName, string | number> = {
    conclusion: fails ? 'failure' : 'success',
    errors: error,
    warnings: warning,
    infos: info,
    'links-checked': links.filter(({verdict}) => verdict !== 'skipped').length,
    dead: summary.links.dead,
    'report-file': input('report-file'),
    'sarif-file': input('sarif-file'),
    'issue-number': issueNumber ?? '',
  }
  for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
}
