import type {Entry} from '../../model/entry.ts'
import {monthName} from '../../model/month.ts'
import type {Section} from '../../model/section.ts'
import type {Venue} from '../../model/venue.ts'
import {isSameVenue} from '../venues/same-venue.ts'

/** Whether two entries of one paper stand under two years or dates, of which it has one. */
export function areOfTwoPeriods({section: a}: Entry, {section: b}: Entry): boolean {
  return (
    a !== b &&
    a.parent === b.parent &&
    [a, b].every(({title}) => date.test(title)) &&
    withoutDates(a) === withoutDates(b)
  )
}

const month = String.raw`\b${monthName}`

const date = new RegExp(String.raw`\b(?:19|20)\d{2}(?!\d)|${month}`, 'i')

function withoutDates({title}: Section): string {
  return title.replace(new RegExp(String.raw`\d+|${month}`, 'gi'), '').replace(/\s+/g, ' ')
}

/** What two entries of one paper say of where it appeared, if one of them is wrong or out of date. */
export function driftedVenues(
  {venue: a}: Entry,
  {venue: b}: Entry,
): readonly [Venue, Venue] | undefined {
  if (!a || !b) return undefined
  const isSameYear = a.year === undefined || b.year === undefined || a.year === b.year
  return isSameYear && isSameVenue(a.name, b.name) ? undefined : [a, b]
}

/** Whether two entries say one venue, in two years. */
export function areOfTwoEditions({venue: a}: Entry, {venue: b}: Entry): boolean {
  return a?.name === b?.name && a?.year !== undefined && b?.year !== undefined && a.year !== b.year
}

/** Whether two entries say of two venues or years that a paper was published there; a preprint only comes before. */
export function areOfTwoVenues(a: Entry, b: Entry): boolean {
  const isPreprint = (entry: Entry): boolean => /rxiv|corr|preprint/i.test(entry.venue?.raw ?? '')
  return !isPreprint(a) && !isPreprint(b) && driftedVenues(a, b) !== undefined
}
