import {venueTable, type VenueRow} from './table.ts'

/** What a name was found to be. */
export interface Known {
  readonly row: VenueRow
  /** The name itself where it is right, else what should stand there. */
  readonly expected: string
}

/** The venues by every name they go by. */
export interface VenueIndex {
  /** Finds a venue by name; letter case, full stops and repeated white space do not count. */
  find(name: string): Known | undefined
  /** Every name and misspelling, the longest first. */
  readonly names: readonly string[]
}

/** Makes an index; `additions` are rows of the user's own and win over the table's. */
export function indexVenues(additions: readonly VenueRow[] = []): VenueIndex {
  const right = new Map<string, Known>()
  const folded = new Map<string, Known>()

  for (const row of [...additions, ...venueTable]) {
    for (const name of row.wrong ?? []) addTo(folded, fold(name), {row, expected: row.name})
    for (const name of [row.name, ...row.also]) {
      addTo(right, name, {row, expected: name})
      addTo(folded, fold(name), {row, expected: name})
    }
  }
  const wrong = [...additions, ...venueTable].flatMap((row) => row.wrong ?? [])
  return {
    find: (name) => right.get(name) ?? folded.get(fold(name)),
    names: [...right.keys(), ...wrong].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  }
}

function addTo(map: Map<string, Known>, key: string, known: Known): void {
  if (!map.has(key)) map.set(key, known)
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\./g, '').replace(/\s+/g, ' ').trim()
}
