import rows from './venues.json' with {type: 'json'}

/** A venue: what it is called, what else people call it, and what its links look like. */
export interface VenueRow {
  /** The usual name, as lists write it. */
  readonly name: string
  /** `conference`, `journal`, `preprint`, `workshop`, `book` or `thesis`. */
  readonly kind: string
  /** The full name, where the usual one is short. */
  readonly full?: string
  /** Names that are as right as the usual one: full names, abbreviations, other spellings. */
  readonly also: readonly string[]
  /** Misspellings, and forms that no list means to write. */
  readonly wrong?: readonly string[]
  /** Names above that other or earlier venues go by as well: they are read as this one and prove nothing. */
  readonly shared?: readonly string[]
  /** Years with an edition or volume, such as `1988;1990-1994;odd:1999-`; without it nothing is known. */
  readonly held?: string | undefined
  readonly issn?: readonly string[]
  /** How the DOIs of its papers begin, up to a sign that is no letter. */
  readonly doi?: readonly string[]
  /** The year before its first volume, where each calendar year is one volume. */
  readonly volumeZero?: number
}

/** The venues that are known; a name stands in one row only. */
export const venueTable: readonly VenueRow[] = rows
