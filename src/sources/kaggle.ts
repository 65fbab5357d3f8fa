import {z} from 'zod'
import type {Address} from '../model/address.ts'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import {get} from './call.ts'
import {eachBy} from './each.ts'
import {json, readReply} from './reply.ts'
import type {Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/**
 * Kaggle's data sets, by the API of its own program (https://github.com/Kaggle/kaggle-cli), which lists public files to
 * everybody. Its pages are the same for all.
 */
export const kaggle: Source = {
  name: 'kaggle',
  batch: 1,
  concurrency: 2,
  hasFinalWord: true,
  paces: {'www.kaggle.com': {concurrency: 2, spacing: 500}},
  claims: dataSetIn,
  ask: eachBy(look),
}

/** A data set as `owner/name`. */
function dataSetIn(address: Address): string | undefined {
  const {hostname, pathname} = urlOf(address)
  if (!/^(?:www\.)?kaggle\.com$/.test(hostname)) return undefined
  return /^\/datasets\/([\w-]+\/[\w-]+)(?:\/|$)/.exec(pathname)?.[1]?.toLowerCase()
}

const files = z.object({datasetFiles: z.array(z.unknown())})

const refusal = z.looseObject({})

async function look(id: string, ports: Ports): Promise<Evidence> {
  const about = {source: 'kaggle', request: `data set ${id}`}
  const outcome = await get(`https://www.kaggle.com/api/v1/datasets/list/${id}`, ports)
  const shape = json(z.union([files, refusal]))
  const reply = readReply('kaggle', outcome, shape, [200, 401, 403, 404])
  if (reply.kind === 'none') return reply.evidence(about.request)
  const {status} = reply.answer
  const isListed = 'datasetFiles' in reply.value
  const meaning = meaningByStatus[status]
  if (!meaning || isListed !== (status === 200)) {
    return {...about, answer: 'unexpected answer', meaning: unclear}
  }
  return {...about, answer: isListed ? 'list of files' : String(status), meaning}
}

const unclear: Meaning = {kind: 'failed', reason: 'source-failed'}

const meaningByStatus: Readonly<Partial<Record<number, Meaning>>> = {
  200: {kind: 'exists', reason: 'registered'},
  // What is private is denied, and so is some of what is missing.
  401: {kind: 'refused', reason: 'login-wall'},
  403: {kind: 'refused', reason: 'login-wall'},
  404: {kind: 'gone', reason: 'record-missing'},
}
