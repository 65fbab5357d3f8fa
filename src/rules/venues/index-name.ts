import {code} from '../../finding/quote.ts'
import type {Fold} from '../../finding/report.ts'
import type {VenueReading} from '../../venues/reading.ts'

/** Tells the shouted names of a list that has its journals from a citation index: `REMOTE SENS ENVIRON`, nine times and more often than not. */
export function indexNames(readings: readonly VenueReading[]): (reading: VenueReading) => boolean {
  const journals = readings.filter(({row}) => row?.kind === 'journal')
  const shouted = journals.filter(isShouted).length
  const isHabit = shouted >= 9 && shouted * 2 > journals.length
  return (reading) => isHabit && isShouted(reading)
}

/** Whether a name is that of a journal as a citation index shouts it. */
export function isShouted({written, expected, row}: VenueReading): boolean {
  return (
    row?.kind === 'journal' &&
    written !== expected &&
    /^\p{Upper}[\p{Upper}&-]*(?: [\p{Upper}&-]+)+$/u.test(written)
  )
}

/** All of them are one matter, which an index has made rather than the list's owner. */
export function indexFold(raw: string, expected: string, most: number): Fold {
  return {
    key: 'index',
    most,
    message: (count) =>
      `Unexpected ${count} venues as a citation index shouts them, expected their names: for ${code(raw)} ${code(expected)}`,
  }
}
