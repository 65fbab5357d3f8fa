import {remembered} from '../model/remembered.ts'
import {holdsStart, keysFrom, valueIn, writeLines, type Lines} from './lines.ts'
import {keysOf} from './name-key.ts'
import {namesOf, type Named} from './named.ts'
import {lettersOf} from './significant.ts'
import type {VenueRow} from './table.ts'

/** The names of rows by what people write of them. */
export interface NameTable {
  /** The names that have a key, in order. */
  withKey(key: string): readonly Named[]
  /** How many words the longest name has that begins with this one. */
  wordsAfter(key: string): number
  /** Whether any key begins so. */
  holdsStart(start: string): boolean
  /** The right names whose abbreviations keep words with these first letters, or with up to `more` behind them. */
  withLetters(letters: string, more?: number): Named[]
}

/** Where names stand in their rows, such as `17.0 18.2`, by what is asked for. */
export interface PackedNames {
  readonly byKey: Lines
  readonly byLetters: Lines
  /** How many words the longest name has, by its first; one that is itself a name of one word is left out. */
  readonly lengths: Lines
}

/** Packs the names of rows; that takes longer than to read a short list. */
export function packNames(rows: readonly VenueRow[]): PackedNames {
  const byKey = new Map<string, string>()
  const byLetters = new Map<string, string>()
  const lengths = new Map<string, number>()
  for (const [at, row] of rows.entries()) {
    for (const [place, {name, expected}] of namesOf(row).entries()) {
      const keys = keysOf(name)
      const [first] = keys
      if (first === undefined) continue
      const letters = name === expected ? lettersOf(keys) : ''
      add(byKey, keys.join(''), `${at}.${place}`)
      if (letters !== '') add(byLetters, letters, `${at}.${place}`)
      lengths.set(first, Math.max(lengths.get(first) ?? 0, keys.length))
    }
  }
  for (const [key, length] of lengths) if (length === 1 && byKey.has(key)) lengths.delete(key)
  return {
    byKey: writeLines(byKey),
    byLetters: writeLines(byLetters),
    lengths: writeLines(lengths),
  }
}

/** Opens the packed names of rows. */
export function nameTable(rows: readonly VenueRow[], packed: PackedNames): NameTable {
  const named = (places: string | undefined): readonly Named[] =>
    places?.split(' ').flatMap((place) => nameAt(rows, place) ?? []) ?? none
  const lengthOf = (key: string) =>
    valueIn(packed.lengths, key) ?? (valueIn(packed.byKey, key) === undefined ? 0 : 1)
  return {
    withKey: remembered(Infinity, (key) => named(valueIn(packed.byKey, key))),
    wordsAfter: remembered(Infinity, (key) => Number(lengthOf(key))),
    holdsStart: (start) => holdsStart(packed.byKey, start),
    withLetters: (letters, more = 0) => {
      const all = more === 0 ? [letters] : keysFrom(packed.byLetters, letters)
      const fitting = all.filter((one) => one.length <= letters.length + more)
      return fitting.flatMap((one) => named(valueIn(packed.byLetters, one)))
    },
  }
}

const none: readonly Named[] = []

function nameAt(rows: readonly VenueRow[], place: string): Named | undefined {
  const [row, index] = place.split('.').map(Number)
  const found = rows[row ?? -1]
  return found && namesOf(found)[index ?? -1]
}

function add(places: Map<string, string>, key: string, place: string): void {
  const before = places.get(key)
  places.set(key, before === undefined ? place : `${before} ${place}`)
}
