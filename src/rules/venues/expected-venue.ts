import type {List} from '../../model/list.ts'
import type {Venue} from '../../model/venue.ts'
import {undecorated} from '../../venues/layout.ts'
import type {VenueReading} from '../../venues/reading.ts'
import {isBadge, isFreestanding, type StatedVenue} from './stated-venue.ts'
import {isPlain} from './venue-layout.ts'

/** A venue as it should be written: by its right name, and in the usual layout of the list where it may take that. */
export function expectedVenue(list: List, stated: StatedVenue, layout: string | undefined): string {
  const {venue, reading} = stated
  const departs = layout !== undefined && ownLayout(reading) !== layout
  return write(reading, departs && mayTake(list, stated, layout) ? layout : undefined, venue.raw)
}

/** Whether a venue can be written in the layout of the others without touching what stands around it. */
function mayTake(list: List, {venue, reading}: StatedVenue, layout: string): boolean {
  return (
    isFreestanding(list, venue) &&
    !isBadge(list, venue) &&
    !isLeading(list, venue, layout) &&
    isPlain(reading) &&
    !isNumbered(reading) &&
    !isDatedBehind(list, venue, reading) &&
    suits(layout, reading) &&
    !(isEnclosed(list, venue) && /[([]/.test(layout))
  )
}

/** The layout without a dash before it, and the full stop of a name cut short, as in `IEEE Sensors J., 2024`. */
function ownLayout({layout, written, row}: VenueReading): string {
  const led = layout.replace(/^[-–—]\s*/, '')
  const isCut = row?.kind === 'journal' && /\s\p{Alpha}+$/u.test(written)
  return isCut ? led.replace(/^V\.(?=[,\s])/, 'V') : led
}

/** Whether the words of a title follow a venue by a blank alone, where a layout parts its venues by signs: `ECCV2018 Challenge`. */
function isLeading({text}: List, {span}: Venue, layout: string): boolean {
  return /V\S* [-–—|:]/.test(layout) && /^ \p{Alpha}/u.test(text.slice(span.end, span.end + 2))
}

/** Whether a venue stands in a bracket of its own, as behind a preprint: `arXiv (NAACL 2025)`. */
function isEnclosed({text}: List, {span}: Venue): boolean {
  return /[([]\s*$/.test(text.slice(Math.max(0, span.start - 4), span.start))
}

/** Whether the year stands again behind a venue, be it in the short name, or its edition does: `AAAI-18 (2018)`, `SenSys'22 20th ACM Conference`. */
function isDatedBehind({text}: List, {span}: Venue, {year}: VenueReading): boolean {
  const behind = text.slice(span.end, span.end + 12)
  const again = /^[*_]*,? ?[([]?((?:19|20)\d{2})(?!\d)/.exec(behind)?.[1]
  return (
    (again !== undefined && Number(again) === year) ||
    /^,? \d{1,2}(?:st|nd|rd|th) |^ \(\p{Upper}{2,}['’]?\d{2}/u.test(behind)
  )
}

/** Whether a number may be that of an edition: `SSW 11` is the eleventh workshop, held in 2021. */
function isNumbered({layout, row}: VenueReading): boolean {
  return layout === 'V YY' && row?.kind === 'workshop'
}

/** The venue as it should be written: the right name, in the given layout or its own, and its honours as they are. */
function write(reading: VenueReading, layout: string | undefined, raw: string): string {
  const bare = undecorated(raw).trim()
  const at = raw.indexOf(bare)
  if (layout === undefined || reading.year === undefined || at === -1)
    return raw.replace(reading.written, () => reading.expected)
  const year = String(reading.year)
  const words = layout.replace(/V|Y+/g, (sign) =>
    sign === 'V' ? reading.expected : year.slice(-sign.length),
  )
  return raw.slice(0, at) + words + raw.slice(at + bare.length)
}

/** No list means to glue a year to a name of several words. */
function suits(layout: string, {expected}: VenueReading): boolean {
  return !/VY|YV/.test(layout) || !expected.includes(' ')
}
