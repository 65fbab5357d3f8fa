import {rowOfIssn, rowsOfRegistrant} from '../venues/journal-table.ts'
import type {VenueRow} from '../venues/table.ts'
import type {VenueEvidence} from './venue-evidence.ts'

/** The journal that has an ISSN, with or without its hyphen. */
export function venueOfIssn(issn: string): VenueRow | undefined {
  const digits = issn.toUpperCase()
  return rowOfIssn(digits.includes('-') ? digits : `${digits.slice(0, 4)}-${digits.slice(4)}`)
}

/** The venue whose DOIs begin so, up to a sign that is no letter. */
export function venueOfDoi(doi: string): VenueRow | undefined {
  const [registrant = ''] = doi.split('/')
  const fitting = rowsOfRegistrant(registrant).flatMap((row) =>
    (row.doi ?? [])
      .filter((prefix) => doi.startsWith(prefix) && !/[a-z]/.test(doi.charAt(prefix.length)))
      .map((prefix) => ({prefix, row})),
  )
  return fitting.sort((a, b) => b.prefix.length - a.prefix.length)[0]?.row
}

/** The year of a volume, of a journal that has one volume a calendar year. */
export function volumeYear(
  row: VenueRow | undefined,
  volume: number,
): Omit<VenueEvidence, 'source'> | undefined {
  if (!row) return undefined
  const year = row.volumeZero === undefined ? undefined : row.volumeZero + volume
  return {venue: row.name, years: year === undefined ? undefined : {first: year, last: year}}
}
