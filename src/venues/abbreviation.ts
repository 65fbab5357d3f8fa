import {keysOf} from './name-key.ts'
import type {NameTable} from './name-table.ts'
import type {Known, Named} from './named.ts'
import {initialsOf, significantOf, type Significant} from './significant.ts'
import type {VenueRow} from './table.ts'

interface Candidate extends Significant {
  readonly row: VenueRow
}

/**
 * Makes the finder of names whose words are cut short. A word is cut at its end (`Geosci.`) or in its middle
 * (`Natl.`); shouted names may lack their last words, as citation indexes cut them (`IEEE T GEOSCI REMOTE`).
 */
export function abbreviationFinder(
  names: Pick<NameTable, 'withLetters'>,
): (name: string, keys: readonly string[]) => Known | undefined {
  return (name, keys) => {
    const {words, societies: stated} = significantOf(keys)
    if (words.length < 2 || !words.some((word) => word.length > 2)) return undefined
    const letters = initialsOf(words)
    // `J. Comput.` may be that of any house.
    const isVague = words.length === 2 && /^(?:j|journal)$/.test(words[0] ?? '')
    const fits = ({words: full, societies: own}: Candidate): boolean =>
      words.every((word, index) => abbreviates(word, full[index] ?? '')) &&
      agree(stated, own) &&
      !(isVague && stated.length < own.length)
    const whole = names.withLetters(letters).map(candidateOf).filter(fits)
    const isCut = whole.length === 0 && isShouted(name) && words.length > 2
    // The longer names that shouted words begin.
    const found = isCut ? names.withLetters(letters, 2).map(candidateOf).filter(fits) : whole
    const [first] = found
    if (!first || found.some(({row}) => row !== first.row)) return undefined
    return {row: first.row, expected: isShouted(name) ? first.row.name : name, sure: true}
  }
}

function candidateOf({row, name}: Named): Candidate {
  return {row, ...significantOf(keysOf(name))}
}

/** Whether one word is another cut short; a single letter stands for `journal` and `transactions` alone. */
function abbreviates(short: string, long: string): boolean {
  if (short === long) return true
  if (short.length === 1) return /^(?:j|t)$/.test(short) && /^(?:journal|transactions)$/.test(long)
  if (long.startsWith(short)) return true
  // What lacks a letter or two of many is misspelled, not cut short.
  if (short.length * 3 > long.length * 2) return false
  return short.length > 2 && short.at(-1) === long.at(-1) && isWithin(short, long)
}

/** Whether the letters of one word stand in another, in order. */
function isWithin(short: string, long: string): boolean {
  let at = 0
  for (const letter of long) if (letter === short.charAt(at)) at++
  return at === short.length
}

/** A name of ACM is none of IEEE; one that names no society may be of any. */
function agree(stated: readonly string[], own: readonly string[]): boolean {
  return stated.length === 0 || own.length === 0 || stated.some((one) => own.includes(one))
}

/** Whether a name of several words has no small letter. */
function isShouted(name: string): boolean {
  return /\s/.test(name) && !/\p{Lower}/u.test(name)
}
