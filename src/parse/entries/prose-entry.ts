import type {Link} from '../../model/link.ts'
import type {Section} from '../../model/section.ts'
import type {Span} from '../../model/span.ts'
import {withoutTold} from '../fields/told-line.ts'
import {isPerson as isPersonName} from '../people/people.ts'
import {isFrontPage, isPaperLink} from '../links/link-query.ts'
import {isLabel} from '../roles/label.ts'
import type {Locate} from '../syntax/markdown.ts'
import type {Inline} from '../text/inline.ts'
import {outside} from '../text/outside.ts'
import {until} from '../text/pieces.ts'
import type {Title} from '../titles/title-context.ts'
import {venueBeside} from '../venues/venue-beside.ts'
import {linkedJournal} from '../venues/linked-journal.ts'
import {groupYear, headingYear} from '../venues/group-year.ts'
import type {VenueReader} from '../venues/venue.ts'
import {plainYear} from '../venues/year.ts'
import type {Draft} from './draft.ts'
import {isMention} from './mention.ts'

/** What running text needs to know to become an entry. */
export interface ProseContext {
  readonly text: string
  readonly locate: Locate
  readonly venues: VenueReader
  readonly section: Section
  readonly group: Span | undefined
  /** The year that a group around this one states, as `2024` over `CVPR`. */
  readonly outerYear?: number | undefined
  /** The links of the block that the text stands in, in order. */
  readonly links: readonly Link[]
}

/** What was found of an entry in running text. */
interface Prose {
  readonly title: Title
  readonly span: Span
  readonly links: readonly Link[]
  /** All that is said of it, its title included. */
  readonly pieces: readonly Inline[]
}

/** Makes an entry of running text: its venue is named outside of its title. */
export function proseEntry(
  {title, span, links, pieces}: Prose,
  {text, venues, section, group, outerYear}: ProseContext,
): Draft {
  const said = outside(text, pieces, title.span)
  const others = withoutTold(said)
  const named =
    venueBeside(others, title.span, venues, links.some(isPaperLink)) ??
    linkedJournal(links, title.span, text, venues)
  // `SeeSet-700-2020` is a version of `SeeSet`.
  const venue = named?.raw.startsWith(`${title.text}-`) ? undefined : named
  return {
    title: title.text,
    titleSpan: title.span,
    beside: others,
    span,
    section,
    group,
    venue,
    year:
      venue?.year ??
      yearBehind(text, title.span) ??
      ownYear(text, others, title.span) ??
      groupYear(text, group) ??
      outerYear ??
      headingYear(section),
    links: links.map((link) =>
      // Who keeps the thing is named behind it: `DOM fuzzer from [Far Labs](https://github.com/farlabs)`.
      isOwner(link, title.span, text) || isMention(link, links, said)
        ? {...link, role: 'other'}
        : withPersonRole(link, others),
    ),
    row: undefined,
  }
}

/** The year behind a title on its line, before those on lines below: what follows a paper there has years of its own. */
function ownYear(text: string, pieces: readonly Inline[], {end}: Span): number | undefined {
  const lineEnd = text.indexOf('\n', end)
  const own = lineEnd === -1 ? pieces : until(pieces, ({span}) => span.start >= lineEnd)
  const year =
    own.length < pieces.length ? plainYear(own.filter(({span}) => span.start >= end)) : undefined
  return year ?? plainYear(pieces)
}

/** The year that ends the words of a title, as in `Title 2022. [paper](url)`. */
function yearBehind(text: string, {end}: Span): number | undefined {
  const year = /^\s+((?:19|20)\d{2})(?:[\s.]|$)/.exec(text.slice(end, end + 10))?.[1]
  return year === undefined ? undefined : Number(year)
}

/** `G. Bee`, `J.-P. Dee` */
const shortPerson = /^\p{Upper}\.(?:[ -]?\p{Upper}\.){0,2} ?\p{Upper}[\p{Alpha}'’-]+$/u

/** Authors in italics, among others or on hosts of their own are linked to pages that are not the project's. */
function withPersonRole(link: Link, pieces: readonly Inline[]): Link {
  const isPage = link.role === 'project' || isAccount(link)
  if (!isPage || isLabel(link.label)) return link
  const at = pieces.findIndex(({kind, span}) => kind === 'link' && span.start === link.span.start)
  const isNamed = isPersonName(link.label) || shortPerson.test(link.label)
  const isSet = pieces[at]?.emphasis === true || (isNamed && isAmongNames(pieces, at))
  return isSet || (isNamed && isFrontPage(link.url)) ? {...link, role: 'other'} : link
}

/** Whether a link behind a title names who keeps a thing, by what is no label in brackets: `[[Matlab Reference]](…)`. */
function isOwner(link: Link, {end}: Span, text: string): boolean {
  const isSet = text[link.span.start - 1] === '[' || text[link.span.start + 1] === '['
  return link.span.start > end && !isSet && isAccount(link) && !isLabel(link.label)
}

/** Whether an address is that of somebody who keeps repositories: `https://github.com/bee`. */
function isAccount({role, url}: Link): boolean {
  return role === 'code' && /^https?:\/\/(?:www\.)?github\.com\/[^/?#]+\/?$/i.test(url)
}

/** Whether a linked name stands among others: `Ann Bee, [Cy Dee](url)`, `[Ann Bee](url) et al.` */
function isAmongNames(pieces: readonly Inline[], at: number): boolean {
  const [before = '', behind = ''] = [pieces[at - 1]?.text, pieces[at + 1]?.text]
  return (
    at !== -1 &&
    (/[,，&]\s*$|\band\s*$/.test(before) || /^\s*(?:[,，&]|and\b|et al\b)/.test(behind))
  )
}
