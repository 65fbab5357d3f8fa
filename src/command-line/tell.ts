import {reporters} from '../report/index.ts'
import type {Run} from '../report/reporter.ts'
import type {Terminal} from './main.ts'
import type {Request} from './request.ts'

/** Prints to standard output what is left of it: a diff or a fixed text sends the report to standard error. */
export async function writeReports(run: Run, request: Request, terminal: Terminal): Promise<void> {
  const isTaken = request.fix !== undefined && (request.dryRun || request.paths.includes('-'))
  for (const {format, file} of request.outputs) {
    const color = file === undefined && !isTaken && request.color && terminal.hasColor
    const {verbose, quiet, maxAnnotations} = request
    const text = reporters[format](run, {color, verbose, quiet, maxAnnotations, fileUrl: undefined})
    if (file !== undefined) await terminal.files.write(file, text)
    else if (isTaken) terminal.stderr(text)
    else terminal.stdout(text)
  }
}

/** Tells what is urgent to the user, unless the report has told it. */
export function warn({hints}: Run, {outputs, quiet}: Request, {stderr}: Terminal): void {
  const isTold =
    !quiet && outputs.some(({format, file}) => format === 'pretty' && file === undefined)
  if (isTold) return
  for (const {message, isUrgent} of hints) {
    if (isUrgent) stderr(`awesome-paper-lint: ${message}\n`)
  }
}

/** The exit code: 2 where no link could be checked for want of a network, 1 on findings that are bad enough, else 0; a part of a run tells no findings by it. */
export function exitCode({summary, links, hints, shard}: Run, {failOn}: Request): number {
  const {error, warning} = summary.findings
  const isNothingChecked = links.every(({verdict}) => verdict === 'skipped')
  if (isNothingChecked && hints.some(({id}) => id === 'no-network')) return 2
  if (failOn === 'never' || shard) return 0
  return error > 0 || (failOn === 'warning' && warning > 0) ? 1 : 0
}
