import type {List as ListNode, ListItem} from 'mdast'
import {fieldName, roleOfField} from '../../fields/field-name.ts'
import {isNameOfField} from '../../fields/named-fields.ts'
import {isOnlyPeople} from '../../people/people.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import type {VenueJudge} from '../../venues/venue.ts'
import {columnOf, nestItems} from './nesting.ts'
import {holdsLink, isLineBreak} from '../../text/nodes.ts'
import {until} from '../../text/pieces.ts'
import {hasYear} from '../../text/year.ts'

/**
 * A list as it is meant: lines without links that lack a blank to stand below the item before them do so, as in
 * ` * SeeNet [pdf](url)` over `  * Ann Bee, Learning to see, CVPR 2020`, and so do authors with a venue behind them.
 * One alone is an item that is indented askew, unless the one before it is a name and its labels.
 */
export function withSlipped(list: ListNode, venues: VenueJudge): ListNode {
  const brokenOff = list.children.filter((item, at) => isBrokenOff(item, list.children[at - 1]))
  const besidePaper = fieldsBesidePaper(list)
  const slipped = new Set([
    ...besidePaper,
    ...list.children.filter((item, at) => isSlipped(item, list.children[at - 1])),
    ...signedItems(list, venues),
    ...slippedFields(list),
    ...brokenOff,
  ])
  if (slipped.size === 0) return list
  const below = list.children.filter((item) => item.children.some(({type}) => type === 'list'))
  const [only] = slipped
  const isTold = only && isTitleOfName(only, list.children[list.children.indexOf(only) - 1])
  const isSure = isTold === true || brokenOff.length > 0 || besidePaper.length > 0
  if (slipped.size + below.length < 2 && !isSure) return list
  const children = list.children.flatMap((item, at) => {
    if (slipped.has(item)) return []
    const end = list.children.findIndex((next, index) => index > at && !slipped.has(next))
    const inner = list.children.slice(at + 1, end === -1 ? undefined : end)
    return [inner.length > 0 ? nestItems(item, inner, list) : item]
  })
  return {...list, children}
}

/** Whether an item is of words enough for a title, with a year, below a name of a word or two: ` * SeeNet [[pdf](url)]`. */
function isTitleOfName(item: ListItem, above: ListItem | undefined): boolean {
  const [line] = above?.children ?? []
  const own = line?.type === 'paragraph' ? line.children.filter((child) => !holdsLink(child)) : []
  const words = lineOf(item)
  return wordsIn(plainText(own)) < 3 && wordsIn(words) > 5 && hasYear(words)
}

/** Whether an item without links is set deeper than the one before, whose link it tells of. */
function isSlipped(item: ListItem, before: ListItem | undefined): boolean {
  const isDeeper = columnOf(item) > columnOf(before)
  return before !== undefined && isDeeper && holdsLink(before) && !holdsLink(item)
}

/**
 * Whether an item is the authors that a title without links goes on with, by its break, where a star reads as the mark of
 * an item: `* **Learning to see** <br>` over `* Ann Bee*, Cy Dee* <br>`.
 */
function isBrokenOff({children: [line]}: ListItem, before: ListItem | undefined): boolean {
  const [title, ...others] = before?.children ?? []
  if (line?.type !== 'paragraph' || title?.type !== 'paragraph' || others.length > 0) return false
  if (!isLineBreak(title.children.at(-1)) || holdsLink(title)) return false
  const words = plainText(until(line.children, isLineBreak))
  return words.includes(',') && isOnlyPeople(words.replaceAll('*', ''))
}

/**
 * Fields that lack a blank to stand below a name without a link, and what heads papers below a topic: `-  **SeeSet**` over
 * `  - Address: URL`, `- **Sights**` over ` - *Far sights*` over papers.
 */
function slippedFields({children}: ListNode): ListItem[] {
  let outer: ListItem | undefined
  return children.flatMap((item) => {
    const isIn = outer && columnOf(item) > columnOf(outer) && (isTold(item) || isHead(item, outer))
    if (isIn) return [item]
    outer = holdsLink(item) ? undefined : item
    return []
  })
}

/**
 * The fields of a list of nothing else behind the one of the paper, which has its title:
 * `- Paper: *Learning to see*, URL`, `- Code: URL`.
 */
function fieldsBesidePaper({children}: ListNode): ListItem[] {
  const [paper, ...others] = children
  if (!paper || !isOfPaper(paper) || !holdsLink(paper)) return []
  return others.every((item) => isTold(item) && !isOfPaper(item)) ? others : []
}

/** Whether an item is the field of a paper. */
function isOfPaper({children: [line]}: ListItem): boolean {
  return line?.type === 'paragraph' && roleOfField(line) === 'paper'
}

/** Whether an item is a line that begins with the name of a field. */
function isTold({children: [line]}: ListItem): boolean {
  const name = line?.type === 'paragraph' ? fieldName(line) : undefined
  return name !== undefined && isNameOfField(name)
}

/** Whether an item is a line without a link over a list, and the one before a line alone. */
function isHead({children: [line, below]}: ListItem, outer: ListItem): boolean {
  const isLine = line?.type === 'paragraph' && !holdsLink(line)
  return isLine && below?.type === 'list' && outer.children.length === 1
}

/** The items behind titles that tell their authors, and then where they appeared: `- Title`, `- Ann Bee, Cy Dee`, `- CVPR 2020`. */
function signedItems({children}: ListNode, venues: VenueJudge): ListItem[] {
  if (children.length < 3) return []
  return children.flatMap((item, at) => {
    const [before, next] = [children[at - 1], children[at + 1]]
    const isOf = before && next && isSigning(item) && isPlace(next, venues) && !isSigning(before)
    return isOf ? [item, next] : []
  })
}

/** Whether an item is a line of authors. */
function isSigning(item: ListItem): boolean {
  const words = lineOf(item)
  return /,|\s(?:and|&)\s/.test(words) && isOnlyPeople(words)
}

/** Whether an item is a line that says where and when a paper appeared. */
function isPlace(item: ListItem, {isVenue}: VenueJudge): boolean {
  const words = lineOf(item)
  return words !== '' && wordsIn(words) < 10 && (isVenue(words) || /(?:19|20)\d{2}\W*$/.test(words))
}

/** The words of an item that is a line without links; nothing for another. */
function lineOf(item: ListItem): string {
  const [line, ...others] = item.children
  const isLine = line?.type === 'paragraph' && others.length === 0 && !holdsLink(line)
  return isLine ? plainText(line) : ''
}
