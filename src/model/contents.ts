import type {Link} from './link.ts'
import type {Section} from './section.ts'
import type {Span} from './span.ts'

/** One line of the contents: a link to a fragment of the same document. */
export interface ContentsItem {
  readonly link: Link
  /** The label as plain text, and where it is written. */
  readonly text: string
  readonly textSpan: Span
  /** The fragment after `#`, percent-decoded. */
  readonly fragment: string
  /** The whole line, its marker and indentation included, its line ending not. */
  readonly line: Span
  /** 0 for the outermost items. */
  readonly depth: number
}

/** The table of contents that a list writes by hand. */
export interface Contents {
  readonly span: Span
  /** The section that holds the contents. */
  readonly section: Section
  readonly items: readonly ContentsItem[]
}
