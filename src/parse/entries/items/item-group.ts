import type {List as ListNode, ListItem} from 'mdast'
import {covers, slice, type Span} from '../../../model/span.ts'
import {readLeadItem} from '../../fields/group.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import {isOnDatasets} from '../data-section.ts'
import {isOfPapers} from '../data-line.ts'
import {hasDatedVenue, isLinked, type Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {isTitle} from '../title-likeness.ts'

/** What the items within an item stand under: the words of the item, where they name a group. */
export function groupOf({children: [first]}: ListItem, context: ProseContext): Span | undefined {
  const {locate, group, text, section} = context
  // Among datasets, that of papers counts for all groups in it.
  if (group && isOnDatasets(section) && isOfPapers(slice(text, group))) return group
  const isLead = first?.type === 'paragraph' || first?.type === 'heading'
  return (isLead ? readLeadItem(first, locate) : undefined) ?? group
}

/** What a list within an item stands under: the heading right over it, or else what the item does: `#### Implementations`. */
export function headingOf(
  list: ListNode,
  {children}: ListItem,
  context: ProseContext,
): Span | undefined {
  const before = children[children.indexOf(list) - 1]
  return (
    (before?.type === 'heading' ? readLeadItem(before, context.locate) : undefined) ?? context.group
  )
}

/** The venue with its year that an item names in bold and nothing else, for those behind it: `- **CVPR 2019**`. */
export function venueAlone(
  {children: [first, ...others]}: ListItem,
  context: ProseContext,
): Span | undefined {
  const isAlone = first?.type === 'paragraph' && others.length === 0
  const [only, ...rest] = isAlone ? first.children : []
  if (!isAlone || only?.type !== 'strong' || rest.length > 0) return undefined
  const words = plainText(only)
  return /\d{2}$/.test(words) && context.venues.isVenue(words)
    ? readLeadItem(first, context.locate)
    : undefined
}

/** The year that an item states and nothing else, for those behind it: `- **Year 2024**`. */
export function yearAlone({children: [first, ...others]}: ListItem): number | undefined {
  const isShort = first?.type === 'paragraph' && first.children.length < 4 && others.length === 0
  const words = isShort ? plainText(first) : ''
  const year = /^[^\p{Alpha}\d]*(?:year[^\p{Alpha}\d]*)?((?:19|20)\d{2})年?[^\p{Alpha}\d]*$/iu.exec(
    words,
  )?.[1]
  return year === undefined ? undefined : Number(year)
}

/** Whether what stands below an item are entries, so that it only groups them. */
export function isGroup(own: Draft, below: readonly Draft[]): boolean {
  return below.some(
    (draft) =>
      isLinked(draft) ||
      (hasDatedVenue(draft) && !hasDatedVenue(own)) ||
      isInFolder(draft, own) ||
      ((below.length > 1 || isHeadedBySmall(draft, own)) && isLender(draft, own)),
  )
}

/** Whether an item leads into the folder of the one above: `[Far sights](far/)` over `- [Learning to See Far](far/SeeNet/)`. */
function isInFolder({links: [link]}: Draft, {links: [folder]}: Draft): boolean {
  if (!link || !folder?.url.endsWith('/') || /^\w+:/.test(folder.url)) return false
  return link.url.startsWith(folder.url) && link.url !== folder.url
}

/** Whether a title stands below words in small letters: `use of lamps` over `[Seeing by Lamps and Stars] ACL2020`. */
function isHeadedBySmall({title}: Draft, own: Draft): boolean {
  return /^\p{Lower}/u.test(own.title) && !isTitle(own.title) && /^\p{Upper}/u.test(title)
}

/** Whether it is from a titled item that the item above has its venue. */
function isLender({title, span, venue}: Draft, own: Draft): boolean {
  return wordsIn(title) > 3 && venue !== undefined && covers(span, own.venue?.span ?? own.span)
}

/**
 * Whether an item over entries is a paper itself, by a title that is written as such and where and when it appeared: `OSDI 16 -- SeeFlow:
 * A system for seeing far`; not so a meeting, whose papers these are.
 */
export function isPlacedTitle(own: Draft): boolean {
  return (
    hasDatedVenue(own) && wordsIn(own.title) > 4 && isTitle(own.title) && !meeting.test(own.title)
  )
}

/** The papers without links below one that has none: later work, with its own title and where it appeared. */
export function papersBelow(own: Draft, below: readonly Draft[]): readonly Draft[] {
  const isPlaced = ({title, venue, year}: Draft): boolean =>
    venue !== undefined && year !== undefined && wordsIn(title) > 3 && isTitle(title)
  return isPlaced(own) && !meeting.test(own.title) ? below.filter(isPlaced) : []
}

const meeting =
  /\b(?:awards?|challenges?|collection|competition|conference|courses?|lectures?|list|meeting|papers?|proceedings|sessions?|special issue|symposium|talks?|tracks?|tutorials?|workshops?)\b|[:：]$/i
