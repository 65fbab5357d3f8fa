import type {Reason} from './reason.ts'
import type {SourceRecord} from './record.ts'
import type {Validator} from './validator.ts'

/** What one answer proves about an address. */
export type Meaning =
  | {readonly kind: 'exists'; readonly reason: Reason}
  | {readonly kind: 'moved'; readonly reason: Reason; readonly to: string}
  | {readonly kind: 'gone'; readonly reason: Reason}
  | {readonly kind: 'private'; readonly reason: Reason}
  /**
   * A registry answered that it does not know it. Of an index that proves nothing; of two authorities, each of which
   * should know it, it is proof.
   */
  | {readonly kind: 'absent'; readonly reason: Reason; readonly from: 'index' | 'authority'}
  /** A wall, a login or a limit stood in the way: nothing is proven. */
  | {readonly kind: 'refused'; readonly reason: Reason}
  /** Nothing usable came back: nothing is proven. */
  | {readonly kind: 'failed'; readonly reason: Reason}
  /** Nobody was asked. */
  | {readonly kind: 'unasked'; readonly reason: Reason}

/** One answer that was received, and what it proves. */
export interface Evidence {
  /** Who answered: `http` or a source's name. */
  readonly source: string
  /** What was asked, such as `GET https://example.org/`; never with credentials. */
  readonly request: string
  /** The answer in a few words, such as `404` or `repository not found`. */
  readonly answer: string
  readonly meaning: Meaning
  /** What the source knows besides. */
  readonly record?: SourceRecord
  /** By what its server can tell another time whether it is still so; told to nobody else. */
  readonly validator?: Validator
}

/** Evidence as a report tells it, from which no conclusion is drawn any more. */
export type ToldEvidence = Omit<Evidence, 'meaning' | 'validator'> &
  Partial<Pick<Evidence, 'meaning'>>
