import rows from './venues.json' with {type: 'json'}

/** A venue: what it is called, and what else people call it. */
export interface VenueRow {
  /** The usual name, as lists write it. */
  readonly name: string
  /** `conference`, `journal`, `preprint`, `workshop`, `book` or `thesis`. */
  readonly kind: string
  /** Names that are as right as the usual one: full names, abbreviations, other spellings. */
  readonly also: readonly string[]
  /** Misspellings, and forms that no list means to write. */
  readonly wrong?: readonly string[]
}

/** The venues that are known; a name stands in one row only. */
export const venueTable: readonly VenueRow[] = rows
