import type {Evidence} from '../verdict/evidence.ts'
import type {PaperFault, PaperRecord, Publication} from '../verdict/record.ts'
import {readXml, plainText, type Element} from './markup.ts'
import {arxivIn, isPossibleArxivId} from './paper-address.ts'
import {readReply, type Reader} from './reply.ts'
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
type Answer = {readonly entry: Entry} | {readonly failure: Evidence}

interface Entry {
  readonly version: number
  readonly record: PaperRecord
}

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
  entries: ReadonlyMap<string, Entry>,
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

interface Feed {
  /** The id that was taken for none, if the whole answer is about it. */
  readonly refused: string | undefined
  /** By id without a version. */
  readonly entries: ReadonlyMap<string, Entry>
}

const feed: Reader<Feed> = ({body = ''}) => {
  const root = readXml(body).children.find(({name}) => name === 'feed')
  if (!root) return undefined
  const entries = root.children.filter(({name}) => name === 'entry')
  const error = entries.map((entry) => textOf(entry, 'id')).find((id) => id.includes('/api/errors'))
  const refused = error && (/#incorrect_id_format_for_(.+)$/.exec(error)?.[1] ?? '')
  return {refused, entries: new Map(entries.flatMap(entryIn))}
}

function entryIn(entry: Element): [string, Entry][] {
  const [, id, version = '1'] =
    /\/abs\/(.+?)(?:v(\d+))?$/.exec(textOf(entry, 'id').toLowerCase()) ?? []
  const title = plainText(textOf(entry, 'title'))
  if (id === undefined || title === '') return []
  const year = yearIn(textOf(entry, 'published').slice(0, 4))
  const fault = faultIn(entry)
  const publishedAs = publicationIn(entry)
  const record: PaperRecord = {
    kind: 'paper',
    title,
    authors: entry.children
      .filter(({name}) => name === 'author')
      .map((author) => plainText(textOf(author, 'name'))),
    isPreprint: true,
    ...(year !== undefined && {year}),
    ...(publishedAs && {publishedAs}),
    ...(fault && {fault}),
  }
  return [[id, {version: Number(version), record}]]
}

/** What the authors say of where it was published. */
function publicationIn(entry: Element): Publication | undefined {
  const doi = textOf(entry, 'doi').toLowerCase()
  const reference = plainText(textOf(entry, 'journal_ref'))
  if (doi === '' && reference === '') return undefined
  const year = yearIn(reference)
  return {
    ...(doi !== '' && {doi}),
    ...(reference !== '' && {venue: reference}),
    ...(year !== undefined && {year}),
  }
}

/** An announced paper stays; that it is withdrawn stands in its comment or in place of its summary. */
function faultIn(entry: Element): PaperFault | undefined {
  const words =
    /\b(?:paper|article|submission|manuscript|preprint|work|version|document|report)\s+(?:has\s+been|have\s+been|is|was)\s+(?:\w+\s+)?withdrawn\b(?!\s+from)/i
  const comment = textOf(entry, 'comment').trim()
  const isWithdrawn =
    words.test(comment) ||
    /^withdrawn\b(?!\s+from)/i.test(comment) ||
    words.test(textOf(entry, 'summary').trim().slice(0, 120))
  return isWithdrawn ? 'withdrawn' : undefined
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
    const meaning = {kind: 'absent', reason: 'unlisted', from: 'index'} as const
    return {...about, answer: `version ${version} at most`, meaning}
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

function textOf({children}: Element, name: string): string {
  return children.find((child) => child.name === name)?.text ?? ''
}

function yearIn(text: string): number | undefined {
  const year = /\b(?:19|20)\d{2}\b/.exec(text.replace(/\b\d{4}\s*[-–]\s*\d+/g, ''))?.[0]
  return year === undefined ? undefined : Number(year)
}
