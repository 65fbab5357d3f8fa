import {z} from 'zod'
import {addressOf, type Address} from '../model/address.ts'
import {classify} from '../verdict/classify.ts'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import {describe, type Exchange} from '../verdict/exchange.ts'
import {eachBy} from './each.ts'
import {addressFor} from './page-sign.ts'
import {json, readReply} from './reply.ts'
import type {Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/**
 * GitLab, there and on hosts of others, by its projects API (https://docs.gitlab.com/api/projects/#get-a-single-project). Old
 * versions deny a project that was renamed, so that a denial is left to the page.
 */
export const gitlab: Source = {
  name: 'gitlab',
  batch: 1,
  concurrency: 2,
  claims: (address) => (projectIn(address) ? address : undefined),
  ask: eachBy(look),
}

interface Project {
  readonly origin: string
  readonly path: string
}

/** The project whose front page an address is. */
function projectIn(address: Address): Project | undefined {
  const {hostname, pathname, origin} = urlOf(address)
  if (!/^gitlab\.|^git\.tu-berlin\.de$/.test(hostname) || /^\/-(?:\/|$)/.test(pathname))
    return undefined
  const path = pathname.replace(/^\/|(?:\.git)?\/?$/g, '')
  const isProject = /^[\w.-]+(?:\/[\w.-]+){1,20}$/.test(path) && !reserved.test(path)
  return isProject ? {origin, path} : undefined
}

/** First segments of GitLab's own pages, and old forms of paths inside projects. */
const reserved =
  /^(?:users|groups|explore|help|dashboard|search|admin|api|snippets|topics|profile)\/|^[^/]+\/[^/]+\/(?:tree|blob|raw|commits?|issues|wikis|tags|merge_requests|releases|pipelines)(?:\/|$)/

const found = z.object({
  path_with_namespace: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/),
  archived: z.boolean().optional(),
  empty_repo: z.boolean().optional(),
})

const refusal = z.object({message: z.literal('404 Project Not Found')})

async function look(id: string, ports: Ports): Promise<Evidence> {
  const address = addressFor(id)
  const {origin, path} = projectIn(address) ?? {origin: '', path: ''}
  const about = {source: 'gitlab', request: `project ${path}`}
  const outcome = await ports.api({
    url: `${origin}/api/v4/projects/${encodeURIComponent(path)}`,
    method: 'GET',
    headers: {},
    chosenBy: 'list',
    signal: ports.signal,
  })
  const reply = readReply('gitlab', outcome, json(z.union([found, refusal])), [200, 404])
  if (reply.kind === 'none') return reply.evidence(about.request)
  if ('message' in reply.value) return {...about, ...(await lookAtPage(address, ports))}
  return {...about, ...evidenceOf(reply.value, {origin, path})}
}

/** What an answer proves of the project that was asked for: another name is one that it was given since. */
function evidenceOf(
  {path_with_namespace: fullName, archived, empty_repo}: z.infer<typeof found>,
  {origin, path}: Project,
): Omit<Evidence, 'source' | 'request'> {
  const isRenamed = fullName.toLowerCase() !== path.toLowerCase()
  const to = `${origin}/${fullName}`
  return {
    answer: isRenamed ? `project ${fullName}` : 'project',
    meaning: isRenamed
      ? {kind: 'moved', reason: 'repository-renamed', to}
      : {kind: 'exists', reason: 'repository-exists'},
    record: {
      kind: 'repository',
      fullName,
      ...(archived === true && {isArchived: true as const}),
      ...(empty_repo === true && {isEmpty: true as const}),
      ...(isRenamed && {isRenamed: true as const}),
    },
  }
}

/** What the page says of a project that the API denies: groups are there, and what is renamed leads on. */
async function lookAtPage(
  address: Address,
  {probe, signal}: Ports,
): Promise<{answer: string; meaning: Meaning}> {
  const exchange = await probe(address, {retries: 0, signal})
  const answer = `project not found; page: ${describe(exchange)}`
  if (isSignIn(exchange)) {
    return {
      answer: 'project not found: missing or private',
      meaning: {kind: 'gone', reason: 'repository-missing'},
    }
  }
  return {answer, meaning: classify(exchange)}
}

function isSignIn({url, outcome, asked}: Exchange): boolean {
  const landed = addressOf(url)
  return (
    outcome.kind === 'answer' &&
    landed !== undefined &&
    new URL(landed).origin === new URL(asked).origin &&
    new URL(landed).pathname === '/users/sign_in'
  )
}
