import {z} from 'zod'
import type {Address} from '../model/address.ts'
import {paperIdIn} from '../model/paper-id.ts'
import type {Evidence} from '../verdict/evidence.ts'
import type {PaperRecord} from '../verdict/record.ts'
import {unlisted} from './absence.ts'
import {get} from './call.ts'
import {plainText} from './markup.ts'
import {json, readReply} from './reply.ts'
import type {Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/**
 * OpenReview. Its API puts a challenge before whoever has no account, and answers alike for what is missing and for what is
 * not public; so it can prove that a paper is there and nothing else.
 */
export function createOpenreview(): Source {
  let isWalled = false
  return {
    name,
    batch: 1,
    concurrency: 1,
    claims: (address: Address) => {
      const id = paperIdIn(urlOf(address))
      return id?.startsWith('openreview:') === true ? id.slice('openreview:'.length) : undefined
    },
    ask: async (ids, ports) => {
      const evidence: [string, Evidence][] = []
      for (const id of ids) {
        const answer = isWalled ? walled(id) : await look(id, ports)
        isWalled ||= answer.meaning.kind === 'refused'
        evidence.push([id, answer])
      }
      return new Map(evidence)
    },
  }
}

const name = 'openreview'

/** Values are wrapped in this version of the API, and bare in the one before. */
const value = z.union([z.string(), z.object({value: z.string()}).transform((one) => one.value)])

const names = z.union([
  z.array(z.string()),
  z.object({value: z.array(z.string())}).transform((one) => one.value),
])

const notes = z.object({
  notes: z.array(
    z.object({
      id: z.string(),
      content: z.object({
        title: value,
        authors: names.optional(),
        venue: value.optional(),
      }),
    }),
  ),
})

const challenge = z.object({name: z.string()})

async function look(id: string, ports: Ports): Promise<Evidence> {
  const about = {source: name, request: `note ${id}`}
  const outcome = await get(`https://api2.openreview.net/notes?id=${id}`, ports)
  const reply = readReply(name, outcome, json(z.union([notes, challenge])), [200, 403])
  if (reply.kind === 'none') return reply.evidence(about.request)
  if (!('notes' in reply.value)) return walled(id)
  const note = reply.value.notes.find((one) => one.id === id)
  if (!note) {
    return {...about, answer: 'missing or not public', meaning: unlisted}
  }
  const record: PaperRecord = {
    kind: 'paper',
    title: plainText(note.content.title),
    authors: note.content.authors ?? [],
    ...(note.content.venue !== undefined && isVenue(note.content.venue)
      ? {venue: note.content.venue}
      : {}),
  }
  return {...about, answer: 'note', meaning: {kind: 'exists', reason: 'paper-exists'}, record}
}

/** What is only submitted, or was withdrawn or rejected, has no venue. */
function isVenue(venue: string): boolean {
  return !/\b(?:submitted|submission|withdrawn|rejected)\b/i.test(venue)
}

function walled(id: string): Evidence {
  const meaning = {kind: 'refused', reason: 'robot-wall'} as const
  return {source: name, request: `note ${id}`, answer: 'asks for a challenge', meaning}
}
