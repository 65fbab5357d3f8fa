import {indexVenues} from '../venues/index.ts'
import editions from './editions.json' with {type: 'json'}
import type {VenueEvidence} from './venue-evidence.ts'

/**
 * The edition that a number of proceedings stands for: a volume of PMLR (proceedings.mlr.press), or the number that
 * ACM gives a volume in its DOIs (read off the records of the DBLP).
 */
export function edition(
  series: keyof typeof editions,
  number: string,
): Omit<VenueEvidence, 'source'> | undefined {
  const volumes: Readonly<Record<string, string>> = editions[series]
  const match = /^(.+) (\d{4})$/.exec(volumes[number] ?? '')
  if (match?.[1] === undefined) return undefined
  const year = Number(match[2])
  return {venue: match[1], years: {first: year, last: year}}
}

/** The usual name of a conference or workshop that goes by a short name of its own. */
export function named(short: string): string | undefined {
  const known = indexVenues().find(short)
  const isMeeting = known?.row.kind === 'conference' || known?.row.kind === 'workshop'
  return isMeeting && known.sure ? known.row.name : undefined
}
