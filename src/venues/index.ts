import {packLexicon, type Lexicon} from '../model/lexicon.ts'
import {abbreviationFinder} from './abbreviation.ts'
import table from './names.json' with {type: 'json'}
import {kindredKeys, mayHaveKin} from './kindred-name.ts'
import {keyOf} from './name-key.ts'
import {nameTable, packNames, type NameTable} from './name-table.ts'
import type {Known} from './named.ts'
import type {VenueReading} from './reading.ts'
import {venueTable, type VenueRow} from './table.ts'
import {vocabularyOf, wordsOfNames, type Vocabulary} from './vocabulary.ts'

/** The venues by every name they go by. */
export interface VenueIndex {
  /** Finds a venue by name; letter case, signs and white space do not count. */
  find(name: string): Known | undefined
  /** Finds a venue by a name that is written as in the table. */
  findExact(name: string): Known | undefined
  /** Finds a venue by the key of a name. */
  findKey(key: string): Known | undefined
  /** Finds a venue by a name whose words, given by their keys, are cut short, as in `IEEE Trans. Image Process.`. */
  findAbbreviated(name: string, keys: readonly string[]): Known | undefined
  /** How many words the longest name has that begins with this one. */
  wordsAfter(key: string): number
  /** Whether the key of a name may begin so. */
  mayBegin(start: string): boolean
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
  const own = nameTable(additions, packNames(additions))
  return makeIndex([...additions, ...venueTable], join(own, tableNames()), () => [
    packLexicon(wordsOfNames(additions)),
    table.words,
  ])
}

const tableNames = once(() => nameTable(venueTable, table))
const indexTable = once(() => makeIndex(venueTable, tableNames(), () => [table.words]))

/** Names of both, those of the first before. */
function join(first: NameTable, second: NameTable): NameTable {
  return {
    withKey: (key) => [...first.withKey(key), ...second.withKey(key)],
    wordsAfter: (key) => Math.max(first.wordsAfter(key), second.wordsAfter(key)),
    holdsStart: (start) => first.holdsStart(start) || second.holdsStart(start),
    withLetters: (letters, more) => [
      ...first.withLetters(letters, more),
      ...second.withLetters(letters, more),
    ],
  }
}

function makeIndex(
  rows: readonly VenueRow[],
  names: NameTable,
  words: () => readonly Lexicon[],
): VenueIndex {
  const findExact = (name: string) =>
    names.withKey(keyOf(name)).find((named) => named.name === name)
  const findKey = (key: string) => names.withKey(key)[0] ?? findKindred(key, names)
  return {
    find: (name) => findExact(name) ?? findKey(keyOf(name)),
    findExact,
    findKey,
    findAbbreviated: abbreviationFinder(names),
    wordsAfter: (key) => names.wordsAfter(key),
    mayBegin: (start) => names.holdsStart(start) || mayHaveKin(start),
    formsOf: (key) => names.withKey(key).map(({name}) => name),
    rows,
    vocabulary: once(() => vocabularyOf(words())),
    readings: new Map(),
  }
}

/** A meeting whose full name says the same in other words; its own are no mistake. */
function findKindred(key: string, names: NameTable): Known | undefined {
  for (const kindred of kindredKeys(key)) {
    const [known] = names.withKey(kindred)
    if (known?.row.kind === 'conference') return {...known, sure: false}
  }
  return undefined
}

function once<Value>(make: () => Value): () => Value {
  let value: {readonly made: Value} | undefined
  return () => (value ??= {made: make()}).made
}
