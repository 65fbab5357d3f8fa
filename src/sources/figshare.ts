import {z} from 'zod'
import type {Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {get} from './call.ts'
import {eachBy} from './each.ts'
import {json, readReply} from './reply.ts'
import type {Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/** Figshare, by its public API (https://docs.figshare.com), which asks for one question a second at most. */
export const figshare: Source = {
  name: 'figshare',
  batch: 1,
  concurrency: 1,
  paces: {'api.figshare.com': {concurrency: 1, spacing: 1000}},
  claims: itemIn,
  ask: eachBy(look),
}

/** An item as `articles/ID` or `collections/ID`, of Figshare or of an institution's part of it. */
function itemIn(address: Address): string | undefined {
  const {hostname, pathname} = urlOf(address)
  if (!/^(?:[\w-]+\.)?figshare\.com$/.test(hostname)) return undefined
  const [, kind, number] =
    /^\/(articles|collections)(?:\/[^/]+){1,2}?\/(\d{4,12})(?:\/\d{1,3})?\/?$/.exec(pathname) ?? []
  return kind === undefined || number === undefined ? undefined : `${kind}/${number}`
}

const found = z.object({id: z.number(), title: z.string()})

const refusal = z.object({message: z.string(), code: z.literal('EntityNotFound')})

async function look(id: string, ports: Ports): Promise<Evidence> {
  const about = {source: 'figshare', request: id}
  const outcome = await get(`https://api.figshare.com/v2/${id}`, ports)
  const reply = readReply('figshare', outcome, json(z.union([found, refusal])), [200, 404])
  if (reply.kind === 'none') return reply.evidence(about.request)
  if ('code' in reply.value) {
    const meaning = {kind: 'gone', reason: 'record-missing'} as const
    return {...about, answer: 'no such entity', meaning}
  }
  return {...about, answer: 'item', meaning: {kind: 'exists', reason: 'registered'}}
}
