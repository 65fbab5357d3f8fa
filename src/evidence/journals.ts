import {venueTable, type VenueRow} from '../venues/table.ts'
import type {VenueEvidence} from './venue-evidence.ts'

/** The journal that has an ISSN, with or without its hyphen. */
export function venueOfIssn(issn: string): VenueRow | undefined {
  const digits = issn.toUpperCase()
  return journals().byIssn.get(
    digits.includes('-') ? digits : `${digits.slice(0, 4)}-${digits.slice(4)}`,
  )
}

/** The venue whose DOIs begin so, up to a sign that is no letter. */
export function venueOfDoi(doi: string): VenueRow | undefined {
  const [registrant = ''] = doi.split('/')
  const fitting = (journals().byRegistrant.get(registrant) ?? []).filter(
    ({prefix}) => doi.startsWith(prefix) && !/[a-z]/.test(doi.charAt(prefix.length)),
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

interface Journals {
  readonly byIssn: ReadonlyMap<string, VenueRow>
  readonly byRegistrant: ReadonlyMap<string, readonly {prefix: string; row: VenueRow}[]>
}

let made: Journals | undefined

/** The table by ISSN and DOI, made when the first link is read. */
function journals(): Journals {
  return (made ??= makeJournals())
}

function makeJournals(): Journals {
  const byIssn = new Map<string, VenueRow>()
  const byRegistrant = new Map<string, {prefix: string; row: VenueRow}[]>()
  for (const row of venueTable) {
    for (const issn of row.issn ?? []) byIssn.set(issn, row)
    for (const prefix of row.doi ?? []) {
      const [registrant = ''] = prefix.split('/')
      const same = byRegistrant.get(registrant)
      if (same) same.push({prefix, row})
      else byRegistrant.set(registrant, [{prefix, row}])
    }
  }
  return {byIssn, byRegistrant}
}
