import {z} from 'zod'
import type {Evidence} from '../verdict/evidence.ts'
import type {PaperFault, PaperRecord} from '../verdict/record.ts'
import {plainText} from './markup.ts'
import {json, readReply, type Reply} from './reply.ts'
import type {Environment, Ports} from './source.ts'

/** A work as Crossref describes it. */
export interface Work {
  readonly doi: string
  /** Other names, such as an article's PII. */
  readonly otherIds: readonly string[]
  /** Where it is published, as far as it was deposited: its page, and forms of its full text. */
  readonly urls: readonly string[]
  readonly record: PaperRecord
}

/**
 * Crossref's REST API: who gives an address to write to is in the polite pool, with three lists a second
 * (https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/).
 */
export interface Crossref {
  readonly host: string
  /** Works by their DOIs or other ids, those that it knows. */
  find(filter: 'doi' | 'alternative-id', ids: readonly string[], ports: Ports): Promise<Found>
  /** The works that fit a title best. */
  search(title: string, ports: Ports): Promise<Found>
  /** Whether it has put us with the polite; nothing where it did not say. */
  isPolite(): boolean | undefined
}

export type Found = Reply<readonly Work[]>

export const crossrefHost = 'api.crossref.org'

/** Ids in one question. */
export const crossrefBatch = 50

/** Its pace, by whether there is an address to write to. */
export function crossrefPaces(env: Environment) {
  const pace = contactIn(env) === undefined ? {concurrency: 1, spacing: 1250} : polite
  return {[crossrefHost]: pace}
}

export function createCrossref(env: Environment): Crossref {
  const contact = contactIn(env)
  let pool: string | undefined
  const ask = async (query: Readonly<Record<string, string>>, {api, signal}: Ports) => {
    const url = new URL(`https://${crossrefHost}/works`)
    const mailto = contact === undefined ? {} : {mailto: contact}
    url.search = new URLSearchParams({...query, select: fields, ...mailto}).toString()
    const outcome = await api({
      url: url.href,
      method: 'GET',
      headers: {},
      chosenBy: 'operator',
      signal,
    })
    if (outcome.kind === 'answer') pool ??= outcome.headers['x-api-pool']
    const reply = readReply('crossref', outcome, json(answer))
    if (reply.kind === 'none') return reply
    return {...reply, value: reply.value.message.items.flatMap(workIn)}
  }
  return {
    host: crossrefHost,
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
  const meaning = {kind: 'absent', reason: 'unlisted', from: 'index'} as const
  return {source: 'crossref', request, answer: 'no such work', meaning}
}

/** The mail address of the operator, if it is one. */
function contactIn(env: Environment): string | undefined {
  const contact = env['AWESOME_PAPER_LINT_MAILTO']?.trim() ?? ''
  return /^[^\s@]+@[^\s@]+$/.test(contact) ? contact : undefined
}

/** A little more slowly than is allowed: requests bunch on their way. */
const polite = {concurrency: 3, spacing: 450}

const fields =
  'DOI,title,subtitle,author,issued,container-title,type,resource,link,alternative-id,updated-by'

const work = z.object({
  DOI: z.string(),
  title: z.array(z.string()).optional(),
  subtitle: z.array(z.string()).optional(),
  author: z
    .array(
      z.object({
        given: z.string().optional(),
        family: z.string().optional(),
        name: z.string().optional(),
      }),
    )
    .optional(),
  issued: z.object({'date-parts': z.array(z.array(z.number().nullable()))}).optional(),
  'container-title': z.array(z.string()).optional(),
  type: z.string().optional(),
  resource: z.object({primary: z.object({URL: z.string()}).optional()}).optional(),
  link: z.array(z.object({URL: z.string()})).optional(),
  'alternative-id': z.array(z.string()).optional(),
  'updated-by': z.array(z.object({type: z.string()})).optional(),
})

const answer = z.object({message: z.object({items: z.array(work)})})

function workIn(item: z.infer<typeof work>): Work[] {
  const written = titleIn(item)
  if (written === '') return []
  const title = written.replace(retractedTitle, '')
  const fault =
    faultIn(item['updated-by'] ?? []) ?? (title === written ? undefined : ('retracted' as const))
  const venue = plainText(item['container-title']?.[0] ?? '')
  const year = item.issued?.['date-parts'][0]?.[0]
  const doi = item.DOI.toLowerCase()
  const record: PaperRecord = {
    kind: 'paper',
    title,
    authors: (item.author ?? []).map(({given = '', family = '', name}) =>
      plainText(name ?? `${given} ${family}`),
    ),
    doi,
    ...(venue !== '' && {venue}),
    ...(typeof year === 'number' && {year}),
    ...(item.type === 'posted-content' && {isPreprint: true}),
    ...(fault && {fault}),
  }
  const page = item.resource?.primary?.URL
  const urls = [...(page === undefined ? [] : [page]), ...(item.link ?? []).map(({URL}) => URL)]
  return [{doi, otherIds: item['alternative-id'] ?? [], urls, record}]
}

/** Some publishers deposit what stands behind the colon apart. */
function titleIn({title, subtitle}: z.infer<typeof work>): string {
  const main = plainText(title?.[0] ?? '')
  const rest = plainText(subtitle?.[0] ?? '')
  const isWhole = rest === '' || main.toLowerCase().includes(rest.toLowerCase())
  return isWhole ? main : `${main}: ${rest}`
}

const retractedTitle = /^(?:retracted(?: article)?|withdrawn|removed)\s*[:.]\s*/i

function faultIn(updates: readonly {readonly type: string}[]): PaperFault | undefined {
  const types = new Set(updates.map(({type}) => type.replaceAll('-', '_')))
  if (['retraction', 'withdrawal', 'removal', 'partial_retraction'].some((type) => types.has(type)))
    return 'retracted'
  return types.has('expression_of_concern') ? 'concern' : undefined
}
