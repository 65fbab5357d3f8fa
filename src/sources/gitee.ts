import {z} from 'zod'
import type {Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {get} from './call.ts'
import {eachBy} from './each.ts'
import {json, readReply} from './reply.ts'
import {failed, type Ports, type Source} from './source.ts'
import {urlOf} from './url.ts'

/** Gitee, by its API (https://gitee.com/api/v5/swagger): some 60 questions an hour from who has no account. */
export function createGitee(): Source {
  let left = mostQuestions
  return {
    name: 'gitee',
    batch: 1,
    concurrency: 1,
    paces: {'gitee.com': {concurrency: 1, spacing: 500}},
    claims: repositoryIn,
    ask: eachBy((id, ports) =>
      left-- > 0
        ? look(id, ports)
        : Promise.resolve(failed('gitee', `repository ${id}`, 'asked often enough for an hour')),
    ),
  }
}

const mostQuestions = 50

/** The repository whose front page an address is, as `owner/name`. */
function repositoryIn(address: Address): string | undefined {
  const {hostname, pathname} = urlOf(address)
  const [, owner, name] = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(pathname) ?? []
  const isOwn = /^(?:www\.)?gitee\.com$/.test(hostname)
  if (!isOwn || owner === undefined || name === undefined || reserved.has(owner)) return undefined
  return `${owner}/${name}`
}

/** First segments of Gitee's own pages. */
const reserved: ReadonlySet<string> = new Set(
  'api help explore organizations enterprises education gists search login signup users'.split(' '),
)

const found = z.object({
  full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  status: z.string().nullish(),
})

const refusal = z.object({
  message: z.string().regex(/^(?:404 )?(?:Not Found Project|Project Not Found)/),
})

async function look(id: string, ports: Ports): Promise<Evidence> {
  const about = {source: 'gitee', request: `repository ${id}`}
  const outcome = await get(`https://gitee.com/api/v5/repos/${id}`, ports)
  const reply = readReply('gitee', outcome, json(z.union([found, refusal])), [200, 404])
  if (reply.kind === 'none') return reply.evidence(about.request)
  if ('message' in reply.value) {
    const answer = 'repository not found: missing or private'
    return {...about, answer, meaning: {kind: 'gone', reason: 'repository-missing'}}
  }
  const fullName = reply.value.full_name
  const isRenamed = fullName.toLowerCase() !== id.toLowerCase()
  return {
    ...about,
    answer: isRenamed ? `repository ${fullName}` : 'repository',
    meaning: isRenamed
      ? {kind: 'moved', reason: 'repository-renamed', to: `https://gitee.com/${fullName}`}
      : {kind: 'exists', reason: 'repository-exists'},
    record: {
      kind: 'repository',
      fullName,
      ...(reply.value.status === '关闭' && {isArchived: true as const}),
      ...(isRenamed && {isRenamed: true as const}),
    },
  }
}
