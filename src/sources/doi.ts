import type {Address} from '../model/address.ts'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import {unlisted} from './absence.ts'
import {askHandle, isRegistered, type Handle} from './handle.ts'
import {arxivIn, certainDoiIn, doiIn, isDeletion} from './paper-address.ts'
import {isLedTo, likelyDoiOf, placeIn} from './publisher-place.ts'
import type {Ports, Source} from './source.ts'

/** Whether a DOI is registered, by whom ever. doi.org has no limit of its own; we keep to less than five a second. */
export const doi: Source = {
  name: 'doi',
  batch: 1,
  concurrency: 2,
  paces: {'doi.org': {concurrency: 2, spacing: 250}},
  claims: (address) => {
    const arxiv = arxivIn(address)
    // Only the first version has surely a DOI that speaks for it.
    if (arxiv) return (arxiv.version ?? 1) > 1 ? undefined : `${arxivPrefix}${arxiv.id}`
    return certainDoiIn(address) ?? possibleDoiIn(address)
  },
  ask: async (ids, ports) =>
    new Map(await Promise.all(ids.map(async (id) => [id, await look(id, ports)] as const))),
}

const arxivPrefix = '10.48550/arxiv.'

/** A DOI that an address may name: one that is not registered says nothing, and one that is may have to lead there. */
function possibleDoiIn(address: Address): string | undefined {
  const named = doiIn(address)
  if (named !== undefined) return `${named} or another`
  const likely = likelyDoiOf(address)
  return likely === undefined ? undefined : `${likely} for ${placeIn(address) ?? ''}`
}

async function look(id: string, ports: Ports): Promise<Evidence> {
  const [, name = id, , place] = /^(\S+) (or another|for (.+))$/.exec(id) ?? []
  const request = `handle ${name}`
  const reply = await askHandle(doi.name, name, ports)
  if (reply.kind === 'none') return reply.evidence(request)
  const {code} = reply.value
  const meaning = name === id ? meaningOf(reply.value, name) : meaningOfPossible(reply.value, place)
  return {source: doi.name, request, answer: `response code ${code}`, meaning}
}

function meaningOf(handle: Handle, name: string): Meaning {
  const known = meaningOfKnown(handle)
  if (known) return known
  // A paper of today may be registered tomorrow: arXiv itself must deny it too.
  return name.startsWith(arxivPrefix)
    ? {kind: 'absent', reason: 'unregistered', from: 'authority'}
    : {kind: 'gone', reason: 'unregistered'}
}

/** One that leads elsewhere, or nowhere, is perhaps not the one that the address means. */
function meaningOfPossible(handle: Handle, place: string | undefined): Meaning {
  const known = meaningOfKnown(handle)
  const isOwn = place === undefined || isLedTo(place, handle.urls)
  if (known?.kind === 'failed' || (known?.kind === 'exists' && isOwn)) return known
  return unlisted
}

function meaningOfKnown(handle: Handle): Meaning | undefined {
  if (handle.urls.some(isDeletion)) {
    return {kind: 'gone', reason: 'doi-deleted'}
  }
  if (isRegistered(handle)) return {kind: 'exists', reason: 'registered'}
  return handle.code === 100 ? undefined : {kind: 'failed', reason: 'source-failed'}
}
