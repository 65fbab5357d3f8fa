import * as core from '@actions/core'
import {context} from '@actions/github'
import {parseCount, parseDuration} from '../command-line/request.ts'
import {reporters} from '../report/index.ts'
import {safeLog} from '../report/log.ts'
import type {ReporterOptions, Run} from '../report/reporter.ts'
import {run, type RunPorts} from '../run.ts'
import {flag, input, lines, oneOf, paths} from './input.ts'
import type {OutputName} from './inputs.ts'

/** Runs the Action; throws `UserError` on inputs that make no sense. */
export async function main(ports: Omit<RunPorts, 'readStdin'>): Promise<void> {
  const token = input('token')
  if (token !== '') core.setSecret(token)
  const failOn = oneOf('fail-on', ['error', 'warning', 'never'])
  const isAnnotated = flag('annotations')
  const isSummarized = flag('summary')

  const {run: result} = await run(
    {
      paths: paths(),
      config: input('config') === '' ? undefined : input('config'),
      links: oneOf('links', ['all', 'none']),
      scope: 'all',
      cache: input('cache-file') === 'none' ? undefined : input('cache-file'),
      fix: undefined,
      network: {
        concurrency: parseCount(input('concurrency'), 'the input `concurrency`'),
        maxTime: parseDuration(input('max-time'), 'the input `max-time`'),
        allowPrivateHosts: lines('allow-private-hosts'),
      },
    },
    {...ports, env: {...ports.env, GITHUB_TOKEN: token === '' ? undefined : token}},
  )
  const fails = isFailure(result, failOn)
  log(result, isAnnotated)
  if (isSummarized) await summarize(result)
  await writeReport(result, ports)
  setOutputs(result, fails)
  // No `setFailed`: its message would take the place of an annotation.
  if (fails) process.exitCode = core.ExitCode.Failure
}

/** Annotations are commands in the log; the rest of the log must hold none. */
function log(result: Run, isAnnotated: boolean): void {
  const {pretty, github} = reporters
  core.info(safeLog(pretty(result, options)))
  if (isAnnotated) process.stdout.write(github(result, options))
}

/** A summary that cannot be written does not keep the outputs from being set. */
async function summarize(result: Run): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
  try {
    await core.summary.addRaw(reporters.markdown(result, options)).write()
  } catch (error) {
    core.info(safeLog(error instanceof Error ? error.message : String(error)))
  }
}

async function writeReport(result: Run, {files}: Pick<RunPorts, 'files'>): Promise<void> {
  const file = input('report-file')
  if (file !== '') await files.write(file, reporters.json(result, options))
}

function setOutputs({summary, links}: Run, fails: boolean): void {
  const {error, warning, info} = summary.findings
  const values: Record<OutputName, string | number> = {
    conclusion: fails ? 'failure' : 'success',
    errors: error,
    warnings: warning,
    infos: info,
    'links-checked': links.filter(({verdict}) => verdict !== 'skipped').length,
    dead: summary.links.dead,
    'report-file': input('report-file'),
  }
  for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
}

function isFailure({summary}: Run, failOn: 'error' | 'warning' | 'never'): boolean {
  const {error, warning} = summary.findings
  return failOn !== 'never' && (error > 0 || (failOn === 'warning' && warning > 0))
}

const options: ReporterOptions = {
  color: false,
  verbose: false,
  quiet: false,
  maxAnnotations: 10,
  fileUrl: fileUrl(),
}

/** Where the files of this run are seen on GitHub. */
function fileUrl(): string | undefined {
  const repository = process.env['GITHUB_REPOSITORY']
  if (repository === undefined || context.sha === '') return undefined
  return `${context.serverUrl}/${repository}/blob/${context.sha}/`
}
