import type {Failure, Outcome} from '../verdict/exchange.ts'
import {isLimited} from './limit.ts'

/** Tells when a host has been asked in vain often enough, so that what still waits for it need not be. */
export interface Patience {
  /** What becomes of all that still waits, after this outcome; nothing as long as there is hope. */
  afterwards(host: string, outcome: Outcome, sentAt: number): Failure | undefined
}

/** Pauses on end that led to nothing but a further one. */
const mostPauses = 4

/** Requests on end that were left without an answer: by a host that has answered before, and by one that never has. */
const mostSilences = {known: 8, unknown: 3}

/** Whether nothing came back at all. */
export function isSilence({kind}: Outcome): boolean {
  return silences.has(kind)
}

const silences: ReadonlySet<Outcome['kind']> = new Set([
  'timeout',
  'unreachable',
  // A look-up that fails takes its time, too.
  'name-unresolved',
])

/** What becomes of the addresses of a host that wants to be left alone, for longer than anybody waits or time and again. */
export const hostLimited: Failure = {
  kind: 'host-limited',
  detail: 'not asked: the host limits requests',
}

/** What becomes of the addresses of a host that wants to be left alone for longer than the run may last. */
export const hostParked: Failure = {
  kind: 'host-parked',
  detail: 'not asked: the host limits requests until the time is up',
}

/** What becomes of the addresses of a host that goes on without an answer. */
const hostSilent: Failure = {
  kind: 'host-silent',
  detail: 'not asked: the host does not answer',
}

/** Begins with patience for all hosts; `now` is in milliseconds, as `sentAt` is. */
export function createPatience(now: () => number): Patience {
  const records = new Map<string, Vain>()
  const known = new Set<string>()
  return {
    afterwards: (host, outcome, sentAt) => {
      if (outcome.kind === 'aborted') return undefined
      if (!isSilence(outcome)) known.add(host)
      const record = records.get(host) ?? {pauses: 0, silences: 0, pausedAt: -Infinity}
      // Where it answers, nothing is left to be remembered.
      records.delete(host)
      if (!isSilence(outcome) && !isLimited(outcome)) return undefined
      const fate = isLimited(outcome)
        ? fateOfPaused(record, sentAt, now)
        : fateOfSilent(record, known.has(host))
      if (!fate) records.set(host, record)
      return fate
    },
  }
}

/** How often on end a host has been asked in vain, and when it last asked for a pause. */
interface Vain {
  pauses: number
  silences: number
  pausedAt: number
}

function fateOfPaused(record: Vain, sentAt: number, now: () => number): Failure | undefined {
  record.silences = 0
  // Of several that were under way together, the first one tells.
  if (sentAt > record.pausedAt) {
    record.pauses++
    record.pausedAt = now()
  }
  return record.pauses < mostPauses ? undefined : hostLimited
}

function fateOfSilent(record: Vain, isKnown: boolean): Failure | undefined {
  record.silences++
  return record.silences < mostSilences[isKnown ? 'known' : 'unknown'] ? undefined : hostSilent
}
