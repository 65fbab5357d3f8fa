import {abbreviationFinder} from './abbreviation.ts'
import {keyOf, keysOf} from './name-key.ts'
import type {VenueReading} from './reading.ts'
import {venueTable, type VenueRow} from './table.ts'

/** What a name was found to be. */
export interface Known {
  readonly row: VenueRow
  /** The name itself where it is right, else what should stand there. */
  readonly expected: string
  /** Whether no other venue goes by this name. */
  readonly sure: boolean
}

/** The venues by every name they go by. */
export interface VenueIndex {
  /** Finds a venue by name; letter case, signs and white space do not count. */
  find(name: string): Known | undefined
  /** Finds a venue by a name that is written as in the table. */
  findExact(name: string): Known | undefined
  /** Finds a venue by the key of a name. */
  findKey(key: string): Known | undefined
  /** Finds a venue by a name whose words are cut short, as in `IEEE Trans. Image Process.`. */
  findAbbreviated(name: string): Known | undefined
  /** How many words the longest name has that begins with this one. */
  wordsAfter(key: string): number
  /** The names that have a key, as they are written. */
  formsOf(key: string): readonly string[]
  readonly rows: readonly VenueRow[]
  /** What was read already. */
  readonly readings: Map<string, VenueReading | undefined>
}

/** The index of the table alone; `additions` are rows of the user's own and win over the table's. */
export function indexVenues(additions: readonly VenueRow[] = []): VenueIndex {
  return additions.length === 0 ? indexTable() : makeIndex([...additions, ...venueTable])
}

const indexTable = once(() => makeIndex(venueTable))

function makeIndex(rows: readonly VenueRow[]): VenueIndex {
  const exact = new Map<string, Known>()
  const byKey = new Map<string, Known>()
  const forms = new Map<string, string[]>()
  const lengths = new Map<string, number>()

  for (const row of rows) {
    for (const {name, expected, sure} of namesOf(row)) {
      const keys = keysOf(name)
      const key = keys.join('')
      const known = {row, expected, sure}
      addTo(exact, name, known)
      addTo(byKey, key, known)
      const same = forms.get(key)
      if (same) same.push(name)
      else forms.set(key, [name])
      const [first = key] = keys
      if ((lengths.get(first) ?? 0) < keys.length) lengths.set(first, keys.length)
      if (!lengths.has(key)) lengths.set(key, 1)
    }
  }
  const findAbbreviated = once(() => abbreviationFinder(rows))
  return {
    find: (name) => exact.get(name) ?? byKey.get(keyOf(name)),
    findExact: (name) => exact.get(name),
    findKey: (key) => byKey.get(key),
    findAbbreviated: (name) => findAbbreviated()(name),
    wordsAfter: (key) => lengths.get(key) ?? 0,
    formsOf: (key) => forms.get(key) ?? [],
    rows,
    readings: new Map(),
  }
}

interface Named {
  readonly name: string
  readonly expected: string
  readonly sure: boolean
}

/** The names of a row; misspellings come first, so that they stay wrong where their key is right. */
function namesOf({name, full, also, wrong = [], shared = []}: VenueRow): Named[] {
  const right = [name, ...(full === undefined ? [] : [full]), ...also]
  return [
    ...right.map((one) => ({name: one, expected: one, sure: !shared.includes(one)})),
    ...wrong.map((one) => ({name: one, expected: name, sure: true})),
  ]
}

function addTo(map: Map<string, Known>, key: string, known: Known): void {
  if (key !== '' && !map.has(key)) map.set(key, known)
}

function once<Value>(make: () => Value): () => Value {
  let value: {readonly made: Value} | undefined
  return () => (value ??= {made: make()}).made
}
