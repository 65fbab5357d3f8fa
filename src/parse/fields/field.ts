import type {Link, List as ListNode, ListItem, Paragraph} from 'mdast'
import {roleOfUrl} from '../roles/role-of-url.ts'
import {isLabel, roleOfLabel} from '../roles/label.ts'
import {plainText} from '../text/inline.ts'
import {endsInColon, wordsIn} from '../text/words.ts'
import {bare} from '../titles/lead-words.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {firstParagraph, isBare, isRepository, linksOf} from './field-link.ts'
import {fieldName, isFieldName} from './field-name.ts'
import {isDay} from './group.ts'
import {isLedTitle, isNamedAddress} from './led-title.ts'
import type {Owner} from './owner.ts'
import {
  areNamedPapers,
  areTitled,
  holdsThings,
  isNotedTitle,
  isOverLinks,
  isToldPaper,
} from './group-item.ts'
import {isPlaceBelow} from './place-below.ts'
import {linksIn} from '../text/nodes.ts'
import {holdsPapers, isBelowSentence, isReference, isTitledPaper} from './titled-paper.ts'

/**
 * Whether a list only tells more about what it stands under: its authors, or `Code: URL`. Under words
 * without a link of their own, several items that each have a title and a paper are entries.
 */
export function isFieldList(list: ListNode, owner: Owner, venues: VenueJudge): boolean {
  if (isDay(owner.words)) return false
  if (isPlaceBelow(list, owner.words)) return true
  const isOwn = ownItems(list, owner, venues)
  return list.children.every(isOwn) && (owner.isLinked || !holdsEntries(list, owner.words, venues))
}

/** Makes the function that tells whether an item of a list may say more about what that stands under. */
function ownItems(list: ListNode, owner: Owner, venues: VenueJudge): (item: ListItem) => boolean {
  const isTelling = (item: ListItem): boolean => isField(item, venues)
  const isLabelled = list.children.some(
    (item) => linksOf(item).some(isReferenceLabel) || (linksOf(item).length > 0 && isTelling(item)),
  )
  const isBeside = (item: ListItem): boolean =>
    isNameItem(item) ||
    isNamedAddress(item) ||
    isPlaceLink(item, venues) ||
    isLedTitle(item, list, isTelling)
  return (item) =>
    isTelling(item) ||
    (isLabelled && isBeside(item)) ||
    (owner.isLinked && isNamedThings(item)) ||
    (owner.isWork && wordsIn(owner.words) > 2 && isRepository(item))
}

/** Whether a list under words without a link holds entries rather than fields: groups of them, or titles of papers. */
function holdsEntries(list: ListNode, owner: string, venues: VenueJudge): boolean {
  const isGroup = (item: ListItem): boolean =>
    holdsPapers(item) || holdsThings(item) || isToldPaper(item)
  if (list.children.some(isGroup)) return true
  // `Ways of seeing:` over `Tools:` heads groups, as no title does.
  if (endsInColon(owner) && list.children.some(isOverLinks)) return true
  const isKind = wordsIn(owner) < 4 || /^\p{Script=Han}{2,8}$/u.test(owner)
  if (isKind && (list.children.some(isNotedTitle) || areNamedPapers(list, venues))) return true
  if (areTitled(list)) return true
  const [only, ...others] = list.children.filter(isTitledPaper)
  if (only === undefined) return false
  const isTold = others.length > 0 || wordsIn(owner) < 4 || isBelowSentence(only, owner)
  return isTold || isReference(only, venues)
}

/** A field tells more about the item it stands in: its authors, or `Code: URL`. */
function isField(item: ListItem, venues: VenueJudge): boolean {
  const paragraph = firstParagraph(item)
  if (!paragraph) return isFold(item)
  const name = fieldName(paragraph)
  if (name !== undefined && isFieldName(name)) return true
  return isMadeOfLabels(paragraph, venues)
}

/** Whether an item is a fold that leads nowhere, as one of an abstract does, or shows a film. */
function isFold({children: [first]}: ListItem): boolean {
  return (
    first?.type === 'html' &&
    /^<(?:details|iframe|video)[\s>]/i.test(first.value) &&
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

/**
 * Whether all links of a line are labelled, but for venues beside labels, `[[paper]](url) [[WACV 2021]](url)`, and for a word or
 * two behind the label that it begins with: `[Paper](url) [Lamp Sounds](url)`.
 */
function isMadeOfLabels({children}: Paragraph, venues: VenueJudge): boolean {
  const links = linksIn(children)
  const others = links.filter((link) => !isLabel(plainText(link)) && !isBare(link))
  const [first] = children
  const isLed = first?.type === 'link' && roleOfLabel(plainText(first)) === 'paper'
  const isBeside = (link: Link): boolean =>
    isDatedVenue(link, venues) || (isLed && wordsIn(plainText(link)) < 3)
  return others.length === 0 || (others.length < links.length && others.every(isBeside))
}

/** Whether an item is a link to where a paper appeared and nothing else: `[CVPR 2024](url)`. */
function isPlaceLink(item: ListItem, venues: VenueJudge): boolean {
  const [link, ...others] = firstParagraph(item)?.children ?? []
  return link?.type === 'link' && others.length === 0 && isDatedVenue(link, venues)
}

/** Whether a link is labelled by a venue with its year. */
function isDatedVenue(link: Link, venues: VenueJudge): boolean {
  const words = bare(plainText(link))
  return /\d{2}/.test(words) && venues.isVenue(words)
}
