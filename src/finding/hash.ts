import {createHash} from 'node:crypto'

/** A fingerprint of a text, so long that no two texts have the same. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
