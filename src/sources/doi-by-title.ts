import {z} from 'zod'
import type {Evidence} from '../verdict/evidence.ts'
import {unlisted} from './absence.ts'
import {askHandle} from './handle.ts'
import {isLedTo, placeIn} from './publisher-place.ts'
import {json, readReply} from './reply.ts'
import {askSemanticScholar} from './semantic-scholar.ts'
import type {Environment, Ports, Source} from './source.ts'

/**
 * Papers of publishers that refuse robots, while Crossref cannot answer: Semantic Scholar names the DOI of a listed title, and
 * where that DOI leads to proves the link.
 */
export function createDoiByTitle(env: Environment): Source {
  return {
    name,
    batch: 1,
    concurrency: 1,
    isStandIn: true,
    claims: (address, titles) => {
      const place = placeIn(address)
      const [title] = titles
        .filter((one) => one.split(/\s+/).length > 1)
        .sort((a, b) => b.length - a.length)
      return place === undefined || title === undefined ? undefined : `${place}\n${title}`
    },
    ask: async (ids, ports) =>
      new Map(await Promise.all(ids.map(async (id) => [id, await look(id, env, ports)] as const))),
  }
}

const name = 'doi-by-title'

const found = z.object({
  data: z.array(
    z.object({externalIds: z.record(z.string(), z.union([z.string(), z.number()])).nullish()}),
  ),
})

const missing = z.object({error: z.string()})

async function look(id: string, env: Environment, ports: Ports): Promise<Evidence> {
  const [request = '', title = ''] = id.split('\n')
  const query = new URLSearchParams({query: title, fields: 'title,externalIds'})
  const outcome = await askSemanticScholar(`paper/search/match?${query.toString()}`, env, ports)
  const match = readReply(name, outcome, json(z.union([found, missing])), [200, 404])
  if (match.kind === 'none') return match.evidence(request)
  const doi = 'data' in match.value ? match.value.data[0]?.externalIds?.['DOI'] : undefined
  if (doi === undefined) return notFound(request, 'not found by its title')

  const handle = await askHandle(name, String(doi), ports)
  if (handle.kind === 'none') return handle.evidence(request)
  if (!isLedTo(request, handle.value.urls)) {
    return notFound(request, `not found by its title, which is that of ${doi}`)
  }
  const meaning = {kind: 'exists', reason: 'registered'} as const
  return {source: name, request, answer: `DOI ${doi} leads there`, meaning}
}

function notFound(request: string, answer: string): Evidence {
  return {source: name, request, answer, meaning: unlisted}
}
