import {code} from '../finding/quote.ts'
import {UserError} from '../host/user-error.ts'
import {version} from '../project.ts'
import {head, report, type JsonReport} from './schema.ts'

/** The report of one part of a run, and the file that it was read from. */
export interface ShardReport extends JsonReport {
  readonly name: string
  readonly shard: NonNullable<JsonReport['shard']>
}

/** Reads the report of a part; fails on what is none, or none of this version's. */
export function readShardReport(name: string, text: string): ShardReport {
  const value = jsonIn(name, text)
  const {data: about} = head.safeParse(value)
  if (!about) throw new UserError(`Cannot merge ${name}: it is no report`)
  const isOurs = about.version === 1 && about.tool.version === version
  if (!isOurs) {
    throw new UserError(
      `Cannot merge ${name}: it was written by version ${code(about.tool.version)}, and this is ${code(version)}; use one version for all`,
    )
  }
  const {data, error} = report.safeParse(value)
  if (!data) {
    const where = code(error.issues[0]?.path.join('.') ?? '')
    throw new UserError(`Cannot merge ${name}: it is no whole report, see ${where}`)
  }
  const {shard, ...rest} = data
  if (shard) return {...rest, name, shard}
  throw new UserError(`Cannot merge ${name}: it is the report of a whole run, made without --shard`)
}

function jsonIn(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`Cannot merge ${name}: it is no JSON`)
  }
}

/** Fails unless these are all parts of one run, each once. */
export function checkShards(reports: readonly ShardReport[]): void {
  const [first] = reports
  if (!first) throw new UserError('Name the reports of all shards, as in merge shard-*.json')
  const {total, inputHash} = first.shard
  const seen = new Map<number, string>()
  for (const {name, shard} of reports) {
    if (shard.total !== total || shard.inputHash !== inputHash) {
      throw new UserError(
        `Cannot merge ${name} with ${first.name}: they are of different lists, configurations or numbers of shards`,
      )
    }
    const twin = seen.get(shard.index)
    if (twin !== undefined) {
      throw new UserError(
        `Cannot merge ${name} with ${twin}: both are shard ${shard.index}/${total}`,
      )
    }
    seen.set(shard.index, name)
  }
  const missing = Array.from({length: total}, (_, index) => index + 1).filter((at) => !seen.has(at))
  if (missing.length === 0) return
  const names = missing.map((at) => `${at}/${total}`)
  throw new UserError(
    `Cannot merge: the report of shard ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and others' : ''} is missing`,
  )
}
