import {abbreviationFinder} from './abbreviation.ts'
import tableKeys from './keys.json' with {type: 'json'}
import {keyOf} from './name-key.ts'
import {namesOf, type Known, type Named} from './named.ts'
import type {VenueReading} from './reading.ts'
import {venueTable, type VenueRow} from './table.ts'
import {vocabularyOf, type Vocabulary} from './vocabulary.ts'

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
  /** The words that its names are made of. */
  readonly vocabulary: () => Vocabulary
  /** What was read already. */
  readonly readings: Map<string, VenueReading | undefined>
}

/** The index of the table alone; `additions` are rows of the user's own and win over the table's. */
export function indexVenues(additions: readonly VenueRow[] = []): VenueIndex {
  if (additions.length === 0) return indexTable()
  const names = [...namesOf(additions), ...namesOf(venueTable, tableKeys)]
  return makeIndex([...additions, ...venueTable], names)
}

const indexTable = once(() => makeIndex(venueTable, namesOf(venueTable, tableKeys)))

function makeIndex(rows: readonly VenueRow[], names: readonly Named[]): VenueIndex {
  const byKey = new Map<string, Named[]>()
  const lengths = new Map<string, number>()
  for (const named of names) {
    const {keys} = named
    const key = keys.replaceAll(' ', '')
    if (key === '') continue
    const same = byKey.get(key)
    if (same) same.push(named)
    else byKey.set(key, [named])
    const first = keys.includes(' ') ? keys.slice(0, keys.indexOf(' ')) : key
    const words = 1 + (keys.length - key.length)
    if ((lengths.get(first) ?? 0) < words) lengths.set(first, words)
    if (!lengths.has(key)) lengths.set(key, 1)
  }
  const findExact = (name: string) => byKey.get(keyOf(name))?.find((named) => named.name === name)
  const findKey = (key: string) => byKey.get(key)?.[0]
  const findAbbreviated = once(() => abbreviationFinder(names))
  return {
    find: (name) => findExact(name) ?? findKey(keyOf(name)),
    findExact,
    findKey,
    findAbbreviated: (name) => findAbbreviated()(name),
    wordsAfter: (key) => lengths.get(key) ?? 0,
    formsOf: (key) => byKey.get(key)?.map(({name}) => name) ?? [],
    rows,
    vocabulary: once(() => vocabularyOf(rows)),
    readings: new Map(),
  }
}

function once<Value>(make: () => Value): () => Value {
  let value: {readonly made: Value} | undefined
  return () => (value ??= {made: make()}).made
}
