import {doiEvidence} from './doi.ts'
import {pathEvidence} from './paths.ts'

/** What a link says by itself of where and when its paper appeared; nobody is asked. */
export interface VenueEvidence {
  /** The part of the link that says so, as a message names it: ``the DOI `10.1109/TGRS.2021.3070383` ``. */
  readonly source: string
  /** The usual name of the venue; nothing where the link tells the year alone. */
  readonly venue: string | undefined
  /** The years that a list may rightly state, both included; nothing where the link tells none. */
  readonly years: {readonly first: number; readonly last: number} | undefined
  /** Whether papers of other venues are shown there as well, as journal papers are at a conference. */
  readonly guests?: boolean
}

/** Reads what a paper's link says of its venue: a DOI, an ISSN and volume, a path of proceedings. Preprints say nothing. */
export function evidenceOf(url: string): VenueEvidence | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined
  return pathEvidence(url) ?? doiEvidence(url)
}
