import type {Meaning} from './evidence.ts'
import type {Answer, Exchange, FailureKind, Hop} from './exchange.ts'
import {detourOf, trifles, type Detour} from './landing.ts'
import {isBlank, isWall} from './walls.ts'

/** What an exchange proves about the address, as far as it is true of any host. */
export function classify({asked, hops, url, outcome}: Exchange): Meaning {
  if (outcome.kind !== 'answer') return meaningByFailure[outcome.kind]
  if (isWall(outcome)) return wall
  const meaning = meaningOf(outcome)
  if (meaning.kind !== 'exists' || hops.length === 0) return meaning
  const journey = {from: new URL(asked), to: new URL(url)}
  const detour = detourOf(journey)
  if (detour) return meaningByDetour[detour]
  const isTrifle = Object.values(trifles).some((isSame) => isSame(journey))
  return isTrifle || !hops.every(isPermanent)
    ? meaning
    : {kind: 'moved', reason: 'moved-permanently', to: url}
}

const wall: Meaning = {kind: 'refused', reason: 'robot-wall'}

/** What a failure proves: next to nothing, but for a name that nobody holds. */
export const meaningByFailure = {
  // The name's own servers say that there is no such name.
  'name-not-found': {kind: 'gone', reason: 'name-not-found'},
  // The look-up itself failed.
  'name-unresolved': {kind: 'failed', reason: 'name-unresolved'},
  // A machine without a web server, today.
  'connection-refused': {kind: 'failed', reason: 'connection-refused'},
  // Broken off by the server or on the way.
  'connection-lost': {kind: 'failed', reason: 'connection-lost'},
  // No way to that machine.
  unreachable: {kind: 'failed', reason: 'unreachable'},
  // No way out of this machine, or not by this protocol.
  'network-unreachable': {kind: 'failed', reason: 'network-unreachable'},
  // Slow or silent.
  timeout: {kind: 'failed', reason: 'timeout'},
  // An expired certificate says nothing about the page.
  'tls-error': {kind: 'failed', reason: 'tls-error'},
  // Something answers, though not in HTTP.
  'protocol-error': {kind: 'failed', reason: 'protocol-error'},
  // Sites that insist on cookies look like this.
  'redirect-loop': {kind: 'failed', reason: 'redirect-loop'},
  // So do these.
  'too-many-redirects': {kind: 'failed', reason: 'too-many-redirects'},
  // A redirect without a target, or with one that is no web address.
  'broken-redirect': {kind: 'failed', reason: 'broken-redirect'},
  // We refuse to ask.
  'private-address': {kind: 'unasked', reason: 'private-address'},
  // We ran out of time.
  aborted: {kind: 'unasked', reason: 'time-limit'},
} as const satisfies Record<FailureKind, Meaning>

/** What a status proves where it says more than its class. */
export const meaningByStatus: Readonly<Partial<Record<number, Meaning>>> = {
  // Several forms of what was asked for.
  300: {kind: 'exists', reason: 'ok'},
  // A name and a password are asked for.
  401: {kind: 'refused', reason: 'login-wall'},
  // Money is asked for, which comes with an account.
  402: {kind: 'refused', reason: 'login-wall'},
  // The usual answer to robots.
  403: {kind: 'refused', reason: 'robot-wall'},
  // The server says that there is no such page.
  404: {kind: 'gone', reason: 'http-404'},
  // Firewalls take offence at what a program accepts.
  406: {kind: 'refused', reason: 'robot-wall'},
  // The server says that the page was taken away.
  410: {kind: 'gone', reason: 'http-410'},
  // A joke that firewalls tell.
  418: {kind: 'refused', reason: 'robot-wall'},
  // Asked too often.
  429: {kind: 'refused', reason: 'rate-limited'},
  // Withheld here, maybe not elsewhere.
  451: {kind: 'refused', reason: 'http-451'},
  // Outside HTTP, and used for robots alone.
  999: {kind: 'refused', reason: 'robot-wall'},
}

/** What the class of a status proves, by its first digit. */
export const meaningByClass: Readonly<Partial<Record<number, Meaning>>> = {
  // There it is.
  2: {kind: 'exists', reason: 'ok'},
  // A redirect that could not be followed.
  3: {kind: 'failed', reason: 'broken-redirect'},
  // The server dislikes the request, which says little about the page.
  4: {kind: 'failed', reason: 'http-4xx'},
  // The server is ill.
  5: {kind: 'failed', reason: 'http-5xx'},
}

/** What a landing proves that is not what was asked for. */
export const meaningByDetour = {
  'login-wall': {kind: 'refused', reason: 'login-wall'},
  'consent-wall': {kind: 'refused', reason: 'consent-wall'},
  'error-page': {kind: 'failed', reason: 'error-page'},
} as const satisfies Record<Detour, Meaning>

function meaningOf({status, headers, body}: Answer): Meaning {
  // Accepted for later and nothing to show: the way in which some firewalls put a robot off.
  if (status === 202 && body !== undefined && isBlank(body)) return wall
  // A server that names the time to come back is busy, not ill.
  if (status === 503 && headers['retry-after'] !== undefined) {
    return {kind: 'refused', reason: 'rate-limited'}
  }
  return (
    meaningByStatus[status] ??
    meaningByClass[Math.floor(status / 100)] ?? {kind: 'failed', reason: 'protocol-error'}
  )
}

function isPermanent({status}: Hop): boolean {
  return status === 301 || status === 308
}
