import type {Safety} from '../finding/fix.ts'

/** What is wrong with an address, before its place is known. */
export interface Fault {
  /** The part of the address that is wrong, if not all of it. */
  readonly part?: string
  /** The message, which begins with that part as it is written. */
  readonly tell: (quoted: string) => string
  readonly hint?: string
  /** The whole address as it should be. */
  readonly mended?: {readonly url: string; readonly safety: Safety}
  /** The sign that is too much, if it is one, and where it is if not at the end. */
  readonly sign?: string
  readonly where?: string
}
