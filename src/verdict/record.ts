/** What a source knows of the thing behind an address, validated; plain JSON, so that it can be kept. */
export type SourceRecord = PaperRecord | RepositoryRecord | SnapshotRecord | PageRecord

/** A page that was read to its end. */
export interface PageRecord {
  readonly kind: 'page'
  /** The fragments that lists name and it does not have. */
  readonly missing: readonly string[]
}

/** A paper as a registry or an index describes it. */
export interface PaperRecord {
  readonly kind: 'paper'
  /** Plain text: markup and entities resolved. */
  readonly title: string
  /** Full names, in order; of some sources the first ones only. */
  readonly authors: readonly string[]
  /** The venue as the source writes it; nothing for a preprint. */
  readonly venue?: string
  /** The year of publication; of a preprint, of its first version. */
  readonly year?: number
  /** In lower case. */
  readonly doi?: string
  /** Whether this is the record of a preprint. */
  readonly isPreprint?: true
  /** The publication that the source knows a preprint to have become. */
  readonly publishedAs?: Publication
  /** What is wrong with the paper as such. */
  readonly fault?: PaperFault
}

/** Where a preprint was published; a source may know any part of it. */
export interface Publication {
  readonly venue?: string
  readonly year?: number
  /** In lower case. */
  readonly doi?: string
}

/** `withdrawn` by its authors, `retracted` or viewed with concern by its publisher. */
export type PaperFault = 'withdrawn' | 'retracted' | 'concern'

/** A repository as its host describes it. */
export interface RepositoryRecord {
  readonly kind: 'repository'
  /** Its name today, such as `owner/name`. */
  readonly fullName: string
  readonly isArchived?: true
  /** When it was archived: ISO 8601, in UTC, to the day. */
  readonly archivedAt?: string
  readonly isEmpty?: true
  /** Whether it holds nothing but words about itself, pictures and licences. */
  readonly hasNoCode?: true
  /** Whether it has another name than was asked for. */
  readonly isRenamed?: true
}

/** A copy in an archive of the web. */
export interface SnapshotRecord {
  readonly kind: 'snapshot'
  readonly url: string
  /** When it was taken: ISO 8601, in UTC, to the day. */
  readonly date: string
}
