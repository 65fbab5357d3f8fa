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

/** Whether one letter more, less or other makes one text of the other, or two that changed places: `Dowload`, `arixv`. */
export function isOneEdit(a: string, b: string): boolean {
  const edits = Math.abs(a.length - b.length) > 1 ? 2 : distance(a, b)
  if (edits === 1) return true
  if (edits !== 2 || a.length !== b.length) return false
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index])
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
