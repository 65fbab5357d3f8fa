import type {Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {eachBy} from './each.ts'
import {microsoftSigns} from './microsoft-page.ts'
import {addressFor, evidenceBySigns, type PageSign} from './page-sign.ts'
import type {Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/** SharePoint, and OneDrive for organizations: shares send on to a viewer, and all else to a sign-in page. */
export const sharepoint: Source = {
  name: 'sharepoint',
  batch: 1,
  concurrency: 2,
  hasFinalWord: true,
  claims: (address) => (isFileAddress(address) ? address : undefined),
  ask: eachBy(look),
}

/** Whether an address is that of a share or a file, and not that of a site. */
function isFileAddress(address: Address): boolean {
  const {hostname, pathname} = urlOf(address)
  return (
    /^[\w-]+\.sharepoint\.(?:com|cn)$/.test(hostname) &&
    /^\/:\w:\/|\/_layouts\/15\/(?:onedrive|stream|doc2?|guestaccess|download)\.aspx$|^\/personal\//i.test(
      pathname,
    )
  )
}

async function look(id: string, {probe, signal, isSecondLook}: Ports): Promise<Evidence> {
  const retries = isSecondLook ? {retries: 0, isFresh: true} : {}
  return evidenceBySigns('sharepoint', await probe(addressFor(id), {...retries, signal}), signs)
}

const signs: readonly PageSign[] = [
  ...microsoftSigns,
  {
    at: /\/_layouts\/15\/guestaccess\.aspx/i,
    status: [200],
    body: /\btype="password"/i,
    says: 'asks for a password',
    meaning: {kind: 'exists', reason: 'shared'},
  },
  {
    at: /\/_layouts\/15\/(?:onedrive|stream|doc2?|wopiframe)\.aspx\?/i,
    status: [200],
    says: 'viewer',
    meaning: {kind: 'exists', reason: 'shared'},
  },
]
