import type {VenueRow} from '../venues/table.ts'
import type {StatedVenue} from './stated-venue.ts'

/** Whether four of five venues that have an acronym go by it, and hardly any other is written in full. */
export function writesAcronyms(stated: readonly StatedVenue[]): boolean {
  const able = stated.filter(({reading}) => reading.row && acronymOf(reading.row) !== undefined)
  const short = able.filter(({reading}) => !/\s\S+\s|\./.test(reading.written))
  const full = stated.filter(({reading}) => isFull(reading.written))
  if (full.length > 2 && full.length * 20 > stated.length) return false
  return able.length >= 10 && short.length * 5 >= able.length * 4
}

/** An acronym that readers know: of journals, they know few but the IEEE's and the ACM's transactions by theirs. */
export function knownAcronym(row: VenueRow): string | undefined {
  const {name, full = '', kind} = row
  const isKnown = /\bTransactions\b/.test(full) && isOfInitials(name, full)
  return kind !== 'journal' || isKnown ? acronymOf(row) : undefined
}

function acronymOf({name, held, shared = []}: VenueRow): string | undefined {
  if (held === undefined || shared.includes(name)) return undefined
  return /^\S*[A-Z]\S*[A-Z]\S*$/.test(name) ? name : undefined
}

/** Three letters or more that the words of a name begin with: `KBS`, but not `MLJ` for `Machine Learning`. */
function isOfInitials(acronym: string, full: string): boolean {
  const initials = full.match(/(?<!\p{Alpha})\p{Upper}/gu)?.join('') ?? ''
  return acronym.length >= 3 && initials.includes(acronym)
}

/** Words without any acronym among them. */
export function isFull(written: string): boolean {
  return (
    /^[\p{Script=Latin}\d\s.,&/:-]+$/u.test(written) &&
    /\s/.test(written) &&
    !/(?<![\p{Alpha}\d])(?!(?:IEEE|ACM)\b)\S*\p{Upper}{2}/u.test(written)
  )
}
