import {propose} from '../finding/propose.ts'
import {code} from '../finding/quote.ts'
import type {Safety} from '../finding/fix.ts'
import type {Severity} from '../finding/report.ts'
import {UserError} from '../host/user-error.ts'
import {parseConnectTo} from '../net/connect-to.ts'
import {isReporterName, reporterNames, type ReporterName} from '../report/index.ts'
import type {RunRequest} from '../run.ts'
import type {LinkScope} from '../scope/scope.ts'
import type {Shard} from '../shard.ts'
import type {Arguments} from './arguments.ts'
import type {OptionName} from './options.ts'

/** Where a report goes: to a file, or to standard output. */
export interface Output {
  readonly format: ReporterName
  readonly file: string | undefined
}

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
    paths: given.paths,
    config: given.has('no-config') ? false : given.last('config'),
    since,
    scope: since === undefined ? 'all' : 'diff',
    links: linksOf(given, since),
    shard: shardOf(given),
    cache: given.has('no-cache') ? undefined : given.last('cache'),
    fix: fix ?? (dryRun ? 'safe' : undefined),
    dryRun,
    outputs: outputsOf(given.all('format')),
    failOn: oneOf(given, 'fail-on', ['error', 'warning', 'never']) ?? 'error',
    verbose: given.has('verbose'),
    quiet: given.has('quiet'),
    color: !given.has('no-color'),
    progress: !given.has('no-progress'),
    maxAnnotations: countOf(given, 'max-annotations') ?? 10,
    network: {
      concurrency: countOf(given, 'concurrency'),
      timeout: durationOf(given, 'timeout'),
      maxTime: durationOf(given, 'max-time'),
      allowPrivate: given.has('allow-private'),
      connectTo: given.all('connect-to').map(connectToOf),
    },
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

/** Reads `I/N`, such as `2/8`. */
export function parseShard(value: string, name: string): Shard {
  const [, index = '', total = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []
  const shard = {index: Number(index), total: Number(total)}
  if (shard.index >= 1 && shard.index <= shard.total) return shard
  throw new UserError(
    `Unexpected value ${code(value)} of ${name}, expected a part and the number of parts, such as \`2/8\``,
  )
}

function safetyOf(value: string | undefined): Safety | undefined {
  if (value === undefined || value === 'safe' || value === 'unsafe') return value
  throw new UserError(`Unexpected value ${code(value)} of --fix, expected \`safe\` or \`unsafe\``)
}

function outputsOf(values: readonly string[]): Output[] {
  const outputs = (values.length === 0 ? ['pretty'] : values).map(outputOf)
  if (outputs.filter(({file}) => file === undefined).length < 2) return outputs
  throw new UserError(
    'Only one format can go to standard output: name a file for the others, as in --format json=report.json',
  )
}

/** Reads `NAME` or `NAME=FILE`. */
function outputOf(value: string): Output {
  const [format = '', ...rest] = value.split('=')
  if (!isReporterName(format)) {
    const near = propose(format, reporterNames)
    const meant =
      near === undefined
        ? `expected one of ${reporterNames.join(', ')}`
        : `did you mean ${code(near)}?`
    throw new UserError(`Unknown format ${code(format)}, ${meant}`)
  }
  if (rest.length === 0) return {format, file: undefined}
  const file = rest.join('=')
  if (file !== '') return {format, file}
  throw new UserError(
    `Unexpected value ${code(value)} of --format, expected a file as in ${code(`${format}=FILE`)}`,
  )
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

/** Reads a whole number from 1 to 10000. */
export function parseCount(value: string, name: string): number {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (number >= 1 && number <= 10_000) return number
  throw new UserError(
    `Unexpected value ${code(value)} of ${name}, expected a number from 1 to 10000`,
  )
}

function durationOf(given: Arguments, name: OptionName): number | undefined {
  const value = given.last(name)
  return value === undefined ? undefined : parseDuration(value, `--${name}`)
}

const milliseconds = {ms: 1, s: 1000, m: 60_000, h: 3_600_000} as const

/** Reads a time such as `500ms`, `20s`, `5m` or `1h`, into milliseconds. */
export function parseDuration(value: string, name: string): number {
  const [, number, unit] = /^(\d{1,7}(?:\.\d+)?)(ms|s|m|h)$/.exec(value) ?? []
  const factor = Object.entries(milliseconds).find(([key]) => key === unit)?.[1]
  const time = Math.round(Number(number) * (factor ?? Number.NaN))
  if (time > 0 && time <= 86_400_000) return time
  throw new UserError(
    `Unexpected value ${code(value)} of ${name}, expected a time such as \`20s\` or \`5m\``,
  )
}

function connectToOf(value: string) {
  try {
    return parseConnectTo(value)
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error))
  }
}
