import {code} from '../finding/quote.ts'
import type {Safety} from '../finding/fix.ts'
import type {Severity} from '../finding/report.ts'
import {UserError} from '../host/user-error.ts'
import {parseConnectTo} from '../net/connect-to.ts'
import type {ReadRequest} from '../read.ts'
import type {NetworkRequest, RunRequest} from '../request.ts'
import type {LinkScope} from '../scope/scope.ts'
import type {Shard} from '../shard.ts'
import type {Arguments} from './arguments.ts'
import type {OptionName} from './options.ts'
import {readOutputs, type Output} from './output.ts'
import {parseCount, parseDuration, parseShard} from './value.ts'

/** The least severity that fails a run. */
export type FailOn = Exclude<Severity, 'info'> | 'never'

/** Everything that a command line asks for. */
export interface Request extends RunRequest {
  readonly outputs: readonly Output[]
  readonly failOn: FailOn
  readonly dryRun: boolean
  readonly verbose: boolean
  readonly quiet: boolean
  readonly color: boolean
  readonly progress: boolean
  readonly maxAnnotations: number
  /** The revision that the files are compared with. */
  readonly since: string | undefined
}

/** Reads the meaning of a command line; fails on the first value that makes no sense. */
export function readRequest(given: Arguments): Request {
  const dryRun = given.has('fix-dry-run')
  const fix = safetyOf(given.last('fix'))
  const since = given.last('since')
  if (since !== undefined && given.paths.includes('-'))
    throw new UserError('Cannot compare standard input by --since: name files')
  return {
    ...readSelection(given),
    since,
    scope: since === undefined ? 'all' : 'diff',
    links: linksOf(given, since),
    shard: shardOf(given),
    cache: given.has('no-cache') ? undefined : given.last('cache'),
    fix: fix ?? (dryRun ? 'safe' : undefined),
    dryRun,
    outputs: readOutputs(given.all('format')),
    failOn: oneOf(given, 'fail-on', ['error', 'warning', 'never']) ?? 'error',
    verbose: given.has('verbose'),
    quiet: given.has('quiet'),
    color: !given.has('no-color'),
    progress: !given.has('no-progress'),
    maxAnnotations: countOf(given, 'max-annotations') ?? 10,
    network: networkOf(given),
  }
}

/** Reads which files are meant, and by which configuration they are read. */
export function readSelection(given: Arguments): ReadRequest {
  return {
    paths: given.paths,
    config: given.has('no-config') ? false : given.last('config'),
  }
}

function networkOf(given: Arguments): NetworkRequest {
  return {
    concurrency: countOf(given, 'concurrency'),
    timeout: durationOf(given, 'timeout'),
    maxTime: durationOf(given, 'max-time'),
    allowPrivate: given.has('allow-private'),
    connectTo: given.all('connect-to').map(parseConnectTo),
  }
}

function linksOf(given: Arguments, since: string | undefined): LinkScope {
  if (!given.has('links')) return 'none'
  return since === undefined ? 'all' : 'changed'
}

function shardOf(given: Arguments): Shard | undefined {
  const value = given.last('shard')
  if (value === undefined) return undefined
  if (!given.has('links'))
    throw new UserError('Add --links to --shard: it is links that are shared out')
  const other = (['fix', 'fix-dry-run', 'since'] as const).find((name) => given.has(name))
  if (other !== undefined)
    throw new UserError(`Leave out --${other}: a shard knows only a part of the links`)
  return parseShard(value, '--shard')
}

function safetyOf(value: string | undefined): Safety | undefined {
  if (value === undefined || value === 'safe' || value === 'unsafe') return value
  throw new UserError(`Unexpected value ${code(value)} of --fix, expected \`safe\` or \`unsafe\``)
}

function oneOf<Value extends string>(
  given: Arguments,
  name: OptionName,
  values: readonly Value[],
): Value | undefined {
  const value = given.last(name)
  if (value === undefined) return undefined
  const found = values.find((candidate) => candidate === value)
  if (found !== undefined) return found
  throw new UserError(
    `Unexpected value ${code(value)} of --${name}, expected ${values.map(code).join(', ')}`,
  )
}

function countOf(given: Arguments, name: OptionName): number | undefined {
  const value = given.last(name)
  return value === undefined ? undefined : parseCount(value, `--${name}`)
}

function durationOf(given: Arguments, name: OptionName): number | undefined {
  const value = given.last(name)
  return value === undefined ? undefined : parseDuration(value, `--${name}`)
}
