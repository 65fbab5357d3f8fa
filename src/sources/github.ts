import {z} from 'zod'
import type {Address} from '../model/address.ts'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import type {Outcome} from '../verdict/exchange.ts'
import {failed, type Environment, type Hint, type Source} from './source.ts'

/** GitHub's repositories, asked about in batches; without a token it may not be asked, and claims nothing. */
export function createGithub(env: Environment): Source {
  const token = env['GITHUB_TOKEN']?.trim() ?? ''
  const endpoint = env['GITHUB_GRAPHQL_URL']?.trim() ?? ''
  return {
    name: 'github',
    // GitHub refuses the surplus somewhere beyond 70.
    batch: 50,
    concurrency: 2,
    claims: (address) => (token === '' ? undefined : repositoryIn(address)),
    ask: async (ids, {api, signal}) => {
      const outcome = await api({
        url: endpoint === '' ? 'https://api.github.com/graphql' : endpoint,
        method: 'POST',
        headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
        body: JSON.stringify(questionAbout(ids)),
        chosenBy: 'operator',
        signal,
      })
      return evidenceIn(outcome, ids)
    },
    advise: (addresses) => (token === '' ? adviceOn(addresses) : undefined),
  }
}

/** The repository whose front page an address is, as `owner/name` in lower case. */
export function repositoryIn(address: Address): string | undefined {
  const {hostname, pathname} = new URL(address)
  if (!/^(?:www\.)?github\.com$/.test(hostname)) return undefined
  const [, owner = '', repository = ''] = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(pathname) ?? []
  const isRepository =
    fullName.test(`${owner}/${repository}`) && !/^\.{1,2}$/.test(repository) && !isReserved(owner)
  return isRepository ? `${owner}/${repository}`.toLowerCase() : undefined
}

const fullName = /^[a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100}$/i

/** First segments of GitHub's own pages. */
const reserved: ReadonlySet<string> = new Set(
  `about account advisories apps blog codespaces collections contact customer-stories dashboard
  discussions enterprise events explore features gist gists github-copilot issues join login logout
  marketplace new notifications orgs organizations pricing pulls readme resources search security
  sessions settings signup site solutions sponsors stars team topics trending users watching`.split(
    /\s+/,
  ),
)

function isReserved(owner: string): boolean {
  return reserved.has(owner.toLowerCase())
}

/** Names go into variables: what a list holds is never part of the query. */
function questionAbout(ids: readonly string[]) {
  const variables: Record<string, string> = {}
  for (const [index, id] of ids.entries()) {
    const [owner = '', repository = ''] = id.split('/')
    variables[`o${index}`] = owner
    variables[`n${index}`] = repository
  }
  const declared = Object.keys(variables).map((variable) => `$${variable}:String!`)
  const fields = ids.map(
    (_, index) => `${aliasOf(index)}:repository(owner:$o${index},name:$n${index}){nameWithOwner}`,
  )
  return {query: `query(${declared.join()}){${fields.join(' ')}}`, variables}
}

function aliasOf(index: number): string {
  return `r${index}`
}

const envelope = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        type: z.string().optional(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
})

const repositoryShape = z.object({nameWithOwner: z.string().regex(fullName)})

function evidenceIn(outcome: Outcome, ids: readonly string[]): ReadonlyMap<string, Evidence> {
  const read = readerOf(outcome)
  return new Map(ids.map((id, index) => [id, read(id, aliasOf(index))]))
}

function readerOf(outcome: Outcome): (id: string, alias: string) => Evidence {
  if (outcome.kind === 'aborted') {
    return (id) => evidenceFor(id, 'not asked', {kind: 'unasked', reason: 'time-limit'})
  }
  if (outcome.kind !== 'answer') return (id) => failure(id, outcome.detail)
  if (outcome.status !== 200) return (id) => failure(id, `HTTP ${outcome.status}`)
  const parsed = envelope.safeParse(jsonIn(outcome.body))
  if (!parsed.success) return (id) => failure(id, 'unexpected answer')
  const {data, errors = []} = parsed.data
  return (id, alias) => {
    const found = repositoryShape.safeParse(data?.[alias])
    if (found.success) return foundEvidence(id, found.data.nameWithOwner)
    const own = errors.find(({path}) => path?.[0] === alias)
    if (own?.type === 'NOT_FOUND' && data?.[alias] === null) {
      return evidenceFor(id, 'repository not found: missing or private', {
        kind: 'gone',
        reason: 'repository-missing',
      })
    }
    const type = (own ?? errors.find(({path}) => path === undefined))?.type ?? ''
    return failure(id, /^[A-Z_]+$/.test(type) ? type : 'unexpected answer')
  }
}

function foundEvidence(id: string, nameNow: string): Evidence {
  const isSame = nameNow.toLowerCase() === id
  return isSame
    ? evidenceFor(id, 'repository', {kind: 'exists', reason: 'repository-exists'})
    : evidenceFor(id, `repository ${nameNow}`, {
        kind: 'moved',
        reason: 'repository-renamed',
        to: `https://github.com/${nameNow}`,
      })
}

function evidenceFor(id: string, answer: string, meaning: Meaning): Evidence {
  return {source: 'github', request: `repository ${id}`, answer, meaning}
}

function failure(id: string, answer: string): Evidence {
  return failed('github', `repository ${id}`, answer)
}

function jsonIn(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? '')
  } catch {
    return undefined
  }
}

function adviceOn(addresses: readonly Address[]): Hint | undefined {
  const repositories = new Set(addresses.map(repositoryIn).filter((id) => id !== undefined))
  if (repositories.size === 0) return undefined
  return {
    id: 'github-token',
    message: `Set \`GITHUB_TOKEN\`: GitHub's API then answers for ${repositories.size} repositories in a few requests, and tells of new names`,
  }
}
