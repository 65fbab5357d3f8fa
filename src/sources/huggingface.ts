import {z} from 'zod'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import type {Outcome} from '../verdict/exchange.ts'
import {unlisted} from './absence.ts'
import {get, postJson} from './call.ts'
import {eachBy} from './each.ts'
import {placeIn, type HubPlace} from './huggingface-place.ts'
import {addressFor} from './page-sign.ts'
import {json, readReply} from './reply.ts'
import type {Ports, Source} from './source.ts'

/**
 * Hugging Face, by the API of its hub (https://huggingface.co/docs/hub/api): 500 questions in five minutes from who has no
 * account. Its pages, of which it gives out a fifth as many, are never asked.
 */
export const huggingface: Source = {
  name: 'huggingface',
  batch: 1,
  concurrency: 2,
  hasFinalWord: true,
  paces: {'huggingface.co': {concurrency: 2, spacing: 610}},
  claims: (address) => placeIn(address) && address,
  ask: eachBy(async (id, ports) => {
    const place = placeIn(addressFor(id))
    if (!place) throw new TypeError(`Unexpected id \`${id}\`, expected an address of the hub`)
    const repository = await look(place, ports)
    const isThere = repository.meaning.kind === 'exists' || repository.meaning.kind === 'moved'
    if (!isThere || place.kind === 'papers' || !place.inside) return repository
    return lookInside(place, repository, ports)
  }),
}

const found = z.object({
  id: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)?$/),
  gated: z.union([z.boolean(), z.string()]).optional(),
  disabled: z.boolean().optional(),
})

type Found = z.infer<typeof found>

const base = 'https://huggingface.co'

/** What to tell of a repository, so that the names of all its files are not sent along. */
const fields: Readonly<Record<HubPlace['kind'], readonly string[]>> = {
  models: ['gated', 'disabled'],
  datasets: ['gated', 'disabled'],
  spaces: ['disabled'],
  papers: [],
}

async function look(place: HubPlace, ports: Ports): Promise<Evidence> {
  const about = {source: 'huggingface', request: `${place.kind} ${place.name}`}
  const query = fields[place.kind].map((field) => `expand%5B%5D=${field}`).join('&')
  const url = `${base}/api/${place.kind}/${place.name}${query === '' ? '' : `?${query}`}`
  const outcome = await get(url, ports)
  const refusal = refusalOf(outcome)
  if (refusal) return {...about, ...refusal}
  if (place.kind === 'papers' && outcome.kind === 'answer' && outcome.status === 404) {
    return {...about, answer: 'no such paper', meaning: unlisted}
  }
  const reply = readReply('huggingface', outcome, json(found))
  if (reply.kind === 'none') return reply.evidence(about.request)
  return {...about, ...foundAt(place, reply.value)}
}

function foundAt(
  place: HubPlace,
  {id, gated, disabled}: Found,
): Pick<Evidence, 'answer' | 'meaning'> {
  if (place.kind === 'papers')
    return {answer: 'paper', meaning: {kind: 'exists', reason: 'paper-exists'}}
  if (disabled === true) {
    return {answer: 'disabled', meaning: {kind: 'private', reason: 'repository-disabled'}}
  }
  const isGated = gated !== undefined && gated !== false
  if (isGated && place.inside && place.inside.form !== 'tree') {
    return {answer: 'file of a gated repository', meaning: {kind: 'private', reason: 'gated'}}
  }
  if (id.toLowerCase() !== place.name.toLowerCase()) {
    const to = urlOf({...place, name: id})
    return {answer: `repository ${id}`, meaning: {kind: 'moved', reason: 'repository-renamed', to}}
  }
  return {
    answer: isGated ? 'repository, gated' : 'repository',
    meaning: {kind: 'exists', reason: 'repository-exists'},
  }
}

/** Errors that the hub gives a name; without it, 401 may be anything. */
function refusalOf(outcome: Outcome): Pick<Evidence, 'answer' | 'meaning'> | undefined {
  if (outcome.kind !== 'answer' || ![401, 403, 404].includes(outcome.status)) return undefined
  const {'x-error-code': code = '', 'x-error-message': message = ''} = outcome.headers
  const meaning = meaningByError[code]
  if (meaning) return {answer: answerByError[code] ?? code, meaning}
  return /\baccess to this resource is disabled\b/i.test(message)
    ? {answer: 'disabled', meaning: {kind: 'private', reason: 'repository-disabled'}}
    : undefined
}

const meaningByError: Readonly<Record<string, Meaning>> = {
  RepoNotFound: {kind: 'gone', reason: 'repository-missing'},
  GatedRepo: {kind: 'private', reason: 'gated'},
  RevisionNotFound: {kind: 'gone', reason: 'path-missing'},
  EntryNotFound: {kind: 'gone', reason: 'path-missing'},
}

const answerByError: Readonly<Record<string, string>> = {
  RepoNotFound: 'repository not found: missing or private',
}

const entries = z.array(z.object({path: z.string()}))

/** Asks about a path, which the hub leaves out of its answer when there is no such thing. */
async function lookInside(
  place: Exclude<HubPlace, {kind: 'papers'}>,
  repository: Evidence,
  ports: Ports,
): Promise<Evidence> {
  const {revision = '', path = ''} = place.inside ?? {}
  const name =
    repository.meaning.kind === 'moved' ? repository.answer.replace(/^\S+ /, '') : place.name
  const outcome = await postJson(
    `${base}/api/${place.kind}/${name}/paths-info/${revision}`,
    {paths: [path]},
    ports,
  )
  const about = {
    source: 'huggingface',
    request: `${place.kind} ${place.name}, ${revision}: ${path}`,
  }
  const refusal = refusalOf(outcome)
  if (refusal) return {...about, ...refusal}
  const reply = readReply('huggingface', outcome, json(entries))
  if (reply.kind === 'none') return reply.evidence(about.request)
  if (reply.value.some((entry) => entry.path === path)) return {...repository, ...about}
  return {...about, answer: 'no such path', meaning: {kind: 'gone', reason: 'path-missing'}}
}

function urlOf(place: Exclude<HubPlace, {kind: 'papers'}>): string {
  const folder = place.kind === 'models' ? '' : `${place.kind}/`
  const {inside} = place
  const path = inside?.path.split('/').map(encodeURIComponent).join('/')
  const rest = inside ? `/${inside.form}/${inside.revision}/${path ?? ''}` : ''
  return `${base}/${folder}${place.name}${rest}`
}
