import {keysOf} from './name-key.ts'
import type {VenueRow} from './table.ts'

/** What a name was found to be. */
export interface Known {
  readonly row: VenueRow
  /** The name itself where it is right, else what should stand there. */
  readonly expected: string
  /** Whether no other venue goes by this name. */
  readonly sure: boolean
}

/** A name that a venue goes by. */
export interface Named extends Known {
  readonly name: string
  /** The keys of its words, with spaces between. */
  readonly keys: string
}

/** The names of rows, in order; `keys` are theirs where they are known, one a name. */
export function namesOf(rows: readonly VenueRow[], keys?: readonly string[]): Named[] {
  const names: Named[] = []
  const add = (row: VenueRow, name: string, expected: string, sure: boolean): void => {
    const known = keys?.[names.length] ?? keysOf(name).join(' ')
    names.push({row, name, expected, sure, keys: known})
  }
  for (const row of rows) {
    const {name, full, also, wrong = [], shared = []} = row
    const right = full === undefined ? [name, ...also] : [name, full, ...also]
    for (const one of right) add(row, one, one, !shared.includes(one))
    for (const one of wrong) add(row, one, name, true)
  }
  return names
}
