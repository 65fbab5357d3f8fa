import type {Evidence} from '../verdict/evidence.ts'
import {unlisted} from './absence.ts'
import {feed, type ArxivEntry} from './arxiv-feed.ts'
import {arxivIn, isPossibleArxivId} from './paper-address.ts'
import {readReply} from './reply.ts'
import {failed, type Ports, type Source} from './source.ts'

/**
 * arXiv's API: a hundred papers a question, and one question in three seconds over all machines
 * (https://info.arxiv.org/help/api/user-manual.html, https://info.arxiv.org/help/api/tou.html). It limits cloud machines
 * at times, and others answer then.
 */
export const arxiv: Source = {
  name: 'arxiv',
  batch: 100,
  concurrency: 1,
  paces: {'export.arxiv.org': {concurrency: 1, spacing: 3300}},
  claims: (address) => {
    const named = arxivIn(address)
    return named && `${named.id}${named.version === undefined ? '' : `v${named.version}`}`
  },
  ask: async (names, ports) => {
    const ids = [...new Set(names.map(idIn))].filter(isPossibleArxivId)
    const answers = ids.length === 0 ? new Map<string, Answer>() : await askFor(ids, ports)
    return new Map(names.map((name) => [name, evidenceFor(name, answers)]))
  },
}

/** What the API said of one id. */
type Answer = {readonly entry: ArxivEntry} | {readonly failure: Evidence}

async function askFor(ids: readonly string[], ports: Ports): Promise<ReadonlyMap<string, Answer>> {
  const outcome = await ports.api({
    url: `https://export.arxiv.org/api/query?id_list=${ids.join(',')}&start=0&max_results=${ids.length}`,
    method: 'GET',
    headers: {accept: 'application/atom+xml'},
    chosenBy: 'operator',
    signal: ports.signal,
  })
  // What it takes for no id spoils the whole answer, and is told with status 200 or 400.
  const reply = readReply(arxiv.name, outcome, feed, [200, 400])
  if (reply.kind === 'none') {
    return new Map(ids.map((id) => [id, {failure: reply.evidence(requestFor(id))}]))
  }
  const {refused, entries} = reply.value
  const rest = ids.filter((id) => id !== refused)
  if (refused === undefined) return answersFor(ids, entries)
  const others = rest.length < ids.length && rest.length > 0 ? await askFor(rest, ports) : new Map()
  return new Map(
    ids.map((id) => [
      id,
      others.get(id) ?? {failure: failed(arxiv.name, requestFor(id), 'refused')},
    ]),
  )
}

function answersFor(
  ids: readonly string[],
  entries: ReadonlyMap<string, ArxivEntry>,
): ReadonlyMap<string, Answer> {
  // It gives empty pages when it is busy.
  const isEmpty = entries.size === 0 && ids.length > 1
  return new Map(
    ids.flatMap((id): [string, Answer][] => {
      const entry = entries.get(id)
      if (entry) return [[id, {entry}]]
      return isEmpty ? [[id, {failure: failed(arxiv.name, requestFor(id), 'empty answer')}]] : []
    }),
  )
}

function evidenceFor(name: string, answers: ReadonlyMap<string, Answer>): Evidence {
  const id = idIn(name)
  const about = {source: arxiv.name, request: requestFor(id)}
  if (!isPossibleArxivId(id)) {
    return {...about, answer: 'no such id', meaning: {kind: 'gone', reason: 'impossible-id'}}
  }
  const answer = answers.get(id)
  if (answer && 'failure' in answer) return answer.failure
  if (!answer) {
    const meaning = {kind: 'absent', reason: 'unlisted', from: 'authority'} as const
    return {...about, answer: 'no entry', meaning}
  }
  const {version, record} = answer.entry
  if (Number(/v(\d+)$/.exec(name)?.[1] ?? 0) > version) {
    // Its page may be ahead of the API.
    return {...about, answer: `version ${version} at most`, meaning: unlisted}
  }
  const meaning = {kind: 'exists', reason: 'paper-exists'} as const
  return {...about, answer: `entry, version ${version}`, meaning, record}
}

function requestFor(id: string): string {
  return `paper ${id}`
}

function idIn(name: string): string {
  return name.replace(/v\d+$/, '')
}
