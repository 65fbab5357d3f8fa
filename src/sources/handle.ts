import {z} from 'zod'
import {get} from './call.ts'
import {json, readReply, type Reply} from './reply.ts'
import type {Ports} from './source.ts'

/** What the handle system behind doi.org says of a DOI. */
export interface Handle {
  /** 1: here it is. 100: there is none. 200: it is registered, and has no value of the kind. */
  readonly code: number
  /** Where it leads to. */
  readonly urls: readonly string[]
}

/**
 * Asks the handle system, which knows every DOI there is, whoever registered it
 * (https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation).
 */
export async function askHandle(source: string, doi: string, ports: Ports): Promise<Reply<Handle>> {
  const outcome = await get(
    `https://doi.org/api/handles/${doi.split('/').map(encodeURIComponent).join('/')}?type=URL`,
    ports,
  )
  const reply = readReply(source, outcome, json(answer), [200, 404])
  if (reply.kind === 'none') return reply
  const {responseCode: code, values = []} = reply.value
  return {...reply, value: {code, urls: values.map(({data}) => String(data.value))}}
}

/** Whether a DOI is registered. */
export function isRegistered({code}: Handle): boolean {
  return code === 1 || code === 200
}

const answer = z.object({
  responseCode: z.number(),
  values: z.array(z.object({type: z.string(), data: z.object({value: z.unknown()})})).optional(),
})
