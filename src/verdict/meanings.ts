import type {Meaning} from './evidence.ts'
import type {FailureKind} from './exchange.ts'
import type {Detour} from './landing.ts'

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
  // A certificate says nothing about the page, whatever is wrong with it.
  'certificate-expired': {kind: 'failed', reason: 'certificate-expired'},
  'certificate-too-new': {kind: 'failed', reason: 'certificate-too-new'},
  'certificate-wrong-name': {kind: 'failed', reason: 'certificate-wrong-name'},
  'certificate-self-signed': {kind: 'failed', reason: 'certificate-self-signed'},
  // Many a browser finds the missing link of a chain by itself.
  'certificate-unknown-authority': {kind: 'failed', reason: 'certificate-unknown-authority'},
  // Two who cannot agree on how to speak in secret.
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
  // Nor do we ask where no web server can be.
  'forbidden-port': {kind: 'unasked', reason: 'forbidden-port'},
  // The host wants to be left alone.
  'host-limited': {kind: 'refused', reason: 'rate-limited'},
  // And for longer than we have.
  'host-parked': {kind: 'unasked', reason: 'time-limit'},
  // It was asked for other addresses, again and again.
  'host-silent': {kind: 'failed', reason: 'timeout'},
  // We ran out of time.
  aborted: {kind: 'unasked', reason: 'time-limit'},
} as const satisfies Record<FailureKind, Meaning>

/** What a status proves where it says more than its class. */
export const meaningByStatus: Readonly<Partial<Record<number, Meaning>>> = {
  // Several forms of what was asked for.
  300: {kind: 'exists', reason: 'ok'},
  // The same as somebody was told before: there it is.
  304: {kind: 'exists', reason: 'ok'},
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
} as const satisfies Record<Exclude<Detour, 'error-page'>, Meaning>
