import {z} from 'zod'
import type {Address} from '../model/address.ts'
import {paperIdIn} from '../model/paper-id.ts'
import type {Evidence} from '../verdict/evidence.ts'
import type {Outcome} from '../verdict/exchange.ts'
import {unlisted} from './absence.ts'
import {arxivIn, isPossibleArxivId, withoutVersion} from './paper-address.ts'
import {preprintIn} from './preprint.ts'
import {json, readReply} from './reply.ts'
import {fields, paper, recordOf} from './semantic-scholar-paper.ts'
import type {Hint} from '../model/hint.ts'
import type {Environment, Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/**
 * Semantic Scholar, which knows papers by many ids and what preprints became: 500 papers a question, one question a second;
 * without a key it is often busy (https://api.semanticscholar.org/api-docs/graph).
 */
export function createSemanticScholar(env: Environment): Source {
  const key = keyIn(env)
  return {
    name,
    batch: 500,
    concurrency: 1,
    paces: {[host]: {concurrency: 1, spacing: 1250}},
    claims: idIn,
    complements: ({address, evidence}) =>
      preprintIn(evidence) && evidence.every(({source}) => source !== name)
        ? idIn(withoutVersion(address))
        : undefined,
    ask: (ids, ports) => askInBatch(ids, env, ports),
    advise: (addresses) => (key === '' ? adviceOn(addresses) : undefined),
  }
}

async function askInBatch(
  ids: readonly string[],
  env: Environment,
  ports: Ports,
): Promise<ReadonlyMap<string, Evidence>> {
  const body = JSON.stringify({ids})
  const outcome = await askSemanticScholar(`paper/batch?fields=${fields}`, env, ports, body)
  const reply = readReply(name, outcome, json(z.array(paper.nullable()).length(ids.length)))
  const evidenceOf = (id: string, index: number) =>
    reply.kind === 'none'
      ? reply.evidence(requestFor(id))
      : evidenceFor(id, reply.value[index] ?? null)
  return new Map(ids.map((id, index) => [id, evidenceOf(id, index)]))
}

/** Asks its API, with the key where there is one. */
export function askSemanticScholar(
  path: string,
  env: Environment,
  {api, signal}: Ports,
  body?: string,
): Promise<Outcome> {
  const key = keyIn(env)
  return api({
    url: `https://${host}/graph/v1/${path}`,
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(body !== undefined && {'content-type': 'application/json'}),
      ...(key !== '' && {'x-api-key': key}),
    },
    body,
    chosenBy: 'operator',
    signal,
  })
}

function keyIn(env: Environment): string {
  return env['S2_API_KEY']?.trim() ?? ''
}

const name = 'semantic-scholar'

const host = 'api.semanticscholar.org'

function idIn(address: Address): string | undefined {
  const arxiv = arxivIn(address)
  if (arxiv) {
    const isFirst = (arxiv.version ?? 1) === 1
    return isFirst && isPossibleArxivId(arxiv.id) ? `ARXIV:${arxiv.id}` : undefined
  }
  const id = paperIdIn(urlOf(address))
  return id?.startsWith('acl:') === true ? `ACL:${withCapital(id.slice(4))}` : undefined
}

/** Ids of the old kind begin with a capital. */
function withCapital(id: string): string {
  return /^[a-z]\d/.test(id) ? id.toUpperCase() : id
}

function evidenceFor(id: string, found: z.infer<typeof paper> | null): Evidence {
  const about = {source: name, request: requestFor(id)}
  if (!found) {
    return {...about, answer: 'no such paper', meaning: unlisted}
  }
  const meaning = {kind: 'exists', reason: 'paper-exists'} as const
  return {...about, answer: 'paper', meaning, record: recordOf(found)}
}

function requestFor(id: string): string {
  return `paper ${id}`
}

function adviceOn(addresses: readonly Address[]): Hint | undefined {
  const count = addresses.filter((address) => idIn(address) !== undefined).length
  if (count === 0) return undefined
  return {
    id: 'semantic-scholar-key',
    message: `Set \`S2_API_KEY\` (free): Semantic Scholar then tells for ${count} preprints whether they were published, and is less often busy`,
  }
}
