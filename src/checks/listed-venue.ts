import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import type {Venue} from '../model/venue.ts'
import type {World} from './check.ts'
import {knownPapers, type KnownPaper} from './paper-evidence.ts'
import {createVenueNames, type VenueNames} from './venue-names.ts'

/** Judges a paper by the venue it is listed under and by what registries know of it. */
type JudgeVenue = (
  list: List,
  paper: KnownPaper,
  venue: Venue,
  names: VenueNames,
) => Report | undefined

/** Judges each paper that is listed under a venue and that a registry knows; the names are made for the first of them. */
export function* judgeVenues(list: List, world: World, judge: JudgeVenue): Generator<Report> {
  let names: VenueNames | undefined
  for (const paper of knownPapers(list, world)) {
    const {venue, kind} = paper.entry
    if (!venue || kind !== 'paper') continue
    const told = judge(list, paper, venue, (names ??= createVenueNames()))
    if (told) yield told
  }
}
