import type {Entry, EntryKind} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'
import {paperIdOf, type PaperId} from '../../model/paper-id.ts'
import type {Section} from '../../model/section.ts'
import {covers, type Span} from '../../model/span.ts'
import {roleOfUrl} from '../roles/role-of-url.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {headedVenues} from '../venues/venue-heading.ts'
import type {VenueReader} from '../venues/venue.ts'
import {withoutAuthors} from './author-habit.ts'
import {withoutSigners} from './signer-habit.ts'
import {kindsOf} from './kind.ts'
import {tagLinks} from './tag-link.ts'
import {withoutStrays} from './stray-entry.ts'
import {isOnTalks, isPresentation} from './talk.ts'
import {usualPlaces} from './usual-place.ts'

/** An entry before its neighbours have told what kind of thing it is. */
export type Draft = Omit<Entry, 'kind' | 'paper' | 'headed'> & {
  /** What is said of it in running text, its title excluded. */
  readonly beside: readonly Inline[]
}

/** Makes entries of drafts: gives them their kind, and their links the roles that follow from it. */
export function finishEntries(
  text: string,
  drafts: readonly Draft[],
  sections: readonly Section[],
  venues: VenueReader,
): Entry[] {
  const named = withoutSigners(withoutAuthors(text, drafts), venues)
  const {atSetPlace, atLoosePlace} = usualPlaces(text, named, venues)
  // What a stray would state at a place of mere signs is no proof that it is none.
  const own = inGroups(
    withoutStrays(text, named.map(atSetPlace), sections, venues).map(atLoosePlace),
  )
  const kindOf = kindsOf(text, own, venues)
  const headedBy = headedVenues(text, own, sections, venues)
  const isTag = tagLinks(text, drafts)
  return own.flatMap((draft) => {
    const kind = kindOf(draft)
    if (kind === undefined) return []
    const links = withLeadRole(
      draft.links.map((link): Link =>
        isTag(link) ? {...link, role: 'badge'} : withTitleRole(link, draft, kind),
      ),
      draft,
      kind,
    )
    const venue = isChance(draft, kind) ? undefined : draft.venue
    const headed = venue === undefined && kind === 'paper' ? headedBy(draft) : undefined
    const {title, titleSpan, span, section, group, row} = draft
    const year = draft.year ?? headed?.year
    const told = {title, titleSpan, span, section, group, year, row}
    return [{...told, venue, headed, kind, links, paper: paperOf(links, titleSpan)}]
  })
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

/** A link that carries the title leads to the paper or the dataset, unless its host says otherwise. */
function withTitleRole(link: Link, {titleSpan, links, section}: Draft, kind: EntryKind): Link {
  if (!covers(link.span, {...titleSpan, end: titleSpan.start})) return link
  // What the list itself has written of a paper that it leads to elsewhere.
  const isNote = /^[^:]+\.md$/i.test(link.url)
  if (isNote && links.some((one) => one !== link && one.role === 'paper'))
    return {...link, role: 'project'}
  const role = roleOfUrl(link.url)
  const isSaid = role === 'other' && link.role === 'paper'
  // People keep papers where they keep other files.
  const isOpen = role === 'other' || (role === 'download' && wordsIn(link.label) > 2)
  if (kind === 'other' && (role === 'other' || isPresentation(link.url)) && isOnTalks(section))
    return {...link, role: 'project'}
  if (role === 'other' && kind === 'dataset' && /^https?:/i.test(link.url))
    return {...link, role: 'dataset'}
  return {...link, role: isOpen && (kind === 'paper' || isSaid) ? 'paper' : role}
}

/**
 * Where no link is the paper's, one that says when or where it appeared is, as in `Title [[2015]](url)`, or
 * one before the title, as in `[[ICRA](url)] Title`.
 */
function withLeadRole(links: readonly Link[], draft: Draft, kind: EntryKind): readonly Link[] {
  if (kind === 'dataset') return links.map((link) => withDatasetRole(link, draft, links))
  if (kind !== 'paper' || links.some(({role}) => role === 'paper')) return links
  const open = links.filter(
    ({role, form}) => (role === 'other' || role === 'project') && form !== 'image',
  )
  const lead =
    open.find(({span}) => draft.venue && covers(span, draft.venue.span)) ??
    open.find(
      (link, _, {length}) =>
        length === 1 && isBareLink(link) && (!draft.row || isOfPapers(draft.row, link)),
    ) ??
    open.find(
      ({role, span, url}) =>
        role === 'other' && span.end <= draft.titleSpan.start && /^https?:|\.pdf$/i.test(url),
    )
  return lead ? links.map((link) => (link === lead ? {...link, role: 'paper'} : link)) : links
}

/** The only link of a dataset beside its papers and its code, which says no more than that it is one, leads to the dataset. */
function withDatasetRole(link: Link, {row}: Draft, links: readonly Link[]): Link {
  const isOnly = links.every((one) => one === link || /^(?:paper|code|badge)$/.test(one.role))
  const isTold = row === undefined || /^\W*link\W*$/i.test(link.label)
  return isOnly && isTold && isBareLink(link) ? {...link, role: 'dataset'} : link
}

/** A link that is labelled by a year or its address, or that says no more than that it is a link. */
function isBareLink({label, role, url}: Link): boolean {
  const isBare =
    label === url ||
    /^\W*(?:link|url|book|(?:19|20)\d{2})\b[^\p{Alpha}]*(?:\(\p{Alpha}+\))?\W*$/iu.test(label)
  return role === 'other' && isBare
}

/** Rows that tell of the others. */
const sample = 50

/** Whether most cells of the column that a link stands in lead to papers. */
function isOfPapers({table, row}: NonNullable<Draft['row']>, {span}: Link): boolean {
  const at = row.cells.findIndex((cell) => covers(cell.span, span))
  const rows = table.rows.slice(0, sample)
  const papers = rows.filter(({cells}) => cells[at]?.links.some(({role}) => role === 'paper'))
  return papers.length * 2 > rows.length
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
