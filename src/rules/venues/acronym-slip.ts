import {distance} from 'fastest-levenshtein'

/** Two letters in each other's place, a letter twice, or in longer names one letter wrong, missing or too many. */
export function isSlip(name: string, known: string): boolean {
  if (!/^[\p{Alpha}\d&-]{4,}$/u.test(known) || name.toLowerCase() === known.toLowerCase())
    return false
  if (known.length >= 6 && distance(name, known) === 1) return true
  if (name.length === known.length) {
    const at = Array.from(name).findIndex((letter, index) => letter !== known[index])
    const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
    return swapped === known
  }
  // `ICMML` is a conference besides `ICML`: so close are the international ones to each other.
  if (known.length < 5 && known.startsWith('IC') && name.length > known.length) return false
  return name.replace(/(.)\1+/g, '$1') === known && name.length === known.length + 1
}
