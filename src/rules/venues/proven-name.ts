import {distance} from 'fastest-levenshtein'
import {evidenceOf} from '../../evidence/venue-evidence.ts'
import type {VenueIndex} from '../../venues/index.ts'
import type {StatedVenue} from './stated-venue.ts'

/** The acronym that an entry's own link proves where an unknown one is off by a letter: `ECV 2020` beside a paper of ECCV. */
export function provenName(
  {entry, reading: {name}}: StatedVenue,
  venues: VenueIndex,
): string | undefined {
  if (!/^\p{Upper}[\p{Alpha}-]{2,9}$/u.test(name)) return undefined
  const proven = entry.links.flatMap(({role, url}) =>
    role === 'paper' ? (evidenceOf(url)?.venue ?? []) : [],
  )
  return proven.find(
    (one) =>
      distance(one.toLowerCase(), name.toLowerCase()) === 1 &&
      /^(?:conference|workshop)$/.test(venues.find(one)?.row.kind ?? ''),
  )
}
