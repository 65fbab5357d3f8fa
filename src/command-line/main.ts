import {createTwoFilesPatch} from 'diff'
import {UserError} from '../host/user-error.ts'
import {version} from '../project.ts'
import {readSettings, readSources, type ReadPorts} from '../read.ts'
import {entriesReporters} from '../report/entries.ts'
import {reporters} from '../report/index.ts'
import type {Run} from '../report/reporter.ts'
import {run, type FixedFile, type RunPorts, type RunResult} from '../run.ts'
import {parseArguments, type Arguments} from './arguments.ts'
import {help} from './help.ts'
import {options, type OptionName} from './options.ts'
import {readRequest, type Request} from './request.ts'

/** What the command line may use: what a run may, and two places to print to. */
export interface Terminal extends RunPorts {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Whether standard output shows colours. */
  readonly hasColor: boolean
  /** Shows how far a run has come; nothing where nobody looks. */
  readonly showProgress: ((done: number, total: number) => void) | undefined
}

/** Runs a command line and gives its exit code; throws `UserError` on what the user can mend. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const isEntries = argv[0] === 'entries'
  const given = parseArguments(isEntries ? argv.slice(1) : argv)
  if (given.has('help')) return say(terminal, help())
  if (given.has('version')) return say(terminal, `${version}\n`)
  if (isEntries) return say(terminal, await entries(given, terminal))
  return lint(readRequest(given), terminal)
}

function say({stdout}: Terminal, text: string): number {
  stdout(text)
  return 0
}

/** The options that mean something to `entries`. */
const entriesOptions: readonly OptionName[] = ['format', 'config', 'no-config']

async function entries(given: Arguments, ports: ReadPorts): Promise<string> {
  for (const {name} of options) {
    if (given.has(name) && !entriesOptions.includes(name))
      throw new UserError(`Unexpected option \`--${name}\` of entries, see --help`)
  }
  const format = given.last('format') ?? 'json'
  const print = entriesReporters.get(format)
  if (!print) {
    const formats = [...entriesReporters.keys()].join(', ')
    throw new UserError(`Unknown format \`${format}\` of entries, expected one of ${formats}`)
  }
  const {paths, config} = readRequest({...given, all: () => []})
  const settings = await readSettings({paths, config}, ports)
  const sources = await readSources({paths, config}, ports, settings)
  return print(sources.map(({linted}) => linted.list))
}

async function lint(request: Request, terminal: Terminal): Promise<number> {
  const {showProgress} = terminal
  const onProgress =
    request.progress && showProgress
      ? ({done, total}: {done: number; total: number}) => showProgress(done, total)
      : undefined
  const result = await run(request, {...terminal, onProgress})

  if (request.dryRun) terminal.stdout(result.fixed.map(diffOf).join(''))
  else await writeFixes(result, terminal)
  await writeReports(result.run, request, terminal)
  return exitCode(result.run, request)
}

async function writeFixes({fixed}: RunResult, {files, stdout}: Terminal): Promise<void> {
  for (const {path, before, after, writable} of fixed) {
    if (path === '<stdin>' && !writable) {
      throw new UserError('Cannot fix standard input: it is not UTF-8, save it as such')
    }
    if (path === '<stdin>') stdout(after)
    else if (writable && before !== after) await files.write(path, after)
  }
}

/** Prints to standard output what is left of it: a diff or a fixed text sends the report to standard error. */
async function writeReports(run: Run, request: Request, terminal: Terminal): Promise<void> {
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

function diffOf({path, before, after}: FixedFile): string {
  if (before === after) return ''
  const name = path.replace(/^\/+/, '')
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after)
  return patch.replace(/^=+\n/, '')
}

function exitCode({summary}: Run, {failOn}: Request): number {
  const {error, warning} = summary.findings
  if (failOn === 'never') return 0
  return error > 0 || (failOn === 'warning' && warning > 0) ? 1 : 0
}
