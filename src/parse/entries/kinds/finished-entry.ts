import type {Entry, EntryKind} from '../../../model/entry.ts'
import type {Link} from '../../../model/link.ts'
import {paperIdOf, type PaperId} from '../../../model/paper-id.ts'
import type {Section} from '../../../model/section.ts'
import {covers, type Span} from '../../../model/span.ts'
import type {Venue} from '../../../model/venue.ts'
import {wordsIn} from '../../text/words.ts'
import {headedHere} from '../../venues/known-venue.ts'
import {headedVenues} from '../../venues/venue-heading.ts'
import type {VenueReader} from '../../venues/venue.ts'
import type {Draft} from '../draft.ts'
import {withoutAuthors, withoutSurnames} from '../habits/author-habit.ts'
import {behindLeads} from '../habits/lead-habit.ts'
import {withoutBylines} from '../habits/byline-habit.ts'
import {withoutKeys} from '../habits/key-habit.ts'
import {withoutSigners} from '../habits/signer-habit.ts'
import {tagLinks} from '../habits/tag-habit.ts'
import {usualPlaces} from '../habits/usual-place.ts'
import {withoutLeadYears} from '../habits/year-habit.ts'
import {withLeadRole} from './lead-role.ts'
import {withTitleRole} from './title-role.ts'
import {kindsOf} from './kind.ts'
import {withOwnNotes} from './own-note.ts'
import {withoutStrays} from './stray-entry.ts'

/** Makes entries of drafts: gives them their kind, and their links the roles that follow from it. */
export function finishEntries(
  text: string,
  found: readonly Draft[],
  sections: readonly Section[],
  venues: VenueReader,
): Entry[] {
  const dated = withOwnNotes(withoutKeys(text, withoutLeadYears(text, found)))
  const named = withoutSigners(
    withoutBylines(text, behindLeads(text, withoutAuthors(text, withoutSurnames(text, dated)))),
    venues,
  )
  const {atSetPlace, atLoosePlace} = usualPlaces(text, named, venues)
  // What a stray would state at a place of mere signs is no proof that it is none.
  const own = inGroups(
    withoutStrays(text, named.map(atSetPlace), sections, venues)
      .map(atLoosePlace)
      .map(withPreprintYear),
  )
  const kindOf = kindsOf(text, own, venues)
  const headedBy = headedVenues(text, own, sections, venues)
  const isTag = tagLinks(text, dated)
  return own.flatMap((draft) => {
    const kind = kindOf(draft)
    return kind === undefined ? [] : [finishEntry(draft, kind, {venues, headedBy, isTag})]
  })
}

/** What is known of a list by all its drafts. */
interface Known {
  readonly venues: VenueReader
  /** The venue that the heading over a draft names. */
  readonly headedBy: (draft: Draft) => Venue | undefined
  /** Whether a link is a tag, as those in its place are. */
  readonly isTag: (link: Link) => boolean
}

/** Makes an entry of a draft. */
function finishEntry(draft: Draft, kind: EntryKind, {venues, headedBy, isTag}: Known): Entry {
  const {title, titleSpan, span, section, group, row} = draft
  const judged = draft.links.map((link): Link =>
    isTag(link) ? {...link, role: 'badge'} : withTitleRole(link, draft, kind),
  )
  const links = withLeadRole(judged, draft, kind)
  const venue = isChance(draft, kind) || isKeeper(draft, kind, venues) ? undefined : draft.venue
  const isHeaded = venue === undefined && (kind === 'paper' || isDataPaper(kind, links))
  const headed = isHeaded ? headedHere(headedBy(draft), draft.beside, venues) : undefined
  const year = draft.year ?? headed?.year
  const told = {title, titleSpan, span, section, group, year, row}
  return {...told, venue, headed, kind, links, paper: paperOf(links, titleSpan)}
}

/** Whether a dataset leads to its paper, which appeared where the others below its heading did. */
function isDataPaper(kind: EntryKind, links: readonly Link[]): boolean {
  return kind === 'dataset' && links.some(({role}) => role === 'paper')
}

/** Entries whose groups are no titles: a bold line that heads a paper names none of those below. */
function inGroups(drafts: readonly Draft[]): readonly Draft[] {
  const titles = new Set(drafts.map(({titleSpan}) => titleSpan.start))
  return drafts.map((draft) =>
    draft.group && titles.has(draft.group.start) ? {...draft, group: undefined} : draft,
  )
}

/** Whether a venue's name stands beside no paper and has no year: there it is a word as any, such as `CIDR`. */
function isChance({venue, row}: Draft, kind: EntryKind): boolean {
  return kind === 'other' && row === undefined && venue?.year === undefined
}

/** Whether a column of publishers names who keeps a dataset, and no venue: `Publisher | Bee University, Finland`. */
function isKeeper({venue, row}: Draft, kind: EntryKind, {isVenue}: VenueReader): boolean {
  if (kind !== 'dataset' || !row || !venue || isVenue(venue.raw)) return false
  return row.table.columns.some(({name, role}) => role === 'venue' && /^\W*publisher/i.test(name))
}

/** The id of the paper; beside a linked title, what is linked by a title of its own is another paper. */
function paperOf(all: readonly Link[], title: Span): PaperId | undefined {
  const titled = all.find(({span}) => covers(span, title))
  const links = titled ? all.filter((one) => one === titled || wordsIn(one.label) < 5) : all
  const ids = (of: readonly Link[]): (PaperId | undefined)[] => of.map(({url}) => paperIdOf(url))
  const papers = links.filter(({role}) => role === 'paper')
  const others = links.filter(
    ({role}) => role === 'project' || role === 'other' || role === 'dataset',
  )
  return [...ids(papers), ...ids(others)].find((id) => id !== undefined)
}

/** The year of all preprints whose number may begin as a year does. */
const meant = 2020

/**
 * An entry whose year is the year and month that the number of its preprint begins with: `arXiv 2011` beside
 * `https://arxiv.org/abs/2011.13526` is of November 2020.
 */
function withPreprintYear(draft: Draft): Draft {
  const {venue, links} = draft
  const year = venue?.year
  if (year === undefined || year < 2001 || year > 2012 || venue?.name !== 'arXiv') return draft
  const isMonth = links.some(({url}) => paperIdOf(url)?.startsWith(`arxiv:${year}.`))
  return isMonth ? {...draft, venue: {...venue, year: meant}, year: meant} : draft
}
