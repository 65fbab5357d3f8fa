import type {EntryKind} from '../../../model/entry.ts'
import type {Link} from '../../../model/link.ts'
import type {Role} from '../../../model/role.ts'
import {covers, type Span} from '../../../model/span.ts'
import {isCited, isNameAndYear} from '../../people/citation.ts'
import {isPerson} from '../../people/people.ts'
import {isWorkPage} from '../../roles/paper-path.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import {roleOfLabel} from '../../roles/label.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {isOfShop} from './book.ts'
import {isHostedNote} from './hosted-note.ts'
import {isHomeBesidePaper, isMeeting, isPageAt} from './home-page.ts'
import {isInPapers, isTitleOfPapers} from './paper-column.ts'
import {isOwnNote} from './own-note.ts'
import {isOnTalks, isPresentation} from './talk.ts'

/** A link that carries the title leads to the paper or the dataset, unless its host says otherwise. */
export function withTitleRole(link: Link, draft: Draft, kind: EntryKind): Link {
  const {titleSpan, links, section} = draft
  if (!covers(link.span, {...titleSpan, end: titleSpan.start})) return link
  if (link.role === 'contents' || isOfShop(link.url)) return link
  // `[Title]()` awaits its address.
  if (/^#?$/.test(link.url) && kind !== 'other')
    return {...link, role: kind === 'paper' || draft.venue ? 'paper' : 'dataset'}
  // What the list itself has written of a paper that it leads to elsewhere.
  const isNote = /^[^:]+\.md$/i.test(link.url)
  if (isNote && links.some((one) => one !== link && one.role === 'paper'))
    return {...link, role: 'project'}
  if (kind === 'paper' && (isHostedNote(link.url) || isOwnNote(draft)))
    return {...link, role: 'project'}
  const role = roleOfUrl(link.url)
  if (role === 'other' && tagRole(draft) === 'project') return {...link, role: 'project'}
  const isSaid = role === 'other' && link.role === 'paper'
  // People keep papers where they keep other files.
  const isOpen = role === 'other' || (role === 'download' && wordsIn(link.label) > 2)
  if (kind === 'other' && (role === 'other' || isPresentation(link.url)) && isOnTalks(section))
    return {...link, role: 'project'}
  if (role === 'other' && kind === 'dataset' && /^https?:/i.test(link.url))
    return {...link, role: 'dataset'}
  if (role === 'other' && isHomeBesidePaper(link, links)) return {...link, role: 'project'}
  const isPaper = isOpen && (kind === 'paper' || isSaid)
  const isMeant = kind === 'paper' && draft.row !== undefined && isTitleOfPapers(draft.row, link)
  return {...link, role: isPaper || isMeant ? 'paper' : role}
}

/** What a tag before a title says that it leads to: `[Blog] [Learning to See](url)`. */
function tagRole({beside: [tag], titleSpan}: Draft): Role | undefined {
  if (tag?.kind !== 'text' || tag.span.end > titleSpan.start) return undefined
  const [, label] = /^\s*[[(【]([^()[\]【】]{2,20})[)\]】][\s:：]*\[?$/.exec(tag.text) ?? []
  return label === undefined ? undefined : roleOfLabel(label)
}

/**
 * Where no link is the paper's, one that says when or where it appeared is, as in `Title [[2015]](url)`, or who wrote it
 * and when, as in `Title. [Bee (1971)](url)`, or one before the title, as in `[[ICRA](url)] Title`.
 */
export function withLeadRole(
  links: readonly Link[],
  draft: Draft,
  kind: EntryKind,
): readonly Link[] {
  if (kind === 'dataset') return links.map((link) => withDatasetRole(link, draft, links))
  if (links.some(({role}) => role === 'paper' || (role === 'code' && kind === 'other')))
    return links.map((link) => (isPage(link) ? {...link, role: 'project'} : link))
  if (kind !== 'paper' || isOwnNote(draft)) return links
  const open = links.filter(
    ({role, form, url}) =>
      (role === 'other' || role === 'project') && form !== 'image' && !isOfShop(url),
  )
  const lead =
    open.find(
      ({span, url}) =>
        draft.venue && covers(span, draft.venue.span) && !isMeeting(url, draft.venue.name),
    ) ??
    open.find(({label}) => isCited(label) || isNameAndYear(label)) ??
    open.find(
      (link, _, {length}) =>
        length === 1 &&
        (isBareLink(link) || isHere(link)) &&
        (!draft.row || isInPapers(draft.row, link)),
    ) ??
    open.find(({role, url}) => role === 'other' && isWorkPage(url)) ??
    open.find(
      ({label, url}) => isPageAt(draft.venue, label) && !isMeeting(url, draft.venue?.name ?? ''),
    ) ??
    open.find(
      ({role, span, url, label}) =>
        role === 'other' &&
        span.end <= draft.titleSpan.start &&
        /^https?:|\.pdf$/i.test(url) &&
        !isPerson(label) &&
        !isAbove(span, draft),
    )
  return lead ? links.map((link) => (link === lead ? {...link, role: 'paper'} : link)) : links
}

/** Whether a line ends between a link that is not set as a name and the title: `**SeeNet** [[X Labs]](url)` over its title. */
function isAbove({start, end}: Span, {beside, titleSpan}: Draft): boolean {
  const own = beside.find(({span}) => span.start === start)
  return (
    own?.strong === false &&
    beside.some(
      ({kind, span}) => kind === 'break' && span.start >= end && span.end <= titleSpan.start,
    )
  )
}

/**
 * The only link of a dataset beside its papers and its code, which says no more than that it is one, leads to the dataset; and
 * so do several that say it by the same word.
 */
function withDatasetRole(link: Link, {row}: Draft, links: readonly Link[]): Link {
  // `Address: URL` over `[Intro](url): words`
  const isFirst = row === undefined && link === links[0] && link.label === link.url
  const beside = isFirst
    ? /^(?:paper|code|download|badge|project)$/
    : /^(?:paper|code|download|badge)$/
  const isOnly = links.every(
    (one) => one.label === link.label || beside.test(one.role) || (isFirst && isBareLink(one)),
  )
  const isTold = row === undefined || /^\W*link\W*$/i.test(link.label)
  const isNamed = (isTold && isBareLink(link)) || (link.role === 'other' && isInLinks(row, link))
  return isOnly && isNamed ? {...link, role: 'dataset'} : link
}

/** Whether a link stands in a column that is called by links, whatever host it names: `[PhysioNet](url)` below `Link`. */
function isInLinks(row: Draft['row'], {span}: Link): boolean {
  const at = row?.row.cells.findIndex((cell) => covers(cell.span, span)) ?? -1
  return /^\W*(?:access|links?|urls?)\W*$/i.test(row?.table.columns[at]?.name ?? '')
}

/** A link that is labelled by a year or its address, or that says no more than that it is a link. */
function isBareLink({label, role, url}: Link): boolean {
  const isBare =
    label === url ||
    `http://${label}` === url ||
    /^\W*(?:link|url|book|(?:19|20)\d{2})\b[^\p{Alpha}]*(?:\(\p{Alpha}+\))?\W*$/iu.test(label)
  return role === 'other' && isBare
}

/** Whether a link says no more than where it is: `[here](url)`. */
function isHere({label, role}: Link): boolean {
  return role === 'other' && /^\W*here\W*$/i.test(label)
}

/** Whether what is called no more than a link leads to a page of its own, beside the paper: `[link](https://seer.bee.org/)`. */
function isPage({label, role, url}: Link): boolean {
  return role === 'other' && /^\W*(?:link|url|www)\W*$/i.test(label) && /^https?:/i.test(url)
}
