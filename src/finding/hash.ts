import type crypto from 'node:crypto'
import {createRequire} from 'node:module'

/** The first digits of a text's SHA-256, in hexadecimal; of 32, no two texts have the same. */
export function hash(text: string, digits = 32): string {
  return cryptography().createHash('sha256').update(text).digest('hex').slice(0, digits)
}

/** Loaded where a hash is asked for: that takes Node three milliseconds, and most runs ask for none. */
function cryptography(): typeof crypto {
  return createRequire(import.meta.url)('node:crypto') as typeof crypto
}
