import type {Evidence} from '../verdict/evidence.ts'
import {unlisted} from './absence.ts'
import {answer, fields, workIn, type Work} from './crossref-work.ts'
import {get} from './call.ts'
import {json, readReply, type Reply} from './reply.ts'
import type {Environment, Ports} from './source.ts'

/**
 * Crossref's REST API: who gives an address to write to is in the polite pool, with three lists a second
 * (https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/).
 */
export interface Crossref {
  /** Works by their DOIs or other ids, those that it knows. */
  find(filter: 'doi' | 'alternative-id', ids: readonly string[], ports: Ports): Promise<Found>
  /** The works that fit a title best. */
  search(title: string, ports: Ports): Promise<Found>
  /** Whether it has put us with the polite; nothing where it did not say. */
  isPolite(): boolean | undefined
}

/** Works, or evidence of why there is no answer. */
export type Found = Reply<readonly Work[]>

/** The host of its API. */
const crossrefHost = 'api.crossref.org'

/** Ids in one question. */
export const crossrefBatch = 50

/** Its pace, by whether there is an address to write to. */
export function crossrefPaces(env: Environment) {
  const pace = contactIn(env) === undefined ? {concurrency: 1, spacing: 1250} : polite
  return {[crossrefHost]: pace}
}

/** Makes the client of Crossref, which tells its contact to be served politely. */
export function createCrossref(env: Environment): Crossref {
  const contact = contactIn(env)
  let pool: string | undefined
  const ask = async (query: Readonly<Record<string, string>>, ports: Ports) => {
    const url = new URL(`https://${crossrefHost}/works`)
    const mailto = contact === undefined ? {} : {mailto: contact}
    url.search = new URLSearchParams({...query, select: fields, ...mailto}).toString()
    const outcome = await get(url.href, ports)
    if (outcome.kind === 'answer') pool ??= outcome.headers['x-api-pool']
    const reply = readReply('crossref', outcome, json(answer))
    if (reply.kind === 'none') return reply
    return {...reply, value: reply.value.message.items.flatMap(workIn)}
  }
  return {
    find: (filter, ids, ports) =>
      ask({filter: ids.map((id) => `${filter}:${id}`).join(','), rows: String(ids.length)}, ports),
    search: (title, ports) => ask({'query.bibliographic': title, rows: '5'}, ports),
    isPolite: () => pool?.startsWith('polite'),
  }
}

/** The evidence that it knows a work. */
export function workEvidence({doi, record}: Work, request: string): Evidence {
  const meaning = {kind: 'exists', reason: 'paper-exists'} as const
  return {source: 'crossref', request, answer: `work ${doi}`, meaning, record}
}

/** The evidence that it knows none. */
export function noWork(request: string): Evidence {
  return {source: 'crossref', request, answer: 'no such work', meaning: unlisted}
}

/** The mail address of the operator, if it is one. */
function contactIn(env: Environment): string | undefined {
  const contact = env['AWESOME_PAPER_LINT_MAILTO']?.trim() ?? ''
  return /^[^\s@]+@[^\s@]+$/.test(contact) ? contact : undefined
}

/** A little more slowly than is allowed: requests bunch on their way. */
const polite = {concurrency: 3, spacing: 450}
