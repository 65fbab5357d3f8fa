import type {Link, List as ListNode, ListItem, Paragraph} from 'mdast'
import {roleOfUrl} from '../roles/role-of-url.ts'
import {isLabel, roleOfLabel} from '../roles/label.ts'
import {plainText} from '../text/inline.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import {peopleLength} from '../titles/lead-length.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {firstParagraph, isRepository, linksIn, linksOf} from './field-link.ts'
import {isDay} from './group.ts'
import {isLedTitle, isNamedAddress} from './led-title.ts'
import type {Owner} from './owner.ts'
import {areNamedPapers, areTitled, holdsThings, isNotedTitle, isToldPaper} from './group-item.ts'
import {isPlaceBelow} from './place-below.ts'

/**
 * Whether a list only tells more about what it stands under: its authors, or `Code: URL`. Under words
 * without a link of their own, several items that each have a title and a paper are entries.
 */
export function isFieldList(
  list: ListNode,
  {words: owner, isLinked: ownerIsLinked, isWork}: Owner,
  venues: VenueJudge,
): boolean {
  const isLabelled = list.children.some(
    (item) => linksOf(item).some(isReferenceLabel) || (linksOf(item).length > 0 && isField(item)),
  )
  const isOwn = (item: ListItem): boolean =>
    isField(item) ||
    (isLabelled && (isNameItem(item) || isNamedAddress(item) || isLedTitle(item, list, isField))) ||
    (ownerIsLinked && isNamedThings(item)) ||
    (isWork && wordsIn(owner) > 2 && isRepository(item))
  if (isDay(owner)) return false
  if (isPlaceBelow(list, owner)) return true
  if (!list.children.every(isOwn)) return false
  if (ownerIsLinked) return true
  const isGroup = (item: ListItem): boolean =>
    holdsPapers(item) || holdsThings(item) || isToldPaper(item)
  if (list.children.some(isGroup)) return false
  const isKind = wordsIn(owner) < 4 || /^\p{Script=Han}{2,8}$/u.test(owner)
  if (isKind && (list.children.some(isNotedTitle) || areNamedPapers(list, venues))) return false
  if (areTitled(list)) return false
  const papers = list.children.filter(isTitledPaper)
  const [only] = papers
  if (only === undefined) return true
  const isTold = papers.length > 1 || wordsIn(owner) < 4 || isBelowSentence(only, owner)
  return !isTold && !isReference(only, venues)
}

/** Whether a paper with a name of its own stands below a sentence on it: `A new lamp emerged.` over `SeeNet: Learning to See [[paper]](url)`. */
function isBelowSentence(item: ListItem, owner: string): boolean {
  const text = plainText(firstParagraph(item)?.children ?? [])
  const isNamed = /^\p{Upper}[^\s:]*:\s\p{Upper}/u.test(text) && wordsIn(text) > 5
  return isNamed && /\p{Lower}{2}\.\s*$/u.test(owner) && !isCapital(owner)
}

/** Whether an item is a group of papers, as `**CVPR**` is over those of a meeting, linked by their titles or not, or of such groups. */
function holdsPapers({children}: ListItem): boolean {
  return children.some(
    (child) =>
      child.type === 'list' &&
      child.children.some(
        (item) => isTitledPaper(item) || isLinkedPaper(item) || holdsPapers(item),
      ),
  )
}

/** Whether an item names its authors, a title and where it appeared, all by itself. */
function isReference(item: ListItem, venues: VenueJudge): boolean {
  const paragraph = firstParagraph(item)
  const words = paragraph?.children ?? []
  const text = plainText(
    words.slice(
      0,
      words.findIndex(({type}) => type === 'link'),
    ),
  )
  const from = peopleLength(text, venues)
  const title = /^[^,.([]+(?=[,.(]\s*\p{Upper})/u.exec(text.slice(from))?.[0].trim() ?? ''
  return from > 0 && wordsIn(title) > 3 && !venues.isVenue(title) && !venues.isLike(title)
}

/** A field tells more about the item it stands in: its authors, or `Code: URL`. */
function isField(item: ListItem): boolean {
  const paragraph = firstParagraph(item)
  if (!paragraph) return isFold(item)
  const name = fieldName(paragraph)
  if (name !== undefined && isFieldName(name)) return true
  return isMadeOfLabels(paragraph)
}

/** Whether an item is a fold that leads nowhere, as one of an abstract does. */
function isFold({children: [first]}: ListItem): boolean {
  return (
    first?.type === 'html' &&
    /^<details[\s>]/i.test(first.value) &&
    !/href\s*=|\]\(/i.test(first.value)
  )
}

/** Whether an item is a short name in brackets with its link, as `[[Python High Performance]](url)` is beside labels. */
function isNameItem(item: ListItem): boolean {
  const [link, ...others] = firstParagraph(item)?.children ?? []
  const words = link?.type === 'link' ? plainText(link) : ''
  return /^\[[^[\]]+\]$/.test(words) && wordsIn(words) < 4 && plainText(others).trim() === ''
}

/** Whether an item says by a name what its links are that lead to no paper: `Environment: [SeeGym](url)`. */
function isNamedThings(item: ListItem): boolean {
  const paragraph = firstParagraph(item)
  return (
    paragraph !== undefined &&
    fieldName(paragraph) !== undefined &&
    linksOf(item).every((link) => wordsIn(plainText(link)) < 5 && roleOfUrl(link.url) !== 'paper')
  )
}

/** A label such as `[Python Reference]`, whatever stands before its last word. */
function isReferenceLabel(link: Link): boolean {
  return /^\[[^[\]]+ (?:reference|implementation)\]$/i.test(plainText(link))
}

/** A name that tells what follows it: a label, or that of a reference. */
function isFieldName(name: string): boolean {
  return (
    isLabel(name) ||
    /^\W*(?:references?|citations?|cite|publications?|papers? titles?|\w+ download)\W*$/i.test(name)
  )
}

/** The words before a colon: `arXiv`, `github(official)`, `代码（即将开源）`. */
export function fieldName(paragraph: Paragraph): string | undefined {
  return /^([^:：]{1,24}?)(?:[(（][^()（）]*[)）])?\s*[:：]/.exec(plainText(paragraph))?.[1]
}

/** A link that shows its own address. */
export function isBare(link: Link): boolean {
  return plainText(link) === link.url
}

function isMadeOfLabels({children}: Paragraph): boolean {
  return linksIn(children).every((link) => isLabel(plainText(link)) || isBare(link))
}

/** Whether an item begins with a title that leads to the paper. */
function isLinkedPaper(item: ListItem): boolean {
  const [first] = firstParagraph(item)?.children ?? []
  return first?.type === 'link' && wordsIn(plainText(first)) > 3 && roleOfUrl(first.url) === 'paper'
}

/** Words of its own, and a label that leads to a paper behind them. */
function isTitledPaper(item: ListItem): boolean {
  const paragraph = firstParagraph(item)
  const at = paragraph?.children.findIndex((child) => linksIn([child]).length > 0) ?? -1
  if (!paragraph || at === -1 || isFieldName(fieldName(paragraph) ?? 'none')) return false
  const isPaper = linksIn(paragraph.children).some(
    (link) => roleOfLabel(plainText(link)) === 'paper' || roleOfUrl(link.url) === 'paper',
  )
  const words = paragraph.children
    .filter((child) => child.type !== 'link')
    .map((child) => plainText(child))
    .join(' ')
  if (/[:：⇒→]\s*$/.test(plainText(paragraph.children.slice(0, at)))) return false
  return isPaper && wordsIn(words.replace(/[^\p{Alpha}\d]+/gu, ' ')) > 2
}
