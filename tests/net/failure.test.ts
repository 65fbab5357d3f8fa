import {expect, test} from 'vitest'
import {failureOf} from '../../src/net/failure.ts'

const withCode = (code: string, more: object = {}) =>
  Object.assign(new Error('secret'), {code, ...more})

test.for([
  ['ENOTFOUND', withCode('ENOTFOUND', {hostname: 'a.example'}), 'name-not-found'],
  ['ENOTFOUND of a proxy', withCode('ENOTFOUND', {hostname: 'proxy.example'}), 'name-unresolved'],
  ['EAI_AGAIN', withCode('EAI_AGAIN', {hostname: 'a.example'}), 'name-unresolved'],
  ['ECONNRESET', withCode('ECONNRESET'), 'connection-lost'],
  ['CERT_HAS_EXPIRED', withCode('CERT_HAS_EXPIRED'), 'certificate-expired'],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    withCode('ERR_TLS_CERT_ALTNAME_INVALID'),
    'certificate-wrong-name',
  ],
  [
    'a chain that is not complete',
    withCode('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    'certificate-unknown-authority',
  ],
  ['ERR_SSL_WRONG_VERSION_NUMBER', withCode('ERR_SSL_WRONG_VERSION_NUMBER'), 'tls-error'],
  ['HPE_INVALID_CONSTANT', withCode('HPE_INVALID_CONSTANT'), 'protocol-error'],
  [
    'IPv6 without a way and IPv4 refused',
    new AggregateError([withCode('ENETUNREACH'), withCode('ECONNREFUSED')]),
    'connection-refused',
  ],
  [
    'no way at all',
    new AggregateError([withCode('ENETUNREACH'), withCode('ENETUNREACH')]),
    'network-unreachable',
  ],
  ['what is no error', 'secret', 'protocol-error'],
] as const)('%s', ([, error, kind]) => {
  const failure = failureOf(error, 'a.example')
  expect(failure.kind).toBe(kind)
  expect(failure.detail).not.toContain('secret')
})
