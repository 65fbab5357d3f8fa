import {z} from 'zod'
import type {Evidence} from '../verdict/evidence.ts'
import type {PaperRecord} from '../verdict/record.ts'
import {unlisted} from './absence.ts'
import {get} from './call.ts'
import {plainText} from './markup.ts'
import {doiIn} from './paper-address.ts'
import {json, readReply} from './reply.ts'
import type {Environment, Ports, Source} from './source.ts'

/**
 * DataCite, where data sets and preprints have their DOIs: 500 questions in five minutes, and twice as many for who leaves a
 * mail address (https://support.datacite.org/docs/rate-limit).
 */
export function createDatacite(env: Environment): Source {
  const isNamed = (env['AWESOME_PAPER_LINT_MAILTO'] ?? '') !== ''
  return {
    name,
    batch: 1,
    concurrency: 2,
    paces: {'api.datacite.org': {concurrency: 2, spacing: isNamed ? 350 : 700}},
    claims: doiIn,
    ask: async (dois, ports) =>
      new Map(await Promise.all(dois.map(async (doi) => [doi, await look(doi, ports)] as const))),
  }
}

const name = 'datacite'

const found = z.object({
  data: z.object({
    attributes: z.object({
      titles: z.array(z.object({title: z.string()})),
      creators: z.array(z.object({name: z.string()})).nullish(),
      publicationYear: z.number().nullish(),
    }),
  }),
})

const missing = z.object({errors: z.array(z.object({status: z.string()}))})

async function look(doi: string, ports: Ports): Promise<Evidence> {
  const about = {source: name, request: `DOI ${doi}`}
  const outcome = await get(`https://api.datacite.org/dois/${encodeURIComponent(doi)}`, ports)
  const reply = readReply(name, outcome, json(z.union([found, missing])), [200, 404])
  if (reply.kind === 'none') return reply.evidence(about.request)
  if ('errors' in reply.value) {
    return {...about, answer: 'no such DOI', meaning: unlisted}
  }
  const {titles, creators, publicationYear} = reply.value.data.attributes
  const title = plainText(titles[0]?.title ?? '')
  const record: PaperRecord = {
    kind: 'paper',
    title,
    authors: (creators ?? []).map((creator) => plainText(creator.name)),
    doi,
    ...(typeof publicationYear === 'number' && {year: publicationYear}),
  }
  const meaning = {kind: 'exists', reason: 'registered'} as const
  return {...about, answer: 'DOI', meaning, ...(title !== '' && {record})}
}
