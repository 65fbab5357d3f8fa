import {countsOf} from '../../model/counts.ts'
import type {VenueReading} from '../../venues/reading.ts'

/**
 * Tells names that a list means as it writes them: `ACMMM` in nine places and never `ACM MM`. A name in
 * wrong case is a slip however often it is made, but for a word of every day, such as `book` and `preprint`, and in a list
 * that writes nearly all in small letters, as keys are: `ccs`, `ndss`, `osdi`.
 */
export function ownNames(readings: readonly VenueReading[]): (reading: VenueReading) => boolean {
  const counts = countsOf(readings.map(({written}) => written))
  const small = readings.filter(({written}) => written === written.toLowerCase())
  const areKeys =
    new Set(small.map(({written}) => written)).size > 3 && small.length * 10 > readings.length * 9
  return ({written, expected, row, layout}) =>
    (areKeys && isSmall({written, expected})) ||
    // A name of two words is glued together where years are glued to names: `[Wu et al. ACMMM20]`.
    (/VY|YV/.test(layout) && isGlued(written.toLowerCase(), expected.toLowerCase())) ||
    row?.kind === 'book' ||
    (expected === 'Preprint' && !isRareForm(written, expected, counts)) ||
    (written.toLowerCase() !== expected.toLowerCase() &&
      (counts.get(written) ?? 0) >= (isGlued(written, expected) ? 2 : 9) &&
      !counts.has(expected))
}

/** Whether a list has another capital within a word that it writes without it more often: `PrePrint` beside `Preprint`. */
function isRareForm(
  written: string,
  expected: string,
  counts: ReadonlyMap<string, number>,
): boolean {
  const isOdd = written !== written.toUpperCase() && /\p{Lower}\p{Upper}/u.test(written)
  return isOdd && (counts.get(expected) ?? 0) > (counts.get(written) ?? 0)
}

/**
 * Tells names that a list has in a case of its own wherever it has them, and with a capital: `Arxiv`, three times
 * or more and never `arXiv`. That is worth one quiet word.
 */
export function ownCases(readings: readonly VenueReading[]): (reading: VenueReading) => boolean {
  const miscased = countsOf(readings.filter(isMiscased).map(({expected}) => expected))
  const other = new Set(
    readings
      .filter(({written, expected}) => written === expected || written === written.toLowerCase())
      .map(({expected}) => expected),
  )
  return (reading) =>
    isMiscased(reading) &&
    (miscased.get(reading.expected) ?? 0) >= 3 &&
    !other.has(reading.expected)
}

/** Whether a name is wrong in letter case alone. */
export function isMiscased({written, expected}: VenueReading): boolean {
  return written !== expected && written.toLowerCase() === expected.toLowerCase()
}

/** Whether a name is in small letters that should not be. */
function isSmall({written, expected}: Pick<VenueReading, 'written' | 'expected'>): boolean {
  return written !== expected && written === expected.toLowerCase()
}

/** Whether a name of several words is written as one: `ACMMM`, `ACM-MM`. */
function isGlued(written: string, expected: string): boolean {
  const glued = expected.replaceAll(' ', '')
  return written !== expected && written.replaceAll('-', '') === glued && expected.includes(' ')
}
