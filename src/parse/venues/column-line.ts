import type {Venue} from '../../model/venue.ts'
import {yearOfDigits} from '../../venues/year.ts'
import {mayBePeople} from '../people/people.ts'
import type {Inline} from '../text/inline.ts'
import {columnsOf} from './column-venue.ts'
import type {VenueReader} from './venue.ts'

/** What a line says as if in columns: `Ann Bee et al. · Sights Today · 2024`, `Ann Bee · 2024`. */
export interface ColumnLine {
  readonly venue: Venue | undefined
  readonly year: number | undefined
}

/** The line of a cell that says in columns who wrote a paper, where if it does, and when. */
export function columnLine(pieces: readonly Inline[], venues: VenueReader): ColumnLine | undefined {
  for (const [index, piece] of pieces.entries()) {
    const isLine = pieces[index - 1]?.kind === 'break'
    const [people, ...said] = isLine ? columnsOf(piece) : []
    const year = said.pop()?.raw ?? ''
    const [name, ...others] = said
    if (!people || others.length > 0 || !/^(?:19|20)\d{2}$/.test(year)) continue
    const isTold = name && venues.isVenue(name.raw)
    if (!isTold && (!isSigned(people.raw) || venues.isVenue(people.raw))) continue
    const venue = name && venues.whole(name.raw, name.span)
    return {venue: venue && {...venue, year: yearOfDigits(year)}, year: yearOfDigits(year)}
  }
  return undefined
}

/** Whether words are who wrote a paper. */
function isSigned(words: string): boolean {
  return /\bet al\b/.test(words) || mayBePeople(words)
}
