import type {Span} from './span.ts'

/** A heading and what stands under it; a text before any heading stands in a section of level 0. */
export interface Section {
  /** 1 to 6, or 0 for the part before the first heading. */
  readonly level: number
  /** The heading as plain text. */
  readonly title: string
  /** The fragment that GitHub gives the heading. */
  readonly slug: string
  readonly span: Span
  /** The heading's text, without its markers. */
  readonly titleSpan: Span
  readonly parent: Section | undefined
  /** Titles from the outermost section to this one; the list's own title is left out. */
  readonly path: readonly string[]
}
