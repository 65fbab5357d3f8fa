import {z} from 'zod'
import type {Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {unlisted} from './absence.ts'
import {get} from './call.ts'
import {eachBy} from './each.ts'
import {json, readReply} from './reply.ts'
import type {Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/**
 * The Wayback Machine, for what is dead: a copy there may take its place. It proves nothing about today, and allows 24
 * questions a minute (https://github.com/edgi-govdata-archiving/wayback).
 */
export function createWayback(): Source {
  let left = mostCopies
  return {
    name,
    batch: 1,
    concurrency: 1,
    paces: {'web.archive.org': {concurrency: 1, spacing: 2600}},
    claims: () => undefined,
    complements: ({address, verdict}) =>
      verdict === 'dead' && isPublic(address) && left-- > 0 ? address : undefined,
    ask: eachBy(look),
  }
}

const name = 'wayback'

/** Dead addresses of a run that are looked for: more would take minutes. */
const mostCopies = 20

/** Whether an archive can have been there: IP addresses and ports are for machines. */
function isPublic(address: Address): boolean {
  const {hostname, port} = urlOf(address)
  return port === '' && /\.[a-z][\w-]*$/i.test(hostname)
}

/** A row of names, and one for the last good copy if there is one. */
const answer = z.array(z.array(z.string()))

async function look(address: string, ports: Ports): Promise<Evidence> {
  const about = {source: name, request: `copy of ${address}`}
  const query = new URLSearchParams({
    url: address,
    output: 'json',
    fl: 'timestamp,original',
    filter: 'statuscode:200',
    limit: '-1',
  })
  const outcome = await get(`https://web.archive.org/cdx/search/cdx?${query.toString()}`, ports)
  const reply = readReply(name, outcome, json(answer))
  if (reply.kind === 'none') return reply.evidence(about.request)
  return {...about, ...copyIn(reply.value[1])}
}

/** What a row proves: a timestamp such as `20240131120000` and the address as it was then. */
function copyIn(row: readonly string[] = []): Omit<Evidence, 'source' | 'request'> {
  const [timestamp = '', original = ''] = row
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})\d{6}$/.exec(timestamp) ?? []
  if (year === '' || original === '') {
    return {answer: 'no copy', meaning: unlisted}
  }
  const date = `${year}-${month}-${day}`
  return {
    answer: `copy of ${date}`,
    // A copy says what was, not what is.
    meaning: {kind: 'absent', reason: 'archived', from: 'index'},
    record: {kind: 'snapshot', url: `https://web.archive.org/web/${timestamp}/${original}`, date},
  }
}
