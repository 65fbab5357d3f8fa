import * as core from '@actions/core'
import {parseCount, parseDuration, parseShard} from '../command-line/value.ts'
import type {Wanted} from '../github/posting.ts'
import {UserError} from '../host/user-error.ts'
import type {ReporterOptions, Run} from '../report/reporter.ts'
import type {RunPorts, RunRequest} from '../request.ts'
import {run} from '../run.ts'
import type {Shard} from '../shard.ts'
import {flag, input, lines, oneOf, paths} from './input.ts'
import {openHere, post, readOccasion, wantedPosts, type Posted, type Prepared} from './post.ts'
import {locate, type Located} from './repository.ts'
import {changesIn, wantedScope, type WantedScope} from './scope.ts'
import {tell} from './tell.ts'

/** Runs the Action; throws `UserError` on inputs that make no sense. */
export async function main(ports: Omit<RunPorts, 'readStdin'>): Promise<void> {
  const token = input('token')
  if (token !== '') core.setSecret(token)
  const asked = askedFor(ports)
  if (input('publish') !== '') {
    const {publish} = await import('./publish.ts')
    return publish(asked.wanted, asked.options, (result) => isFailure(result, asked.failOn), ports)
  }
  const outcome = await check(ports, asked, token)
  const {run: result, options, fails} = outcome
  const posted = await settle(
    result.shard ? nothingPosted : post(asked.wanted, ports, () => Promise.resolve(outcome)),
  )
  const {notes, issueNumber} = posted.value
  const isAnnotated = asked.isAnnotated && !result.shard
  const told = {...result, hints: [...result.hints, ...notes]}
  await tell(told, options, {isAnnotated, fails, issueNumber}, ports)
  // No `setFailed`: its message would take the place of an annotation.
  if (fails) process.exitCode = core.ExitCode.Failure
  if (posted.error) throw posted.error
}

/** How a run is told, by the inputs. */
interface AskedFor {
  readonly failOn: FailOn
  readonly isAnnotated: boolean
  readonly wanted: Wanted
  readonly options: ReporterOptions
}

type FailOn = 'error' | 'warning' | 'never'

/** Reads the inputs that say how a run is told; those that are read later must make sense now, too. */
function askedFor({env}: Pick<RunPorts, 'env'>): AskedFor {
  const failOn = oneOf('fail-on', ['error', 'warning', 'never'])
  const isAnnotated = flag('annotations')
  const wanted = wantedPosts()
  flag('summary')
  flag('dry-run')
  return {failOn, isAnnotated, wanted, options: reporterOptions(env)}
}

/** Runs, or joins the runs of shards, and says whether that fails the step. */
async function check(
  ports: Omit<RunPorts, 'readStdin'>,
  {failOn, options}: AskedFor,
  token: string,
): Promise<Prepared> {
  const occasion = await readOccasion(ports)
  const looked = wantedScope(occasion)
  const shard = wantedShard(looked)
  const merged = await merge(lines('merge'), ports)
  const changes = changesIn(process.cwd(), occasion, looked, () => openHere(ports))
  const env = {...ports.env, GITHUB_TOKEN: token === '' ? undefined : token}
  const {run: result, pathOf} =
    merged ?? (await runHere(requestOf(looked, shard), {...ports, env, changes}))
  const fails = isFailure(result, failOn)
  return {occasion, run: result, options, fails, pathOf, changes: changes?.inRepository}
}

/** The part of the links that is to be checked, which is one of all. */
function wantedShard({scope, links}: WantedScope): Shard | undefined {
  if (input('shard') === '') return undefined
  const shard = parseShard(input('shard'), 'the input `shard`')
  if (scope !== 'all' || links !== 'all')
    throw new UserError('Set `scope` and `links` to `all`, or leave out the input `shard`')
  return shard
}

/** What the inputs ask for. */
function requestOf(looked: WantedScope, shard: Shard | undefined): RunRequest {
  return {
    paths: paths(),
    shard,
    config: input('config') === '' ? undefined : input('config'),
    ...looked,
    cache: input('cache-file') === 'none' ? undefined : input('cache-file'),
    fix: undefined,
    network: {
      concurrency: parseCount(input('concurrency'), 'the input `concurrency`'),
      maxTime: parseDuration(input('max-time'), 'the input `max-time`'),
      allowPrivateHosts: lines('allow-private-hosts'),
    },
  }
}

/** The run whose parts have left these reports; nothing where none are named. */
async function merge(
  patterns: readonly string[],
  {files}: Pick<RunPorts, 'files'>,
): Promise<Located | undefined> {
  if (patterns.length === 0) return undefined
  const {mergeFiles} = await import('../merge/files.ts')
  return {run: await mergeFiles(patterns, files), pathOf: (name) => name}
}

/** Runs, and tells it in the paths of the repository. */
async function runHere(...args: Parameters<typeof run>): Promise<Located> {
  const {run: result} = await run(...args)
  return locate(process.cwd(), result)
}

/** A part of a run posts nothing: the whole will. */
const nothingPosted: Promise<Posted> = Promise.resolve({notes: [], issueNumber: undefined})

/** Whatever happens while posting, what was found is told first. */
async function settle(
  posting: Promise<Posted>,
): Promise<{readonly value: Posted; readonly error: Error | undefined}> {
  try {
    return {value: await posting, error: undefined}
  } catch (error) {
    const value = {notes: [], issueNumber: undefined}
    return {value, error: error instanceof Error ? error : new Error(String(error))}
  }
}

function isFailure({summary, shard}: Run, failOn: FailOn): boolean {
  const {error, warning} = summary.findings
  return failOn !== 'never' && !shard && (error > 0 || (failOn === 'warning' && warning > 0))
}

function reporterOptions(env: RunPorts['env']): ReporterOptions {
  return {color: false, verbose: false, quiet: false, maxAnnotations: 10, fileUrl: fileUrl(env)}
}

/** Where the files of this run are seen on GitHub. */
function fileUrl(env: RunPorts['env']): string | undefined {
  const {GITHUB_REPOSITORY: repository, GITHUB_SHA: sha, GITHUB_SERVER_URL: server} = env
  if (!repository || !sha) return undefined
  return `${server ?? 'https://github.com'}/${repository}/blob/${sha}/`
}
