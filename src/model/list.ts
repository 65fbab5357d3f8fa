import type {Contents} from './contents.ts'
import type {Entry} from './entry.ts'
import type {Link} from './link.ts'
import type {Section} from './section.ts'
import type {Span} from './span.ts'
import type {Table} from './table.ts'

/** One document as the model sees it; everything stands in document order. */
export interface List {
  /** The path by which findings name it. */
  readonly path: string
  /** The decoded text, a byte order mark included; every span counts in it. */
  readonly text: string
  readonly sections: readonly Section[]
  readonly tables: readonly Table[]
  /** Plain paragraphs that stand in no list, quote or table. */
  readonly paragraphs: readonly Span[]
  readonly entries: readonly Entry[]
  /** Every link of the document, in entries or not. */
  readonly links: readonly Link[]
  /** The table of contents of the whole, where there is one. */
  readonly contents: Contents | undefined
  /** Contents of parts, which stand in other sections. */
  readonly partContents: readonly Contents[]
  /** Fragments that HTML anchors (`<a name>`, `id`) give, as written. */
  readonly anchors: ReadonlySet<string>
  /** What stands as plain text, labels included: neither code nor HTML nor an address. */
  readonly prose: readonly Span[]
  /** Items of lists that hold nothing but their point or number. */
  readonly emptyItems: readonly Span[]
}
