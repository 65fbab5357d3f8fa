import type {PaperFault, PaperRecord, Publication} from '../verdict/record.ts'
import {readXml, plainText, type Element} from './markup.ts'
import type {Reader} from './reply.ts'

/** A paper as arXiv's API describes it. */
export interface ArxivEntry {
  readonly version: number
  readonly record: PaperRecord
}

/** What the API answers to a list of ids. */
export interface Feed {
  /** The id that was taken for none, if the whole answer is about it. */
  readonly refused: string | undefined
  /** By id without a version. */
  readonly entries: ReadonlyMap<string, ArxivEntry>
}

/** Reads the API's Atom feed. */
export const feed: Reader<Feed> = ({body = ''}) => {
  const root = readXml(body).children.find(({name}) => name === 'feed')
  if (!root) return undefined
  const entries = root.children.filter(({name}) => name === 'entry')
  const error = entries.map((entry) => textOf(entry, 'id')).find((id) => id.includes('/api/errors'))
  const refused = error && (/#incorrect_id_format_for_(.+)$/.exec(error)?.[1] ?? '')
  return {refused, entries: new Map(entries.flatMap(entryIn))}
}

function entryIn(entry: Element): [string, ArxivEntry][] {
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

function textOf({children}: Element, name: string): string {
  return children.find((child) => child.name === name)?.text ?? ''
}

function yearIn(text: string): number | undefined {
  const year = /\b(?:19|20)\d{2}\b/.exec(text.replace(/\b\d{4}\s*[-–]\s*\d+/g, ''))?.[0]
  return year === undefined ? undefined : Number(year)
}
