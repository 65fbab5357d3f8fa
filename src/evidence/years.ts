import type {VenueEvidence} from './venue-evidence.ts'

/** An article of a journal: its DOI is older than its volume by some years, and never younger. */
export function articleOf(
  venue: string | undefined,
  year: string | undefined,
): Omit<VenueEvidence, 'source'> | undefined {
  if (venue === undefined || year === undefined) return undefined
  // A journal that fills its old volumes late.
  if (venue === 'AI Open') return {venue, years: undefined}
  const first = century(year)
  return between(venue, first, first + 3)
}

/** The year that two digits stand for; four are one already. */
export function century(year: string): number {
  if (year.length === 4) return Number(year)
  return Number(year) > 50 ? 1900 + Number(year) : 2000 + Number(year)
}

/** A venue in one year; nothing for a venue that is not known. */
export function inYear(
  venue: string | undefined,
  year: number,
): Omit<VenueEvidence, 'source'> | undefined {
  return venue === undefined ? undefined : between(venue, year, year)
}

/** A venue in any of some years. */
export function between(venue: string, first: number, last: number): Omit<VenueEvidence, 'source'> {
  return {venue, years: {first, last}}
}
