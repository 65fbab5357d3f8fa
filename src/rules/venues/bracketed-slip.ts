import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import type {VenueIndex} from '../../venues/index.ts'
import {isSlip} from './acronym-slip.ts'
import {exactSpan, isVerbatim, type StatedVenue} from './stated-venue.ts'

/** The acronym of a venue misspelled in brackets behind its full name: `Conference on Neural Information Processing Systems (NeruIPS)`. */
export function bracketedSlip(
  list: List,
  {entry, venue, reading}: StatedVenue,
  venues: VenueIndex,
): Report | undefined {
  const [, full = '', acronym = ''] =
    /^(.{12,}?)\s*\(([\p{Alpha}\d&-]{4,9})\)/u.exec(venue.raw) ?? []
  const row = acronym === '' ? undefined : (reading.row ?? venues.find(full)?.row)
  // `Workshop on Sights (NeurIPS)` says where it was held.
  const isSound = !row || acronym === row.name || venues.findExact(acronym)?.expected === acronym
  if (isSound || !isSlip(acronym, row.name)) return undefined
  const start = exactSpan(list, venue).start + venue.raw.indexOf(`(${acronym})`, full.length) + 1
  const span = {start, end: start + acronym.length}
  return {
    message: `Unexpected venue ${code(acronym)} behind its full name, expected ${code(row.name)}`,
    span: isVerbatim(list, venue) ? span : venue.span,
    entry,
    ...(isVerbatim(list, venue) && {
      fix: {safety: 'unsafe', edits: [{...span, text: row.name}]},
    }),
  }
}
