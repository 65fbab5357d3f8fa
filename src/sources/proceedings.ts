import {classify} from '../verdict/classify.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {describe} from '../verdict/exchange.ts'
import type {PaperRecord} from '../verdict/record.ts'
import {confirm, confirmableBy, validated} from './confirmation.ts'
import {plainText, readMeta} from './markup.ts'
import {addressFor} from './page-sign.ts'
import type {Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/** A site of open proceedings: its servers are honest, and its pages describe their papers in `citation_*` tags. */
export function createProceedings(name: string, isPaper: (url: URL) => boolean): Source {
  return {
    name,
    batch: 1,
    concurrency: 4,
    claims: (address) => (isPaper(urlOf(address)) ? address : undefined),
    ask: async (ids, ports) =>
      new Map(await Promise.all(ids.map(async (id) => [id, await look(name, id, ports)] as const))),
  }
}

async function look(source: string, id: string, ports: Ports): Promise<Evidence> {
  const {probe, signal, isSecondLook} = ports
  const address = addressFor(id)
  const retries = isSecondLook ? {retries: 0} : {}
  const before = confirmableBy(source, address, ports)
  const {validator} = before ?? {}
  const exchange = await probe(address, {method: 'GET', ...retries, validator, signal})
  if (before && exchange.isUnchanged) return confirm(before, exchange)
  const {outcome} = exchange
  const meaning = classify(exchange)
  const isThere = meaning.kind === 'exists' || meaning.kind === 'moved'
  const record =
    isThere && outcome.kind === 'answer' ? recordIn(readMeta(outcome.body ?? '')) : undefined
  return {
    source,
    request: `${exchange.method} ${exchange.asked}`,
    answer: describe(exchange),
    meaning,
    ...(record && {record}),
    ...validated(exchange, ports),
  }
}

function recordIn(meta: ReadonlyMap<string, readonly string[]>): PaperRecord | undefined {
  const first = (...names: readonly string[]) =>
    plainText(names.flatMap((name) => meta.get(name) ?? [])[0] ?? '')
  const title = first('citation_title')
  if (title === '') return undefined
  const venue = first(
    'citation_conference_title',
    'citation_inproceedings_title',
    'citation_journal_title',
  )
  const year = /\b(?:19|20)\d{2}\b/.exec(
    first('citation_publication_date', 'citation_date', 'citation_year'),
  )
  const doi = first('citation_doi').toLowerCase()
  return {
    kind: 'paper',
    title,
    authors: (meta.get('citation_author') ?? []).map(plainText),
    ...(venue !== '' && {venue}),
    ...(year && {year: Number(year[0])}),
    ...(doi !== '' && {doi}),
  }
}
