import {evidenceOf, type VenueEvidence} from '../../evidence/venue-evidence.ts'
import type {Entry} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'
import {covers, slice} from '../../model/span.ts'
import type {VenueIndex} from '../../venues/index.ts'
import {isSameVenue} from './same-venue.ts'
import {yearBeside, type StatedVenue} from './stated-venue.ts'

/** What a link proves against a venue that is stated. */
export interface Contradiction {
  readonly evidence: VenueEvidence
  /** The venue that the link proves; nothing where it agrees with the one that is stated. */
  readonly venue: string | undefined
  /** The one year that the link proves; nothing where it agrees, or leaves a choice. */
  readonly year: number | undefined
  /** Whether the year stands in a column of its own. */
  readonly isBeside: boolean
  /** Whether the venue is a journal that may have a longer version of the paper that is linked. */
  readonly isExtended: boolean
  readonly link: Link
}

/** What all papers' links that tell anything say against a venue; nothing where one agrees. */
export function contradictionOf(
  list: List,
  stated: StatedVenue,
  venues: VenueIndex,
): Contradiction | undefined {
  const {sure, row} = stated.reading
  if (!sure || row?.kind === 'preprint' || !isPublished(row?.kind)) return undefined
  const told = firstPapers(list, stated.entry).flatMap((link) => {
    const evidence = evidenceOf(link.url)
    return evidence?.venue === undefined ? [] : [{link, evidence, venue: evidence.venue}]
  })
  const [first] = told
  if (!first || told.some(({venue}) => venue !== first.venue)) return undefined
  if (isNamed(list, stated.entry, first.venue)) return undefined
  const judged = told.map(({link, evidence, venue}) => judge(link, evidence, venue, stated, venues))
  return judged.every((one) => one !== undefined) ? judged[0] : undefined
}

/** Theses and reports are published again as papers; only what has editions or volumes is one or the other. */
function isPublished(kind: string | undefined): boolean {
  return kind === 'conference' || kind === 'workshop' || kind === 'journal'
}

/** The links to the paper: that of the title or else the first, and those on its line; others may lead to other papers. */
function firstPapers({text}: List, {links, titleSpan}: Entry): Link[] {
  const papers = links.filter(({role, form}) => role === 'paper' && form !== 'image')
  const first = papers.find(({span}) => covers(span, titleSpan)) ?? papers[0]
  if (!first) return []
  return papers.filter(({span: {start}}) => {
    const [from, to] =
      start < first.span.start ? [start, first.span.start] : [first.span.start, start]
    return !text.slice(from, to).includes('\n')
  })
}

/** Whether an entry of several papers names the other venue as well, and not in an address. */
function isNamed({text}: List, {span, venue}: Entry, name: string): boolean {
  const words = slice(text, span).replace(/\]\(<?[^\s)]*|https?:\/\/\S+|\b10\.\d{4,}\/\S+/g, ' ')
  return venue?.name !== name && words.includes(name)
}

type Years = NonNullable<VenueEvidence['years']>

/** What one link proves against a venue; nothing where it agrees, or leaves room for both. */
function judge(
  link: Link,
  evidence: VenueEvidence,
  venue: string,
  stated: StatedVenue,
  venues: VenueIndex,
): Contradiction | undefined {
  const {reading} = stated
  const {years} = evidence
  const year = years?.first === years?.last ? years?.first : undefined
  const told = {evidence, venue: undefined, year, isBeside: false, isExtended: false, link}
  if (!isSameVenue(reading.name, venue) && !areWorkshops(reading.row?.kind, venue, venues)) {
    const isGuest = evidence.guests === true && reading.row?.kind === 'journal'
    const isLonger = isExtended(stated, venue, year, venues)
    return isGuest ? undefined : {...told, venue, isExtended: isLonger}
  }
  // Joint venues date their papers each in its own way.
  if (reading.name !== venue || !years) return undefined
  const isBeside = isOffBeside(stated, years)
  return isBeside || isOff(reading.year, years) ? {...told, isBeside} : undefined
}

/**
 * Whether a journal may have the longer version of what the link leads to, a conference's paper of some years before:
 * `PAMI 2018` beside `content_cvpr_2015`.
 */
function isExtended(
  {reading: {row, year}}: StatedVenue,
  venue: string,
  linked: number | undefined,
  venues: VenueIndex,
): boolean {
  if (row?.kind !== 'journal' || year === undefined || linked === undefined) return false
  return year > linked && year <= linked + 6 && venues.find(venue)?.row.kind === 'conference'
}

/** Whether a year is none of those that a link proves. */
function isOff(year: number | undefined, {first, last}: Years): boolean {
  return year !== undefined && (year < first || year > last)
}

/** Whether the year in a column of its own is wrong, and the venue's is not. */
function isOffBeside(stated: StatedVenue, years: Years): boolean {
  const {year} = stated.reading
  const beside = yearBeside(stated)?.year
  // Beside a dated venue an earlier year is that of the preprint.
  const isOpen = year === undefined || (beside ?? 0) > years.last
  return isOff(beside, years) && isOpen && !isOff(year, years)
}

/** Workshops have names of their own, and proceedings in common. */
function areWorkshops(kind: string | undefined, venue: string, venues: VenueIndex): boolean {
  return kind === 'workshop' && venues.find(venue)?.row.kind === 'workshop'
}
