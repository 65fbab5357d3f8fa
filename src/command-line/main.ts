import {catalog} from '../catalog.ts'
import {code} from '../finding/quote.ts'
import {UserError} from '../host/user-error.ts'
import {version} from '../project.ts'
import {readSettings, readSources} from '../read.ts'
import {entriesReporters} from '../report/entries.ts'
import type {RunPorts} from '../request.ts'
import {run, type RunResult} from '../run.ts'
import type {Changes} from '../scope/change.ts'
import {parseArguments, type Arguments} from './arguments.ts'
import {help} from './help.ts'
import type {InitPorts} from './init.ts'
import {options, type OptionName} from './options.ts'
import {readRequest, readSelection, type Request} from './request.ts'
import {exitCode, warn, writeReports} from './tell.ts'
import {unknownName} from './unknown.ts'

/** What the command line may use: what a run may, and two places to print to. */
export interface Terminal extends RunPorts, InitPorts {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Whether standard output shows colours. */
  readonly hasColor: boolean
  /** Reads the page of a rule. */
  readonly readPage: (rule: string) => Promise<string>
  /** Tells what changed in the files since the branch left a revision. */
  readonly changesSince: (ref: string) => Promise<Changes>
  /** Shows how far a run has come; nothing where nobody looks. */
  readonly showProgress: ((done: number, total: number) => void) | undefined
}

/** Commands besides linting, by the word that the command line begins with. */
const commands: ReadonlyMap<string, (given: Arguments, terminal: Terminal) => Promise<number>> =
  new Map([
    ['entries', entries],
    ['explain', explain],
    ['init', initialize],
    ['merge', merge],
  ])

/** Runs a command line and gives its exit code; throws `UserError` on what the user can mend. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const command = commands.get(argv[0] ?? '')
  const given = parseArguments(command ? argv.slice(1) : argv)
  if (given.has('help')) return say(terminal, help())
  if (given.has('version')) return say(terminal, `${version}\n`)
  if (command) return command(given, terminal)
  return lint(readRequest(given), terminal)
}

function say({stdout}: Terminal, text: string): number {
  stdout(text)
  return 0
}

async function entries(given: Arguments, terminal: Terminal): Promise<number> {
  refuseOptions('entries', given, ['format', 'config', 'no-config'])
  const format = given.last('format') ?? 'json'
  const print = entriesReporters.get(format)
  if (!print)
    throw unknownName({
      what: `format ${code(format)} of entries`,
      name: format,
      known: entriesReporters.keys(),
      advice: `expected one of ${[...entriesReporters.keys()].join(', ')}`,
    })
  const selection = readSelection(given)
  const settings = await readSettings(selection, terminal)
  const sources = await readSources(selection, terminal, settings)
  return say(terminal, print(sources.map(({linted}) => linted.list)))
}

/** The page of a rule, without the marks that generate it. */
async function explain(given: Arguments, terminal: Terminal): Promise<number> {
  refuseOptions('explain', given, [])
  const [rule, ...others] = given.paths
  if (rule === undefined || others.length > 0)
    throw new UserError('Name one rule, as in explain dead-link')
  const known = catalog.map(({id}) => id)
  const advice = 'see the rules in the README'
  if (!known.includes(rule))
    throw unknownName({what: `rule ${code(rule)}`, name: rule, known, advice})
  const page = await terminal.readPage(rule)
  return say(terminal, page.replace(/<!--[^]*?-->\n+/g, ''))
}

async function initialize(given: Arguments, terminal: Terminal): Promise<number> {
  refuseOptions('init', given, [])
  const [path] = given.paths
  if (path !== undefined)
    throw new UserError(
      `Unexpected argument \`${path}\` of init: it looks at the list of this folder`,
    )
  const {init} = await import('./init.ts')
  return say(terminal, await init(terminal))
}

/** Joins the reports of shards, and tells the whole like a run. */
async function merge(given: Arguments, terminal: Terminal): Promise<number> {
  refuseOptions('merge', given, [
    ...(['format', 'fail-on', 'max-annotations'] as const),
    ...(['verbose', 'quiet', 'no-color', 'no-progress'] as const),
  ])
  const {mergeFiles} = await import('../merge/files.ts')
  const request = readRequest({...given, paths: []})
  const run = await mergeFiles(given.paths, terminal.files)
  await writeReports(run, request, terminal)
  warn(run, request, terminal)
  return exitCode(run, request)
}

/** Fails on an option that means nothing to a command. */
function refuseOptions(command: string, given: Arguments, known: readonly OptionName[]): void {
  const unknown = options.find(({name}) => given.has(name) && !known.includes(name))
  if (unknown)
    throw new UserError(`Unexpected option \`--${unknown.name}\` of ${command}, see --help`)
}

async function lint(request: Request, terminal: Terminal): Promise<number> {
  const {showProgress, changesSince} = terminal
  const changes = request.since === undefined ? undefined : await changesSince(request.since)
  const onProgress =
    request.progress && showProgress
      ? ({done, total}: {done: number; total: number}) => showProgress(done, total)
      : undefined
  const result = await run(request, {...terminal, onProgress, changes})

  if (request.dryRun) await printFixes(result, terminal)
  else await writeFixes(result, terminal)
  await writeReports(result.run, request, terminal)
  warn(result.run, request, terminal)
  return exitCode(result.run, request)
}

async function printFixes({fixed}: RunResult, {stdout}: Terminal): Promise<void> {
  const {diffOf} = await import('./diff.ts')
  stdout(fixed.map(diffOf).join(''))
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
