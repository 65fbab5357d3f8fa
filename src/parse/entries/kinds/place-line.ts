import {slice, type Span} from '../../../model/span.ts'
import type {VenueReader} from '../../venues/venue.ts'

/** Makes the function that tells whether a line that names a group is a venue with its year: `**ECCV 2020**`. */
export function placeLines(text: string, {isVenue}: VenueReader): (line: Span) => boolean {
  const known = new Map<number, boolean>()
  return (line) => {
    const found =
      known.get(line.start) ?? (/\d{2}\W*$/.test(slice(text, line)) && isVenue(slice(text, line)))
    known.set(line.start, found)
    return found
  }
}
