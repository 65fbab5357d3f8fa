import type {List} from '../../model/list.ts'
import type {Venue} from '../../model/venue.ts'
import type {VenueReading} from '../../venues/reading.ts'
import {isMiscased} from './own-name.ts'
import {exactSpan} from './stated-venue.ts'

/** Whether a short name in small letters is that of a person, behind the family name: `Daumé, Hal, 2019`. */
export function isFirstName(list: List, venue: Venue, reading: VenueReading): boolean {
  const {start} = exactSpan(list, venue)
  const before = list.text.slice(Math.max(0, start - 40), start)
  return (
    isMiscased(reading) &&
    /^\p{Upper}\p{Lower}{2,3}$/u.test(reading.written) &&
    /\band [^,]*\p{Upper}[\p{Alpha}-]+(?: [IVX]+)?, $/u.test(before)
  )
}
