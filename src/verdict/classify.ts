import type {Meaning} from './evidence.ts'
import type {Answer, Exchange, Hop} from './exchange.ts'
import {goneReasonOf} from './gone-pages.ts'
import {detourOf, trifles} from './landing.ts'
import {meaningByClass, meaningByDetour, meaningByFailure, meaningByStatus} from './meanings.ts'
import {isScriptFallback, settle, suspicionOf} from './suspicion.ts'
import {isBlank, isWall} from './walls.ts'

/**
 * What an exchange proves about the address, as far as it is true of any host. `sibling` is what the same host said to
 * an address next to it that surely does not exist, where that was asked about.
 */
export function classify(exchange: Exchange, sibling?: Exchange): Meaning {
  const {outcome} = exchange
  if (outcome.kind !== 'answer') return meaningByFailure[outcome.kind]
  if (isWall(outcome)) return wall
  const detour = detourOf(exchange)
  if (detour && detour !== 'error-page') return meaningByDetour[detour]
  const meaning = meaningOf(outcome)
  if (meaning.kind === 'gone')
    return isScriptFallback(outcome) ? {...meaning, kind: 'failed'} : meaning
  if (meaning.kind !== 'exists') return meaning
  const reason = goneReasonOf(outcome)
  if (reason) return {kind: 'gone', reason}
  const suspicion = suspicionOf(exchange)
  if (suspicion) return settle(suspicion, exchange, sibling)
  return moveOf(exchange) ?? meaning
}

/** Where the address has moved to for good, if that is worth following. */
function moveOf({asked, hops, url}: Exchange): Meaning | undefined {
  if (hops.length === 0 || !hops.every(isPermanent)) return undefined
  const journey = {from: new URL(asked), to: new URL(url)}
  const isTrifle = Object.values(trifles).some((isSame) => isSame(journey))
  return isTrifle ? undefined : {kind: 'moved', reason: 'moved-permanently', to: url}
}

const wall: Meaning = {kind: 'refused', reason: 'robot-wall'}

/** What an answer proves by its status, and by a few headers and the want of a body. */
function meaningOf({status, headers, body}: Answer): Meaning {
  // Accepted for later and nothing to show: the way in which some firewalls put a robot off.
  if (status === 202 && body !== undefined && isBlank(body)) return wall
  // A server that names the time to come back, or says that no more may be asked, is busy and neither ill nor a wall.
  if ([403, 503].includes(status) && (headers['retry-after'] ?? used(headers)) !== undefined) {
    return {kind: 'refused', reason: 'rate-limited'}
  }
  return (
    meaningByStatus[status] ??
    meaningByClass[Math.floor(status / 100)] ?? {kind: 'failed', reason: 'protocol-error'}
  )
}

/** The header that says that nothing is left of a limit. */
function used(headers: Answer['headers']): string | undefined {
  const left = headers['x-ratelimit-remaining'] ?? headers['ratelimit-remaining']
  return left?.trim() === '0' ? left : undefined
}

function isPermanent({status}: Hop): boolean {
  return status === 301 || status === 308
}
