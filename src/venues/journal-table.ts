import {valueIn, writeLines, type Lines} from './lines.ts'
import table from './names.json' with {type: 'json'}
import {venueTable, type VenueRow} from './table.ts'

/** Places of rows by what their papers' links hold: the ISSN of a journal, and how DOIs begin up to their slash. */
export interface PackedJournals {
  readonly byIssn: Lines
  readonly byRegistrant: Lines
}

/** Packs the ISSNs and DOIs of rows. */
export function packJournals(rows: readonly VenueRow[]): PackedJournals {
  const byIssn = new Map<string, string>()
  const byRegistrant = new Map<string, string>()
  for (const [at, {issn = [], doi = []}] of rows.entries()) {
    for (const one of issn) byIssn.set(one, String(at))
    for (const registrant of new Set(doi.map((prefix) => prefix.split('/')[0] ?? ''))) {
      const before = byRegistrant.get(registrant)
      byRegistrant.set(registrant, before === undefined ? String(at) : `${before} ${at}`)
    }
  }
  return {byIssn: writeLines(byIssn), byRegistrant: writeLines(byRegistrant)}
}

/** The venue that has an ISSN, with its hyphen. */
export function rowOfIssn(issn: string): VenueRow | undefined {
  return rowsAt(valueIn(table.byIssn, issn))[0]
}

const known = new Map<string, readonly VenueRow[]>()

/** The venues whose DOIs begin with `10.` and a number; links of one publisher come again and again. */
export function rowsOfRegistrant(registrant: string): readonly VenueRow[] {
  const rows = known.get(registrant) ?? rowsAt(valueIn(table.byRegistrant, registrant))
  if (rows.length > 0) known.set(registrant, rows)
  return rows
}

function rowsAt(places: string | undefined): readonly VenueRow[] {
  return places?.split(' ').flatMap((at) => venueTable[Number(at)] ?? []) ?? []
}
