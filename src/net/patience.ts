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

/** What becomes of the addresses of a host that wants to be left alone for longer than anybody waits. */
export const hostLimited: Failure = {
  kind: 'host-limited',
  detail: 'not asked: the host limits requests',
}

/** What becomes of the addresses of a host that wants to be left alone for longer than the run may last. */
export const hostParked: Failure = {
  kind: 'host-parked',
  detail: 'not asked: the host limits requests until the time is up',
}

/** `now` is in milliseconds, as `sentAt` is. */
export function createPatience(now: () => number): Patience {
  const hosts = new Map<string, {pauses: number; silences: number; pausedAt: number}>()
  const known = new Set<string>()
  const recordOf = (host: string) => {
    const record = hosts.get(host) ?? {pauses: 0, silences: 0, pausedAt: -Infinity}
    hosts.set(host, record)
    return record
  }
  return {
    afterwards: (host, outcome, sentAt) => {
      if (!isSilence(outcome) && outcome.kind !== 'aborted') known.add(host)
      if (isLimited(outcome)) {
        const record = recordOf(host)
        record.silences = 0
        // Of several that were under way together, the first one tells.
        if (sentAt > record.pausedAt) {
          record.pauses++
          record.pausedAt = now()
        }
        if (record.pauses < mostPauses) return undefined
        hosts.delete(host)
        return hostLimited
      }
      if (!isSilence(outcome)) {
        if (outcome.kind !== 'aborted') hosts.delete(host)
        return undefined
      }
      const record = recordOf(host)
      record.silences++
      if (record.silences < mostSilences[known.has(host) ? 'known' : 'unknown']) return undefined
      hosts.delete(host)
      return {kind: 'host-silent', detail: 'not asked: the host does not answer'}
    },
  }
}
