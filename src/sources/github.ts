import type {Address} from '../model/address.ts'
import type {Api} from '../net/api.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {evidenceIn, isLeftOut, requestFor} from './github-answer.ts'
import {idOf, placeIn, repositoryIn} from './github-place.ts'
import {envelope, questionAbout} from './github-question.ts'
import {json, readReply} from './reply.ts'
import type {Hint} from '../model/hint.ts'
import type {Environment, Ports, Source} from './source.ts'

/** GitHub's repositories, asked about in batches; without a token it may not be asked, and claims nothing. */
export function createGithub(env: Environment): Source {
  const token = env['GITHUB_TOKEN']?.trim() ?? ''
  const server = serverIn(env)
  const access: Access = {endpoint: endpointIn(env), token, server}
  return {
    name,
    // GitHub refuses the surplus somewhere beyond 70.
    batch: 50,
    concurrency: 2,
    claims: (address) => {
      const place = token === '' ? undefined : placeIn(address, server)
      return place && idOf(place)
    },
    ask: (ids, ports) => ask(ids, access, ports),
    advise: (addresses) => (token === '' ? adviceOn(addresses, server) : undefined),
  }
}

const name = 'github'

/** The host whose repositories the endpoint knows; another one in a company of its own. */
export function serverIn(env: Environment): string {
  const url = env['GITHUB_SERVER_URL']?.trim() ?? ''
  return URL.canParse(url) ? new URL(url).hostname : 'github.com'
}

function endpointIn(env: Environment): string {
  const graphql = env['GITHUB_GRAPHQL_URL']?.trim() ?? ''
  const rest = env['GITHUB_API_URL']?.trim().replace(/\/+$/, '') ?? ''
  if (graphql !== '') return graphql
  return rest === '' ? 'https://api.github.com/graphql' : `${rest.replace(/\/v3$/, '')}/graphql`
}

interface Access {
  readonly endpoint: string
  readonly token: string
  readonly server: string
}

async function ask(
  ids: readonly string[],
  access: Access,
  ports: Ports,
): Promise<ReadonlyMap<string, Evidence>> {
  const outcome = await send(ids, access, ports)
  const reply = readReply(name, outcome, json(envelope))
  if (reply.kind === 'none') {
    return new Map(ids.map((id) => [id, reply.evidence(requestFor(id))]))
  }
  const evidence = new Map(
    ids.map((id, index) => [id, evidenceIn(reply.value, id, index, access.server)] as const),
  )
  const left = ids.filter((_, index) => isLeftOut(reply.value, index))
  // Some were answered, so the others are fewer each time.
  const isLess = left.length > 0 && left.length < ids.length
  return isLess ? new Map([...evidence, ...(await ask(left, access, ports))]) : evidence
}

function send(
  ids: readonly string[],
  {endpoint, token}: Access,
  {api, signal}: Ports,
): ReturnType<Api> {
  return api({
    url: endpoint,
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify(questionAbout(ids)),
    chosenBy: 'operator',
    signal,
  })
}

function adviceOn(addresses: readonly Address[], server: string): Hint | undefined {
  const repositories = new Set(addresses.flatMap((address) => repositoryIn(address, server) ?? []))
  if (repositories.size === 0) return undefined
  return {
    id: 'github-token',
    message: `Set \`GITHUB_TOKEN\`: GitHub's API then answers for ${repositories.size} repositories in a few requests, and tells which are renamed, archived or empty`,
  }
}
