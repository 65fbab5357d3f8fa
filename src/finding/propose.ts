import {distance} from 'fastest-levenshtein'

/** The candidate that was most likely meant; nothing where none is near (a third of the letters, at most). */
export function propose(value: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.floor(value.length / 3) + 1
  for (const candidate of candidates) {
    const letters = distance(value.toLowerCase(), candidate.toLowerCase())
    if (letters < least) [best, least] = [candidate, letters]
  }
  return best
}

/** How alike two texts are: 1 for equal, 0 for nothing in common. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 1 : 1 - distance(a, b) / longest
}
