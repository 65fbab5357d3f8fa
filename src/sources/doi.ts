import {z} from 'zod'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import {arxivIn, certainDoiIn} from './paper-address.ts'
import {json, readReply} from './reply.ts'
import type {Ports, Source} from './source.ts'

/**
 * The handle system behind doi.org, which knows every DOI there is, whoever registered it
 * (https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation). It has no limit of its own; we
 * keep to five a second.
 */
export const doi: Source = {
  name: 'doi',
  batch: 1,
  concurrency: 2,
  paces: {'doi.org': {concurrency: 2, spacing: 250}},
  claims: (address) => {
    const arxiv = arxivIn(address)
    // Only the first version has surely a DOI that speaks for it.
    if (arxiv) return (arxiv.version ?? 1) > 1 ? undefined : `${arxivPrefix}${arxiv.id}`
    return certainDoiIn(address)
  },
  ask: async (names, ports) =>
    new Map(await Promise.all(names.map(async (name) => [name, await look(name, ports)] as const))),
}

const arxivPrefix = '10.48550/arxiv.'

const answer = z.object({
  responseCode: z.number(),
  values: z.array(z.object({type: z.string(), data: z.object({value: z.unknown()})})).optional(),
})

async function look(name: string, {api, signal}: Ports): Promise<Evidence> {
  const request = `handle ${name}`
  const outcome = await api({
    url: `https://doi.org/api/handles/${name.split('/').map(encodeURIComponent).join('/')}?type=URL`,
    method: 'GET',
    headers: {},
    chosenBy: 'operator',
    signal,
  })
  const reply = readReply(doi.name, outcome, json(answer), [200, 404])
  if (reply.kind === 'none') return reply.evidence(request)
  const {responseCode, values = []} = reply.value
  const meaning = meaningOf(
    responseCode,
    values.map(({data}) => String(data.value)),
    name,
  )
  return {source: doi.name, request, answer: `response code ${responseCode}`, meaning}
}

function meaningOf(code: number, urls: readonly string[], name: string): Meaning {
  if (urls.some((url) => /crossref\.org\/deleted_DOI/i.test(url))) {
    return {kind: 'gone', reason: 'doi-deleted'}
  }
  // 1: here it is. 200: it is registered, and has no such value.
  if (code === 1 || code === 200) return {kind: 'exists', reason: 'registered'}
  if (code !== 100) return {kind: 'failed', reason: 'source-failed'}
  // A paper of today may be registered tomorrow: arXiv itself must deny it too.
  return name.startsWith(arxivPrefix)
    ? {kind: 'absent', reason: 'unregistered', from: 'authority'}
    : {kind: 'gone', reason: 'unregistered'}
}
