import {keysOf} from './name-key.ts'
import {lettersOf} from './significant.ts'
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
  /** The first letters of the words that its abbreviations keep; none where it is too short for any. */
  readonly letters: string
}

/** What of names is made beforehand, one of each a name. */
export interface NameKeys {
  readonly keys: readonly string[]
  readonly letters: readonly string[]
}

/** The names of rows, in order; `made` is what was made of them beforehand. */
export function namesOf(rows: readonly VenueRow[], made?: NameKeys): Named[] {
  const names: Named[] = []
  const add = (row: VenueRow, name: string, expected: string, sure: boolean): void => {
    const keys = made?.keys[names.length] ?? keysOf(name).join(' ')
    const letters = made?.letters[names.length] ?? (expected === name ? lettersOf(keys) : '')
    names.push({row, name, expected, sure, keys, letters})
  }
  for (const row of rows) {
    const {name, full, also, wrong = [], shared = []} = row
    const right = full === undefined ? [name, ...also] : [name, full, ...also]
    for (const one of right) add(row, one, one, !shared.includes(one))
    for (const one of wrong) add(row, one, name, true)
  }
  return names
}
