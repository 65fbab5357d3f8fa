import {z} from 'zod'
import type {Address} from '../model/address.ts'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import {get} from './call.ts'
import {eachBy} from './each.ts'
import {json, readReply} from './reply.ts'
import type {Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/** YouTube, by its oEmbed endpoint (https://oembed.com): the page of a video that was deleted answers like any other. */
export const youtube: Source = {
  name: 'youtube',
  batch: 1,
  concurrency: 2,
  hasFinalWord: true,
  paces: {'www.youtube.com': {concurrency: 2, spacing: 200}},
  claims: watchIn,
  ask: eachBy(look),
}

/** The canonical URL of a video or a play list; nothing for channels and the rest. */
function watchIn(address: Address): string | undefined {
  const {hostname, pathname, searchParams} = urlOf(address)
  const host = hostname.replace(/^(?:www|m|music)\./, '')
  const isOwn = host === 'youtube.com' || host === 'youtube-nocookie.com'
  if (!isOwn && host !== 'youtu.be') return undefined
  const [, inPath] =
    (isOwn ? /^\/(?:embed|v|shorts|live)\/([\w-]{11})$/ : /^\/([\w-]{11})$/).exec(pathname) ?? []
  const queried = isOwn && pathname === '/watch' ? (searchParams.get('v') ?? '') : ''
  const video = inPath ?? /^[\w-]{11}$/.exec(queried)?.[0]
  if (video !== undefined) return `https://www.youtube.com/watch?v=${video}`
  const list = isOwn && pathname === '/playlist' ? (searchParams.get('list') ?? '') : ''
  return /^[\w-]{13,64}$/.test(list) ? `https://www.youtube.com/playlist?list=${list}` : undefined
}

const found = z.object({title: z.string()})

async function look(id: string, ports: Ports): Promise<Evidence> {
  const about = {source: 'youtube', request: `oEmbed of ${id}`}
  const query = new URLSearchParams({format: 'json', url: id})
  const outcome = await get(`https://www.youtube.com/oembed?${query.toString()}`, ports)
  const said = outcome.kind === 'answer' ? meaningByStatus[outcome.status] : undefined
  if (said && outcome.kind === 'answer') {
    return {...about, answer: String(outcome.status), meaning: said}
  }
  const reply = readReply('youtube', outcome, json(found))
  if (reply.kind === 'none') return reply.evidence(about.request)
  return {...about, answer: 'video', meaning: {kind: 'exists', reason: 'ok'}}
}

const meaningByStatus: Readonly<Partial<Record<number, Meaning>>> = {
  // May not be embedded, or is not for everybody: there it is.
  401: {kind: 'exists', reason: 'ok'},
  403: {kind: 'private', reason: 'not-shared'},
  // No such thing, after oEmbed's own words.
  404: {kind: 'gone', reason: 'http-404'},
}
