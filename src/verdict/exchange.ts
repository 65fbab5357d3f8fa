/** Everything that one probing of an address brought back: enough to judge it without HTTP. */
export interface Exchange {
  /** The method of the last request. */
  readonly method: Method
  /** The URL that was asked for; here as elsewhere without credentials. */
  readonly asked: string
  /** The redirects that were followed, in order. */
  readonly hops: readonly Hop[]
  /** Where the last request went. */
  readonly url: string
  readonly outcome: Outcome
  /** Whether it is the page that was asked about by its validator. */
  readonly isUnchanged?: true
}

/** The methods by which pages are asked for. */
export type Method = 'HEAD' | 'GET'

/** One redirect: who sent on, and with which status; that of a page which sends on by itself is a good one. */
export interface Hop {
  readonly url: string
  readonly status: number
}

/** How a request ended. */
export type Outcome = Answer | Failure

/** An HTTP answer that was no redirect. */
export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  /** By lower-cased name; only those that say something about the answer. */
  readonly headers: Readonly<Record<string, string>>
  /** The first bytes as text; nothing after HEAD, and of what is no text. */
  readonly body: string | undefined
  /** Whether the body is a part of what there is. */
  readonly isCut?: boolean
}

/** The end of a request that brought no usable answer. */
export interface Failure {
  readonly kind: FailureKind
  /** An error code or a few fixed words. */
  readonly detail: string
}

/** What may happen instead of an answer. */
export type FailureKind =
  | 'name-not-found'
  | 'name-unresolved'
  | 'connection-refused'
  | 'connection-lost'
  | 'unreachable'
  | 'network-unreachable'
  | 'timeout'
  | 'certificate-expired'
  | 'certificate-too-new'
  | 'certificate-wrong-name'
  | 'certificate-self-signed'
  | 'certificate-unknown-authority'
  | 'tls-error'
  | 'protocol-error'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'broken-redirect'
  /** Not asked: the address belongs to a private network. */
  | 'private-address'
  /** Not asked: no web server stands behind that port. */
  | 'forbidden-port'
  /** Not asked: the host wants to be left alone, time and again or for too long. */
  | 'host-limited'
  /** Not asked: the host has asked to be left alone until the run is over. */
  | 'host-parked'
  /** Not asked: the host has let others wait in vain. */
  | 'host-silent'
  /** Given up by the run itself. */
  | 'aborted'

/** Says in a few words what came back, such as `404` or `301, 200 at https://example.org/`. */
export function describe({asked, hops, url, outcome}: Exchange): string {
  const end = outcome.kind === 'answer' ? String(outcome.status) : outcome.detail
  if (hops.length === 0) return url === asked ? end : `${end} at ${url}`
  const path = [...hops.map(({status}) => String(status)), end].join(', ')
  return url === asked ? path : `${path} at ${url}`
}
