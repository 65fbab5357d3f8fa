import type {EntryKind} from '../../../model/entry.ts'
import type {Link} from '../../../model/link.ts'
import {covers, type Span} from '../../../model/span.ts'
import {isCited, isNameAndYear} from '../../people/citation.ts'
import {isPerson} from '../../people/people.ts'
import {isWorkPage} from '../../roles/paper-path.ts'
import {firstRead} from '../../text/pieces.ts'
import type {Draft} from '../draft.ts'
import {isOfShop} from './book.ts'
import {isMeeting, isPageAt} from './home-page.ts'
import {isInPapers} from './paper-column.ts'
import {isOwnNote} from './own-note.ts'

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
    return links.map((link) =>
      isPage(link) || isReport(link, links) ? {...link, role: 'project'} : link,
    )
  if (kind !== 'paper' || isOwnNote(draft)) return links
  const open = links.filter(
    ({role, form, url}) =>
      (role === 'other' || role === 'project') && form !== 'image' && !isOfShop(url),
  )
  const lead = firstRead(leadSigns, (isLead) => open.find((link) => isLead(link, draft, open)))
  return lead ? links.map((link) => (link === lead ? {...link, role: 'paper'} : link)) : links
}

/** Whether a link is the paper's by one sign, beside others that might be. */
type LeadSign = (link: Link, draft: Draft, open: readonly Link[]) => boolean

/** What tells which link is the paper's, the surest sign first. */
const leadSigns: readonly LeadSign[] = [
  ({span, url}, {venue}) => !!venue && covers(span, venue.span) && !isMeeting(url, venue.name),
  ({label}) => isCited(label) || isNameAndYear(label),
  (link, {row}, open) =>
    open.length === 1 && (isBareLink(link) || isHere(link)) && (!row || isInPapers(row, link)),
  ({role, url}) => role === 'other' && isWorkPage(url),
  ({label, url}, {venue}) => isPageAt(venue, label) && !isMeeting(url, venue?.name ?? ''),
  ({role, span, url, label}, draft) =>
    role === 'other' &&
    span.end <= draft.titleSpan.start &&
    /^https?:|\.pdf$/i.test(url) &&
    !isPerson(label) &&
    !isAbove(span, draft),
]

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
  if (isState(link) || (link.role === 'other' && isBareLink(link) && isInLinks(row, link)))
    return {...link, role: 'dataset'}
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

/** Whether a label says in what state data are, wherever they are kept: `[raw](url) [preprocessed](url)`. */
function isState({label, role}: Link): boolean {
  return role !== 'download' && /^\W*(?:raw|(?:pre-?)?processed|cleaned)\W*$/i.test(label)
}

/** Whether a link stands in a column that is called by links, whatever host it names: `[PhysioNet](url)` below `Link`. */
function isInLinks(row: Draft['row'], {span}: Link): boolean {
  const at = row?.row.cells.findIndex((cell) => covers(cell.span, span)) ?? -1
  return neutralHeader.test(row?.table.columns[at]?.name.trim() ?? '')
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

/** Whether what the list itself has written of a paper is called a report, beside the paper: `[CVPR 2020](url)`, `[report](papers/seenet.md)`. */
function isReport({label, url}: Link, links: readonly Link[]): boolean {
  return (
    /^\W*report\W*$/i.test(label) &&
    isOwnText(url) &&
    links.some((one) => one.role === 'paper' && !isOwnText(one.url))
  )
}

function isOwnText(url: string): boolean {
  return /^[^:]+\.md$/i.test(url)
}

/** Whether what is called no more than a link leads to a page of its own, beside the paper: `[link](https://seer.bee.org/)`. */
function isPage({label, role, url}: Link): boolean {
  return role === 'other' && /^\W*(?:link|url|www)\W*$/i.test(label) && /^https?:/i.test(url)
}

/** What a column of links is called that says no more of them: `Link`, `获取链接`. */
const neutralHeader =
  /^\W*(?:access|links?|urls?)\W*$|^(?:获取|访问|数据|データ|데이터\s?)?(?:链接|地址|网址|連結|リンク|링크)$/i
