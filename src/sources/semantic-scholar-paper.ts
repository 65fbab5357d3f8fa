import {z} from 'zod'
import type {PaperRecord, Publication} from '../verdict/record.ts'
import {plainText} from './markup.ts'
import {isPreprintServer} from './preprint.ts'

/** The fields of a paper that are asked for. */
export const fields = 'title,year,venue,publicationVenue,journal,externalIds,authors'

/** A paper, as its API tells of it. */
export const paper = z.object({
  title: z.string(),
  year: z.number().nullish(),
  venue: z.string().nullish(),
  publicationVenue: z.object({name: z.string().nullish()}).nullish(),
  journal: z.object({name: z.string().nullish()}).nullish(),
  externalIds: z.record(z.string(), z.union([z.string(), z.number()])).nullish(),
  authors: z.array(z.object({name: z.string().nullish()})).nullish(),
})

/** What is known of a paper: its title, its authors, and where it was published. */
export function recordOf(found: z.infer<typeof paper>): PaperRecord {
  const publication = publicationOf(found)
  const isPreprint = found.externalIds?.['ArXiv'] !== undefined
  return {
    kind: 'paper',
    title: plainText(found.title),
    authors: (found.authors ?? []).flatMap((author) => author.name ?? []),
    ...(isPreprint ? {isPreprint: true as const} : publication),
    ...(isPreprint && publication && {publishedAs: publication}),
  }
}

/** Where it was published, which the server that holds the preprint is not. */
function publicationOf(found: z.infer<typeof paper>): Publication | undefined {
  const names = [found.publicationVenue?.name, found.venue, found.journal?.name]
  const venue = names.find((one) => typeof one === 'string' && one !== '' && !isPreprintServer(one))
  const doi = String(found.externalIds?.['DOI'] ?? '').toLowerCase()
  const isOwn = doi !== '' && !doi.startsWith('10.48550/')
  if (typeof venue !== 'string' && !isOwn) return undefined
  return {
    ...(typeof venue === 'string' && {venue: plainText(venue)}),
    ...(isOwn && {doi}),
    ...(typeof found.year === 'number' && {year: found.year}),
  }
}
