import {addressOf, type Address} from '../model/address.ts'
import {ieeeNumberIn} from './ieee.ts'
import {doiOfMdpiPath, mdpiPathIn} from './mdpi.ts'
import {doiOfPii, piiIn} from './sciencedirect.ts'

/** What an address names at a publisher whose pages refuse robots, such as `document 8128075`. */
export function placeIn(address: Address): string | undefined {
  const [number, pii, path] = [ieeeNumberIn(address), piiIn(address), mdpiPathIn(address)]
  if (number !== undefined) return `document ${number}`
  if (pii !== undefined) return `PII ${pii}`
  return path === undefined ? undefined : `article ${path}`
}

/** The DOI that the paper of such an address has, or may have: where it leads to tells. */
export function likelyDoiOf(address: Address): string | undefined {
  const [pii, path] = [piiIn(address), mdpiPathIn(address)]
  return pii === undefined ? path && doiOfMdpiPath(path) : doiOfPii(pii)
}

/** Whether one of the URLs that a DOI leads to names the same. */
export function isLedTo(place: string, urls: readonly string[]): boolean {
  return urls.some((url) => {
    const address = addressOf(url)
    return address !== undefined && placeIn(address) === place
  })
}
