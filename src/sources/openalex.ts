import {z} from 'zod'
import type {Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import type {PaperRecord, Publication} from '../verdict/record.ts'
import {unlisted} from './absence.ts'
import {get} from './call.ts'
import {plainText} from './markup.ts'
import {arxivIn, doiIn, isPossibleArxivId, withoutVersion} from './paper-address.ts'
import {isPreprintServer, preprintIn} from './preprint.ts'
import {json, readReply} from './reply.ts'
import type {Environment, Ports, Source} from './source.ts'

/**
 * OpenAlex, which knows works by their DOIs and where else they appeared: a hundred works a question; without a free key only
 * few questions a day (https://developers.openalex.org/guides/authentication).
 */
export function createOpenalex(env: Environment): Source {
  const key = env['OPENALEX_API_KEY']?.trim() ?? ''
  return {
    name,
    batch: 100,
    concurrency: 1,
    paces: {'api.openalex.org': {concurrency: 1, spacing: 200}},
    claims: doiOf,
    // A second opinion on what preprints became; those that nobody saw published are not asked about.
    complements: ({address, evidence}) => {
      const isNew = evidence.every(({source}) => source !== name)
      return isNew && preprintIn(evidence) && isPublished(evidence)
        ? doiOf(withoutVersion(address))
        : undefined
    },
    ask: (dois, ports) => askForWorks(dois, key, ports),
  }
}

const name = 'openalex'

const fields = 'id,doi,display_name,publication_year,type,primary_location,locations,authorships'

const location = z.object({
  landing_page_url: z.string().nullish(),
  version: z.string().nullish(),
  source: z.object({display_name: z.string().nullish(), type: z.string().nullish()}).nullish(),
})

const work = z.object({
  doi: z.string().nullish(),
  display_name: z.string().nullish(),
  publication_year: z.number().nullish(),
  primary_location: location.nullish(),
  locations: z.array(location).nullish(),
  authorships: z
    .array(z.object({author: z.object({display_name: z.string().nullish()}).nullish()}))
    .nullish(),
})

type Work = z.infer<typeof work>

const answer = z.object({results: z.array(work)})

async function askForWorks(
  dois: readonly string[],
  key: string,
  ports: Ports,
): Promise<Map<string, Evidence>> {
  const query = new URLSearchParams({
    filter: `doi:${dois.join('|')}`,
    per_page: String(dois.length),
    select: fields,
    ...(key !== '' && {api_key: key}),
  })
  const outcome = await get(`https://api.openalex.org/works?${query.toString()}`, ports)
  const reply = readReply(name, outcome, json(answer))
  if (reply.kind === 'none') return new Map(dois.map((doi) => [doi, reply.evidence(`DOI ${doi}`)]))
  const works = reply.value.results
  const workOf = (doi: string) => works.find((work) => plainDoi(work.doi) === doi)
  return new Map(dois.map((doi) => [doi, evidenceFor(doi, workOf(doi))]))
}

/** The DOI of an address, arXiv's own included; none that would break a filter. */
function doiOf(address: Address): string | undefined {
  const arxiv = arxivIn(address)
  if (arxiv) {
    const isFirst = (arxiv.version ?? 1) === 1
    return isFirst && isPossibleArxivId(arxiv.id) ? `10.48550/arxiv.${arxiv.id}` : undefined
  }
  const doi = doiIn(address)
  return doi === undefined || /[,&|]/.test(doi) ? undefined : doi
}

function isPublished(evidence: readonly Evidence[]): boolean {
  return evidence.some(({record}) => record?.kind === 'paper' && record.publishedAs !== undefined)
}

function evidenceFor(doi: string, found: Work | undefined): Evidence {
  const about = {source: name, request: `DOI ${doi}`}
  const title = plainText(found?.display_name ?? '')
  if (!found || title === '') {
    return {...about, answer: 'no such work', meaning: unlisted}
  }
  const meaning = {kind: 'exists', reason: 'paper-exists'} as const
  return {...about, answer: 'work', meaning, record: recordOf(doi, title, found)}
}

function recordOf(doi: string, title: string, found: Work): PaperRecord {
  const isPreprint = doi.startsWith('10.48550/')
  const publication = publicationOf(found, doi)
  return {
    kind: 'paper',
    title,
    authors: (found.authorships ?? []).flatMap(({author}) => author?.display_name ?? []),
    doi,
    ...(isPreprint ? {isPreprint: true as const} : publication),
    ...(isPreprint && publication && {publishedAs: publication}),
  }
}

/** Where its published version stands, if that is a journal or a conference. */
function publicationOf(found: Work, doi: string): Publication | undefined {
  const published = [found.primary_location, ...(found.locations ?? [])].find(
    (one) =>
      /^(?:journal|conference|book series)$/.test(one?.source?.type ?? '') &&
      !isPreprintServer(one?.source?.display_name ?? 'preprint'),
  )
  if (!published) return undefined
  const own = plainDoi(published.landing_page_url)
  return {
    venue: plainText(published.source?.display_name ?? ''),
    ...(own !== undefined && own !== doi && {doi: own}),
    ...(typeof found.publication_year === 'number' && {year: found.publication_year}),
  }
}

function plainDoi(url: string | null | undefined): string | undefined {
  return /\b(10\.\d{4,9}\/\S+)$/.exec(url?.toLowerCase() ?? '')?.[1]
}
