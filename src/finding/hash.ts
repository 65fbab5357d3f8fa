import {sha256} from './sha256.ts'

/** A fingerprint of a text, so long that no two texts have the same. */
export function hash(text: string): string {
  return sha256(text).slice(0, 32)
}
