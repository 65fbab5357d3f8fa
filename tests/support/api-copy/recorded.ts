import {readdirSync, readFileSync} from 'node:fs'
import type {Answered, Asked, CopyHost} from './copy.ts'
import type {Limits} from './meter.ts'

/** Recorded answers of a host about one address, as `fixtures/http` keeps them. */
export interface Recording {
  /** The source that asks, and the outcome, such as `zenodo-missing`. */
  readonly name: string
  readonly address: string
  /** Meaning and reason, and what else the source tells. */
  readonly proves: string
  readonly undocumentedApis?: true
  readonly exchanges: readonly Exchanged[]
}

interface Exchanged {
  /** `METHOD https://host/path`. */
  readonly request: string
  /** What the body of the request holds, where that makes a difference. */
  readonly sent?: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** The recordings that hold whole exchanges. */
export function recordings(): Recording[] {
  const folder = new URL('../../../fixtures/http/', import.meta.url)
  return readdirSync(folder).flatMap((file) => {
    const value = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object
    return 'exchanges' in value
      ? [{...(value as Omit<Recording, 'name'>), name: file.replace(/\.json$/, '')}]
      : []
  })
}

/** What hosts document about how often they may be asked. */
const limits: Readonly<Record<string, Limits>> = {
  'zenodo.org': {requests: 60, per: 60_000},
  'api.figshare.com': {requests: 1, per: 1000},
  'huggingface.co': {requests: 500, per: 300_000},
  'gitee.com': {requests: 60, per: 3_600_000},
  'pan.baidu.com': {requests: 1, per: 250, concurrent: 1},
}

/** The hosts of recordings, each with all that was recorded of it. */
export function recordedHosts(all: readonly Recording[]): CopyHost[] {
  const exchanges = all.flatMap((one) => one.exchanges)
  const names = exchanges.map(({request}) => new URL(request.replace(/^\w+ /, '')).hostname)
  return [...new Set(names)].map((host) => ({
    host,
    ...(limits[host] && {limits: limits[host]}),
    // It is anybody's token.
    ...(host === 'my.microsoftpersonalcontent.com' && {takesCredentials: true as const}),
    answer: (asked) => answerFrom(exchanges, asked),
  }))
}

function answerFrom(exchanges: readonly Exchanged[], {method, url, body}: Asked): Answered {
  const found = exchanges.find(
    ({request, sent}) =>
      request === `${method} ${url.href}` && (sent === undefined || body.includes(sent)),
  )
  return found ?? {status: 501, body: `not recorded: ${method} ${url.href}`}
}
