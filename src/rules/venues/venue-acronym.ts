import type {VenueRow} from '../../venues/table.ts'
import type {StatedVenue} from './stated-venue.ts'

/** Whether four of five venues that have an acronym go by it, and hardly any other is written in full. */
export function writesAcronyms(stated: readonly StatedVenue[]): boolean {
  const able = stated.filter(({reading}) => reading.row && acronymOf(reading.row) !== undefined)
  const short = able.filter(({reading}) => !/\s\S+\s|\./.test(reading.written))
  const full = stated.filter(({reading}) => isFull(reading.written))
  if (full.length > 2 && full.length * 20 > stated.length) return false
  return able.length >= 10 && short.length * 5 >= able.length * 4
}

/** An acronym that readers know: those of conferences; a journal is as often cited by its name in full. */
export function knownAcronym(row: VenueRow): string | undefined {
  return row.kind === 'journal' ? undefined : acronymOf(row)
}

function acronymOf({name, held, shared = []}: VenueRow): string | undefined {
  if (held === undefined || shared.includes(name)) return undefined
  return /^\S*[A-Z]\S*[A-Z]\S*$/.test(name) ? name : undefined
}

/** Words without any acronym among them. */
export function isFull(written: string): boolean {
  return (
    /\s/.test(written) &&
    /^[\p{Script=Latin}\d\s.,&/:-]+$/u.test(written) &&
    !/(?<![\p{Alpha}\d])(?!(?:IEEE|ACM)\b)\S*\p{Upper}{2}/u.test(written)
  )
}
