import {z} from 'zod'
import type {PaperFault, PaperRecord} from '../verdict/record.ts'
import {plainText} from './markup.ts'

/** A work as Crossref describes it. */
export interface Work {
  readonly doi: string
  /** Other names, such as an article's PII. */
  readonly otherIds: readonly string[]
  /** Where it is published, as far as it was deposited: its page, and forms of its full text. */
  readonly urls: readonly string[]
  readonly record: PaperRecord
}

/** The fields of a work that are asked for. */
export const fields =
  'DOI,title,subtitle,author,issued,container-title,type,resource,link,alternative-id,updated-by'

const work = z.object({
  DOI: z.string(),
  title: z.array(z.string()).optional(),
  subtitle: z.array(z.string()).optional(),
  author: z
    .array(
      z.object({
        given: z.string().optional(),
        family: z.string().optional(),
        name: z.string().optional(),
      }),
    )
    .optional(),
  issued: z.object({'date-parts': z.array(z.array(z.number().nullable()))}).optional(),
  'container-title': z.array(z.string()).optional(),
  type: z.string().optional(),
  resource: z.object({primary: z.object({URL: z.string()}).optional()}).optional(),
  link: z.array(z.object({URL: z.string()})).optional(),
  'alternative-id': z.array(z.string()).optional(),
  'updated-by': z.array(z.object({type: z.string()})).optional(),
})

/** What the API answers to a question for works. */
export const answer = z.object({message: z.object({items: z.array(work)})})

/** The work of an item; one without a title says nothing. */
export function workIn(item: z.infer<typeof work>): Work[] {
  const written = titleIn(item)
  if (written === '') return []
  const title = written.replace(retractedTitle, '')
  const fault =
    faultIn(item['updated-by'] ?? []) ?? (title === written ? undefined : ('retracted' as const))
  const venue = plainText(item['container-title']?.[0] ?? '')
  const year = item.issued?.['date-parts'][0]?.[0]
  const doi = item.DOI.toLowerCase()
  const record: PaperRecord = {
    kind: 'paper',
    title,
    authors: (item.author ?? []).map(({given = '', family = '', name}) =>
      plainText(name ?? `${given} ${family}`),
    ),
    doi,
    ...(venue !== '' && {venue}),
    ...(typeof year === 'number' && {year}),
    ...(item.type === 'posted-content' && {isPreprint: true}),
    ...(fault && {fault}),
  }
  const page = item.resource?.primary?.URL
  const urls = [...(page === undefined ? [] : [page]), ...(item.link ?? []).map(({URL}) => URL)]
  return [{doi, otherIds: item['alternative-id'] ?? [], urls, record}]
}

/** Some publishers deposit what stands behind the colon apart. */
function titleIn({title, subtitle}: z.infer<typeof work>): string {
  const main = plainText(title?.[0] ?? '')
  const rest = plainText(subtitle?.[0] ?? '')
  const isWhole = rest === '' || main.toLowerCase().includes(rest.toLowerCase())
  return isWhole ? main : `${main}: ${rest}`
}

const retractedTitle = /^(?:retracted(?: article)?|withdrawn|removed)\s*[:.]\s*/i

function faultIn(updates: readonly {readonly type: string}[]): PaperFault | undefined {
  const types = new Set(updates.map(({type}) => type.replaceAll('-', '_')))
  if (['retraction', 'withdrawal', 'removal', 'partial_retraction'].some((type) => types.has(type)))
    return 'retracted'
  return types.has('expression_of_concern') ? 'concern' : undefined
}
