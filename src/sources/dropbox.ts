import type {Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {eachBy} from './each.ts'
import {addressFor, evidenceBySigns, isFile, type PageSign} from './page-sign.ts'
import type {Ports, Source} from './source.ts'

/**
 * Dropbox: a shared file or folder is sent to whoever asks for its download; errors are told by pages that downloaders know
 * (JDownloader's plugin for it).
 */
export const dropbox: Source = {
  name: 'dropbox',
  batch: 1,
  concurrency: 2,
  hasFinalWord: true,
  paces: {'www.dropbox.com': {concurrency: 2, spacing: 300}},
  claims: downloadIn,
  ask: eachBy(look),
}

/** Where a share can be downloaded; nothing for Dropbox's own pages. What else the address holds is a part of the key. */
function downloadIn(address: Address): string | undefined {
  const url = new URL(address)
  const isShare = /^\/(?:s|sh|scl\/f[io])\/\w+/.test(url.pathname)
  if (!/^(?:www\.)?dropbox\.com$/.test(url.hostname) || !isShare) return undefined
  url.protocol = 'https:'
  url.hostname = 'www.dropbox.com'
  for (const [key, value] of [...url.searchParams]) {
    if ((key === 'dl' || key === 'raw') && /^[01]?$/.test(value)) url.searchParams.delete(key)
  }
  url.searchParams.set('dl', '1')
  return url.href
}

async function look(id: string, {probe, signal, isSecondLook}: Ports): Promise<Evidence> {
  const retries = isSecondLook ? {retries: 0, isFresh: true} : {}
  return evidenceBySigns('dropbox', await probe(addressFor(id), {...retries, signal}), signs)
}

const signs: readonly PageSign[] = [
  {is: isFile, says: 'file', meaning: {kind: 'exists', reason: 'shared'}},
  {
    at: /\/\/www\.dropbox\.com\/(?:[^?]*\/)?login\b/,
    says: 'sign-in page',
    meaning: {kind: 'private', reason: 'login-wall'},
  },
  {
    at: /\/sm\/password\b/,
    says: 'asks for a password',
    meaning: {kind: 'exists', reason: 'shared'},
  },
  {
    body: /\bhref="[^"]*\/sm\/password\b/,
    says: 'asks for a password',
    meaning: {kind: 'exists', reason: 'shared'},
  },
  {
    body: /\/images\/precaution\b/,
    says: 'page that says "not shared any more"',
    meaning: {kind: 'private', reason: 'not-shared'},
  },
  {
    status: [509],
    says: 'traffic limit of the share',
    meaning: {kind: 'exists', reason: 'shared'},
  },
  {
    status: [429],
    body: /\bgenerating too much traffic\b/,
    says: 'traffic limit of the share',
    meaning: {kind: 'exists', reason: 'shared'},
  },
  {status: [404], says: '404', meaning: {kind: 'gone', reason: 'http-404'}},
  {status: [410], says: '410', meaning: {kind: 'gone', reason: 'http-410'}},
  // A status of Dropbox's own: the content is restricted, and no longer available.
  {status: [460], says: '460', meaning: {kind: 'gone', reason: 'share-banned'}},
  {
    body: /\bimages\/sharing\/error_/,
    says: 'page of an error in sharing',
    meaning: {kind: 'gone', reason: 'share-deleted'},
  },
]
