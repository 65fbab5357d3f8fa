import {z} from 'zod'
import type {Address} from '../model/address.ts'
import {paperIdIn} from '../model/paper-id.ts'
import type {Evidence} from '../verdict/evidence.ts'
import type {Outcome} from '../verdict/exchange.ts'
import type {PaperRecord, Publication} from '../verdict/record.ts'
import {unlisted} from './absence.ts'
import {plainText} from './markup.ts'
import {arxivIn, isPossibleArxivId, withoutVersion} from './paper-address.ts'
import {isPreprintServer, preprintIn} from './preprint.ts'
import {json, readReply} from './reply.ts'
import type {Environment, Hint, Ports, Source} from './source.ts'
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

const fields = 'title,year,venue,publicationVenue,journal,externalIds,authors'

const paper = z.object({
  title: z.string(),
  year: z.number().nullish(),
  venue: z.string().nullish(),
  publicationVenue: z.object({name: z.string().nullish()}).nullish(),
  journal: z.object({name: z.string().nullish()}).nullish(),
  externalIds: z.record(z.string(), z.union([z.string(), z.number()])).nullish(),
  authors: z.array(z.object({name: z.string().nullish()})).nullish(),
})

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

function recordOf(found: z.infer<typeof paper>): PaperRecord {
  const publication = publicationOf(found)
  const isPreprint = found.externalIds?.['ArXiv'] !== undefined
  return {
    kind: 'paper',
    title: plainText(found.title),
    authors: (found.authors ?? []).flatMap((author) => author.name ?? []),
    ...(isPreprint ? {isPreprint: true as const} : publication),
    ...(isPreprint && publication && {publishedAs: publication}),
  }
}

/** Where it was published, which the server that holds the preprint is not. */
function publicationOf(found: z.infer<typeof paper>): Publication | undefined {
  const names = [found.publicationVenue?.name, found.venue, found.journal?.name]
  const venue = names.find((one) => typeof one === 'string' && one !== '' && !isPreprintServer(one))
  const doi = String(found.externalIds?.['DOI'] ?? '').toLowerCase()
  const isOwn = doi !== '' && !doi.startsWith('10.48550/')
  if (typeof venue !== 'string' && !isOwn) return undefined
  return {
    ...(typeof venue === 'string' && {venue: plainText(venue)}),
    ...(isOwn && {doi}),
    ...(typeof found.year === 'number' && {year: found.year}),
  }
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
