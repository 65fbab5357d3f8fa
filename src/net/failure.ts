import type {Failure, FailureKind} from '../verdict/exchange.ts'
import {PrivateAddressError} from './guard.ts'

/** Says what kind of failure an error of undici or Node is, for a request to this host; never with the error's own text. */
export function failureOf(error: unknown, hostname: string): Failure {
  if (error instanceof PrivateAddressError) {
    return {kind: 'private-address', detail: 'private address'}
  }
  const code = codeOf(error)
  const kind = kindOf(code)
  // A proxy's name, or that of a `--connect-to`, says nothing about the host.
  const isOthersName = kind === 'name-not-found' && nameIn(error) !== hostname
  return {kind: isOthersName ? 'name-unresolved' : kind, detail: code}
}

const kindByCode: Readonly<Partial<Record<string, FailureKind>>> = {
  ENOTFOUND: 'name-not-found',
  EAI_AGAIN: 'name-unresolved',
  EAI_FAIL: 'name-unresolved',
  ETIMEOUT: 'name-unresolved',
  ESERVFAIL: 'name-unresolved',
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-lost',
  ECONNABORTED: 'connection-lost',
  EPIPE: 'connection-lost',
  UND_ERR_SOCKET: 'connection-lost',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EACCES: 'unreachable',
  EPERM: 'unreachable',
  UND_ERR_CONNECT_TIMEOUT: 'unreachable',
  // What a proxy answers when it will not or cannot connect.
  UND_ERR_ABORTED: 'unreachable',
  ENETUNREACH: 'network-unreachable',
  ENETDOWN: 'network-unreachable',
  EADDRNOTAVAIL: 'network-unreachable',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'protocol-error',
  UND_ERR_REQ_RETRY: 'connection-lost',
  UND_ERR_INFO: 'connection-lost',
  ERR_HTTP2_STREAM_ERROR: 'connection-lost',
  ERR_HTTP2_SESSION_ERROR: 'connection-lost',
  ERR_HTTP2_GOAWAY_SESSION: 'connection-lost',
  ERR_HTTP2_STREAM_CANCEL: 'connection-lost',
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-too-new',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-wrong-name',
  HOSTNAME_MISMATCH: 'certificate-wrong-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-unknown-authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-unknown-authority',
  CERT_UNTRUSTED: 'certificate-unknown-authority',
  EPROTO: 'tls-error',
  UND_ERR_PRX_TLS: 'tls-error',
}

function kindOf(code: string): FailureKind {
  const isTls = /^CERT_|^ERR_TLS_|^ERR_SSL_|SELF_SIGNED|^UNABLE_TO_|CERTIFICATE|^HOSTNAME_/
  return kindByCode[code] ?? (isTls.test(code) ? 'tls-error' : 'protocol-error')
}

/** Where several addresses of one host were tried, the error that says most about the host. */
function codeOf(error: unknown): string {
  const codes =
    error instanceof AggregateError && error.errors.length > 0
      ? error.errors.map(ownCodeOf)
      : [ownCodeOf(error)]
  return codes.find((code) => kindOf(code) !== 'network-unreachable') ?? codes[0] ?? 'unknown'
}

function ownCodeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return /^\w+$/.test(code) ? code : 'unknown'
}

function nameIn(error: unknown): unknown {
  return error instanceof Error && 'hostname' in error ? error.hostname : undefined
}
