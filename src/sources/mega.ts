import {z} from 'zod'
import type {Address} from '../model/address.ts'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import {postJson} from './call.ts'
import {eachBy} from './each.ts'
import {saysNothing} from './page-sign.ts'
import {json, readReply} from './reply.ts'
import type {Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/**
 * MEGA, by the commands and the error numbers of its API (https://github.com/meganz/sdk, `include/mega/types.h`). Its pages
 * are the same for all.
 */
export const mega: Source = {
  name: 'mega',
  batch: 1,
  concurrency: 2,
  hasFinalWord: true,
  paces: {'g.api.mega.co.nz': {concurrency: 2, spacing: 300}},
  claims: shareIn,
  ask: eachBy(look),
}

/** A share as `file HANDLE` or `folder HANDLE`; the front page stands for old links, whose handles no server gets to see. */
function shareIn(address: Address): string | undefined {
  const {hostname, pathname, search} = urlOf(address)
  if (!/^(?:www\.)?mega\.(?:nz|co\.nz|io)$/.test(hostname)) return undefined
  const [, kind, handle] = /^\/(file|folder)\/([\w-]{8})\b/.exec(pathname) ?? []
  if (kind !== undefined && handle !== undefined) return `${kind} ${handle}`
  return pathname === '/' && search === '' && !hostname.endsWith('.io') ? nameless : undefined
}

const nameless = 'share in a fragment'

const number = z.number().int()

const answer = z.union([number, z.tuple([z.union([number, z.looseObject({})])])])

async function look(id: string, ports: Ports): Promise<Evidence> {
  const about = {source: 'mega', request: id}
  if (id === nameless) {
    return {...about, answer: 'not asked: the share stands in the fragment', meaning: saysNothing}
  }
  const [kind, handle = ''] = id.split(' ')
  const isFolder = kind === 'folder'
  const command = isFolder ? {a: 'f', c: 1, r: 0} : {a: 'g', p: handle}
  // Any number that is not used twice in a session, of which there is none.
  const session = isFolder ? `id=0&n=${handle}` : 'id=0'
  const outcome = await postJson(`https://g.api.mega.co.nz/cs?${session}`, [command], ports)
  const reply = readReply('mega', outcome, json(answer))
  if (reply.kind === 'none') return reply.evidence(about.request)
  const first = typeof reply.value === 'number' ? reply.value : reply.value[0]
  if (typeof first !== 'number') {
    return {...about, answer: kind ?? '', meaning: {kind: 'exists', reason: 'shared'}}
  }
  return {...about, answer: `error ${first}`, meaning: meaningByError[first] ?? unclear}
}

const unclear: Meaning = {kind: 'failed', reason: 'source-failed'}

const meaningByError: Readonly<Partial<Record<number, Meaning>>> = {
  // ERATELIMIT
  [-4]: {kind: 'refused', reason: 'rate-limited'},
  // ENOENT
  [-9]: {kind: 'gone', reason: 'share-missing'},
  // EACCESS
  [-11]: {kind: 'private', reason: 'not-shared'},
  // EBLOCKED: taken down.
  [-16]: {kind: 'gone', reason: 'share-banned'},
  // EOVERQUOTA: the reader's own, or its owner's.
  [-17]: {kind: 'exists', reason: 'shared'},
}
