import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {expect, onTestFinished} from 'vitest'
import {missing, ok, refused, type Answer, type Question} from './answer.ts'
import {checkRoutes, type CheckRun} from './checks.ts'
import {createDescription} from './description.ts'
import {createGit, type Git} from './git.ts'
import {gitRoutes} from './git-data.ts'
import {issueRoutes, type IssueState} from './issues.ts'
import {pullRoutes, type PullState} from './pulls.ts'

/** What a token may write; what is not named may be read. */
export type Permissions = Readonly<
  Partial<Record<'contents' | 'pull-requests' | 'issues' | 'checks', 'write'>>
>

interface Holder {
  readonly login: string
  readonly permissions: Permissions
}

/** A GitHub on the loopback that keeps what it is told, in front of a real repository. */
export interface FakeGitHub {
  readonly url: string
  readonly owner: string
  readonly repo: string
  readonly git: Git
  readonly pulls: PullState
  readonly issues: IssueState
  readonly checks: readonly CheckRun[]
  /** `METHOD path` of every request, in order. */
  readonly asked: readonly string[]
  /** Those that changed something. */
  readonly written: readonly string[]
  /** The authorizations that were shown. */
  readonly shown: ReadonlySet<string>
  /** Makes a token that may write this much. */
  token(permissions: Permissions, login?: string): string
  /** Answers so many of the next writes with a secondary limit, to be waited out for so many seconds. */
  limit(times: number, seconds: number): void
  /** Answers each request by sending it elsewhere. */
  redirect(origin: string | undefined): void
  /** A number that nothing has yet. */
  nextId(): number
}

/** Everything that a token may write. */
export const everything: Permissions = {
  contents: 'write',
  'pull-requests': 'write',
  issues: 'write',
  checks: 'write',
}

/** Writes that a minute takes, before GitHub asks to wait. */
const writesPerMinute = 80

/** Starts a GitHub that ends with the test, which fails where the public description was not kept to. */
export async function startGitHub(): Promise<FakeGitHub> {
  const [owner, repo] = ['o', 'r']
  const git = createGit()
  const holders = new Map<string, Holder>()
  const pulls: PullState = {pulls: [], reviews: [], comments: []}
  const issues: IssueState = {issues: [], comments: [], hasIssues: true, history: []}
  const checks: CheckRun[] = []
  const [asked, written, faults]: [string[], string[], string[]] = [[], [], []]
  const [shown, writeTimes] = [new Set<string>(), [] as number[]]
  const description = createDescription()
  let [id, limited, pause]: [number, number, number] = [0, 0, 0]
  let elsewhere: string | undefined
  let origin = ''
  const nextId = () => ++id
  const url = (path: string) => `${origin}/repos/${owner}/${repo}/${path}`
  const routes = [
    ...pullRoutes({git, state: pulls, owner, repo, url, nextId}),
    ...issueRoutes({state: issues, url, nextId}),
    ...checkRoutes({git, runs: checks, nextId}),
    ...gitRoutes(git),
  ].map((route) => ({route, pattern: patternOf(route[0])}))

  const limitOf = (): Answer | undefined => {
    const now = Date.now()
    writeTimes.push(now)
    const isCrowded = writeTimes.filter((time) => now - time < 60_000).length > writesPerMinute
    if (limited <= 0 && !isCrowded) return undefined
    limited--
    return refused(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      {
        'retry-after': String(isCrowded ? 60 : pause),
      },
    )
  }

  const answer = (request: Asked): Answer => {
    if (elsewhere !== undefined)
      return {status: 302, body: undefined, headers: {location: `${elsewhere}${request.path}`}}
    const holder = holders.get(request.token)
    if (!holder) return refused(401, 'Bad credentials')
    if (request.path === '/graphql') return graphql(request.body, holder)
    const found = routes.find(({pattern}) => pattern.test(`${request.method} ${request.path}`))
    if (!found) return missing
    const {
      route: [operation, needs, handle],
      pattern,
    } = found
    const isWrite = request.method !== 'GET'
    if (isWrite) {
      const limit = limitOf()
      if (limit) return limit
      if (!needs.some((need) => holder.permissions[need as keyof Permissions] === 'write')) {
        return refused(403, 'Resource not accessible by integration')
      }
      written.push(`${request.method} ${request.path}`)
      faults.push(
        ...description
          .requestFaults(operation, request.body)
          .map((fault) => `${operation}: ${fault}`),
      )
    }
    const groups = pattern.exec(`${request.method} ${request.path}`)?.groups ?? {}
    const params = Object.fromEntries(
      Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)]),
    )
    const question: Question = {
      params,
      query: request.query,
      body: request.body,
      accept: request.accept,
      login: holder.login,
    }
    const given = handle(question)
    if (given.status < 300 && typeof given.body === 'object') {
      faults.push(
        ...description
          .answerFaults(operation, given.body)
          .map((fault) => `answer to ${operation}: ${fault}`),
      )
    }
    return given
  }

  const server = createServer((request, response) => {
    void readRequest(request).then((one) => {
      asked.push(`${one.method} ${one.path}`)
      if (one.token !== '') shown.add(one.token)
      send(response, answer(one))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
    expect(faults).toEqual([])
  })
  return {
    url: origin,
    ...{owner, repo, git, pulls, issues, checks, asked, written, shown, nextId},
    token: (permissions, login = 'github-actions[bot]') => {
      const token = `ghs_${holders.size}_${Math.random().toString(36).slice(2)}`
      holders.set(token, {login, permissions})
      return token
    },
    limit: (times, seconds) => {
      limited = times
      pause = seconds
    },
    redirect: (to) => {
      elsewhere = to
    },
  }
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly token: string
  readonly accept: string
  readonly body: Readonly<Record<string, unknown>>
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost')
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    token: (request.headers.authorization ?? '').replace(/^(?:token|bearer) /i, ''),
    accept: request.headers.accept ?? '',
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  }
}

function send(response: ServerResponse, {status, body, headers}: Answer): void {
  const isText = typeof body === 'string'
  response.writeHead(status, {
    'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
    'x-ratelimit-remaining': '4000',
    ...headers,
  })
  response.end(body === undefined ? undefined : isText ? body : JSON.stringify(body))
}

function graphql(body: Readonly<Record<string, unknown>>, {login}: Holder): Answer {
  if (/^query \{ viewer \{ login \} \}$/.test(String(body['query']))) {
    return ok({data: {viewer: {login}}})
  }
  return ok({data: null, errors: [{type: 'INVALID', message: 'No such query is answered here'}]})
}

/** The operation of the description as a pattern; a path or a ref may hold slashes. */
function patternOf(operation: string): RegExp {
  const pattern = operation.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'path' || name === 'ref' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  )
  return new RegExp(`^${pattern}$`)
}
