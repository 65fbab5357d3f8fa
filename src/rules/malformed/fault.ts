import type {Safety} from '../../finding/fix.ts'
import {code} from '../../finding/quote.ts'

/** What is wrong with an address, before its place is known. */
export interface Fault {
  /** The part of the address that is wrong, if not all of it. */
  readonly part?: string
  /** The message, which begins with that part as it is written. */
  readonly tell: (quoted: string) => string
  readonly hint?: string
  /** The whole address as it should be. */
  readonly mended?: {readonly url: string; readonly safety: Safety}
  /** What is said once where more than three addresses are wrong in this way, as in a list that was converted. */
  readonly many?: {readonly key: string; readonly tell: (count: number) => string}
}

/** What is said of many addresses that have a sign too much. */
export function manySigns(sign: string, where = 'at the end of'): Required<Fault>['many'] {
  return {
    key: sign,
    tell: (count) => `Unexpected ${code(sign)} ${where} ${count} addresses, expected none`,
  }
}
