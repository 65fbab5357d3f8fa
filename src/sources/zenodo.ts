import {z} from 'zod'
import type {Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {get} from './call.ts'
import {eachBy} from './each.ts'
import {json, readReply} from './reply.ts'
import type {Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/** Zenodo, by its REST API (https://developers.zenodo.org): 60 questions a minute from who has no account. */
export const zenodo: Source = {
  name: 'zenodo',
  batch: 1,
  concurrency: 1,
  paces: {'zenodo.org': {concurrency: 1, spacing: 1050}},
  claims: recordIn,
  ask: eachBy(look),
}

/** The number of a record. */
function recordIn(address: Address): string | undefined {
  const {hostname, pathname} = urlOf(address)
  if (!/^(?:www\.)?zenodo\.org$/.test(hostname)) return undefined
  return /^\/(?:records?\/|doi\/10\.5281\/zenodo\.)(\d{1,12})\/?$/.exec(pathname)?.[1]
}

const record = z.object({
  id: z.union([z.number(), z.string()]),
  metadata: z.object({access_right: z.string().optional()}).optional(),
})

const refusal = z.object({status: z.number(), message: z.string()})

async function look(id: string, ports: Ports): Promise<Evidence> {
  const about = {source: 'zenodo', request: `record ${id}`}
  const outcome = await get(`https://zenodo.org/api/records/${id}`, ports)
  const reply = readReply('zenodo', outcome, json(z.union([record, refusal])), [200, 404, 410])
  if (reply.kind === 'none') return reply.evidence(about.request)
  const {status} = reply.answer
  if (status === 410) {
    return {...about, answer: 'deleted', meaning: {kind: 'gone', reason: 'record-deleted'}}
  }
  if (status === 404) {
    return {...about, answer: 'no such record', meaning: {kind: 'gone', reason: 'record-missing'}}
  }
  const right = 'metadata' in reply.value ? (reply.value.metadata?.access_right ?? '') : ''
  const isLimited = /^(?:restricted|embargoed|closed)$/.test(right)
  const answer = isLimited ? `record, access to its files ${right}` : 'record'
  return {...about, answer, meaning: {kind: 'exists', reason: 'registered'}}
}
