import {addressOf} from '../model/address.ts'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import {describe, type Exchange} from '../verdict/exchange.ts'
import {unlisted} from './absence.ts'
import {eachBy} from './each.ts'
import {serverIn} from './github.ts'
import {repositoryIn} from './github-place.ts'
import type {Environment, Ports, Source} from './source.ts'

/**
 * GitHub's repositories without a token: asked as git does when it clones (https://git-scm.com/docs/gitprotocol-http), which
 * costs nothing of the 60 questions an hour that its API allows to nobody in particular, and is smaller than a page.
 */
export function createGithubGit(env: Environment): Source {
  const hasToken = (env['GITHUB_TOKEN']?.trim() ?? '') !== ''
  const server = serverIn(env)
  let strange = 0
  return {
    name,
    batch: 1,
    concurrency: 4,
    claims: (address) => (hasToken ? undefined : repositoryIn(address, server)),
    ask: eachBy(async (id, ports) => {
      if (strange >= mostStrange) return unknown(id, 'not asked')
      const evidence = await look(id, server, ports)
      strange = evidence.meaning.kind === 'absent' && evidence.answer !== hidden ? strange + 1 : 0
      return evidence
    }),
  }
}

const name = 'github-git'

/** Answers on end that git would not understand; then pages are asked alone. */
const mostStrange = 3

/** What is said to whoever does not say who they are. */
const hidden = '401: missing or private'

async function look(id: string, server: string, {probe, signal}: Ports): Promise<Evidence> {
  const address = addressOf(`https://${server}/${id}.git/info/refs?service=git-upload-pack`)
  if (!address) return unknown(id, 'no address')
  const exchange = await probe(address, {retries: 0, signal})
  const {outcome} = exchange
  if (outcome.kind === 'aborted') {
    return evidenceFor(id, 'not asked', {kind: 'unasked', reason: 'time-limit'})
  }
  if (outcome.kind === 'answer' && outcome.status === 401) return unknown(id, hidden)
  const nameNow = nameIn(exchange, server)
  if (nameNow === undefined) return unknown(id, describe(exchange))
  if (nameNow.toLowerCase() === id) {
    return evidenceFor(id, 'repository', {kind: 'exists', reason: 'repository-exists'})
  }
  const to = `https://${server}/${nameNow}`
  const meaning = {kind: 'moved', reason: 'repository-renamed', to} as const
  return evidenceFor(id, `repository ${nameNow}`, meaning)
}

function evidenceFor(id: string, answer: string, meaning: Meaning): Evidence {
  return {source: name, request: `git repository ${id}`, answer, meaning}
}

/** What proves nothing: the page is asked then. */
function unknown(id: string, answer: string): Evidence {
  return evidenceFor(id, answer, unlisted)
}

/** The repository that answered as one. */
function nameIn({outcome, url, hops}: Exchange, server: string): string | undefined {
  const isRepository =
    outcome.kind === 'answer' &&
    outcome.status === 200 &&
    outcome.headers['content-type'] === 'application/x-git-upload-pack-advertisement' &&
    hops.every(({status}) => status === 301 || status === 308)
  const {hostname, pathname} = new URL(url)
  return isRepository && hostname === server
    ? /^\/([\w-]+\/[\w.-]+?)(?:\.git)?\/info\/refs$/.exec(pathname)?.[1]
    : undefined
}
