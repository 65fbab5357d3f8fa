import type {Address} from '../model/address.ts'

/** Reads something in an address, and keeps the last of it: of one address all witnesses are asked what they know. */
export function keepingLast<Found>(read: (address: Address) => Found): (address: Address) => Found {
  let last: {readonly address: Address; readonly found: Found} | undefined
  return (address) => {
    if (last?.address !== address) last = {address, found: read(address)}
    return last.found
  }
}

/** The URL of an address. */
export const urlOf = keepingLast((address): Readonly<URL> => new URL(address))
