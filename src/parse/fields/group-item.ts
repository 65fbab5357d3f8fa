import type {List as ListNode, ListItem} from 'mdast'
import {isLabel, roleOfLabel} from '../roles/label.ts'
import {plainText} from '../text/inline.ts'
import {endsInColon, isCapital, wordsIn} from '../text/words.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {firstParagraph, linksOf} from './field-link.ts'
import {isLineBreak, linksIn} from '../text/nodes.ts'

/** Whether an item without links is a group of linked things: `word2vec` over `[Vectors of far words](url)`. */
export function holdsThings(item: ListItem): boolean {
  const words = plainText(firstParagraph(item)?.children ?? [])
  if (words === '' || linksOf(item).length > 0 || isLabel(words) || endsInColon(words)) return false
  return item.children.some(
    (child) =>
      child.type === 'list' &&
      child.children.every((inner) => labelOf(inner) !== '') &&
      child.children.some((inner) => wordsIn(labelOf(inner)) > 2 && !isLabel(labelOf(inner))),
  )
}

/** Whether an item without links is a heading over several links: `Tools:` over `[FarKit](url)` and `[SeeKit](url)`. */
export function isOverLinks({children: [first, ...others]}: ListItem): boolean {
  if (first?.type !== 'paragraph' || linksIn(first.children).length > 0) return false
  return others.some(
    (child) =>
      child.type === 'list' && child.children.filter((item) => labelOf(item) !== '').length > 1,
  )
}

/** What labels the link that an item begins with. */
function labelOf(item: ListItem): string {
  const [first] = firstParagraph(item)?.children ?? []
  return first?.type === 'link' ? plainText(first) : ''
}

/**
 * Whether an item is a title with labels in brackets behind it, or behind a colon: `(Bee) Learning to See Far (2014) ([note](url), code)`,
 * `Learning to See Far (ACL 2022) [[paper]] [[code](url)]`, `SeeNet: Learning to see far (CVPR 2021) : [arxiv](url)`; or on
 * a line of its own or in brackets, before any link.
 */
export function isNotedTitle(item: ListItem): boolean {
  const [title, link] = firstParagraph(item)?.children ?? []
  if (title?.type !== 'text') return false
  const line = title.value.replace(/^\s*\[([^[\]]+)\]\s*$/, '$1')
  if (isLineBreak(link) || line !== title.value) return wordsIn(line) > 3 && isCapital(line)
  if (link?.type !== 'link' || !isLabel(plainText(link))) return false
  if (isBeforeColon(title.value)) return true
  const words = (noted.exec(title.value) ?? placed.exec(title.value))?.[1] ?? ''
  return wordsIn(words) > 2 && isCapital(words)
}

/** Whether several items each have words enough for a title before their labels, and some are written as titles are: `Seeing Far and Near with Lamps [[Blog](url)]`. */
export function areTitled({children}: ListNode): boolean {
  const titles = children.flatMap((item) => {
    const [words] = firstParagraph(item)?.children ?? []
    const isTold = words?.type === 'text' && !/[:：]/.test(words.value) && linksOf(item).length > 0
    return isTold ? words.value : []
  })
  return (
    titles.length > 1 &&
    titles.length === children.length &&
    titles.every((words) => wordsIn(words) > 4) &&
    titles.some((words) => isCapital(words.replace(/[\s[(]+$/, '')))
  )
}

const noted = /^(?:\([^()]+\)\s*)?([^()[\]]+?)\s*(?:\(\d{4}\)\s*)?[([]$/

/** Behind where and when it appeared, and a label that leads nowhere or none. */
const placed = /^([^()[\]]+?)\s*\([^()]{2,30}\d{2}\)\s*(?:\[{1,2}\w+\]{1,2}\s*)?[([]?$/

/** Whether words and a colon are a title: a year stands in brackets behind them, or a name that is made up before them. */
function isBeforeColon(text: string): boolean {
  const [, words = ''] = /^(.+?)\s*[:：]\s*$/.exec(text) ?? []
  const [, name = ''] = /^(\S*\p{Upper}\S*\p{Upper}\S*?)\s?:\s/u.exec(words) ?? []
  const isNamed = name !== '' && !isLabel(name) && wordsIn(words) > 3
  return isNamed || (wordsIn(words) > 4 && /\((?:[\p{Alpha}-]+\s)?(?:19|20)\d{2}\)$/u.test(words))
}

/** Whether several items are the name of a method and the label of its paper or data, as below its kind: `SeeNet [[paper](url)]`. */
export function areNamedPapers({children}: ListNode, venues: VenueJudge): boolean {
  return children.filter((item) => isNamedPaper(item, venues)).length > 1
}

/** Whether an item is the name of a method with a link to its paper, or to data: `SeeNet [[paper](url)]`, `Lamp Lights (LL) [[Dataset](url)]`. */
function isNamedPaper(item: ListItem, venues: VenueJudge): boolean {
  const [first, ...others] = firstParagraph(item)?.children ?? []
  const text = first?.type === 'text' ? first.value : ''
  const name = named.exec(text)?.[0]
  return (
    name !== undefined &&
    !isLabel(name) &&
    !venues.isVenue(name) &&
    linksIn(others).some((link) => /^(?:dataset|paper)$/.test(roleOfLabel(plainText(link)) ?? ''))
  )
}

/** One word, or few with capitals and a short form behind them. */
const named =
  /^\p{Upper}[^\s[(（:：]*(?:(?:\s\p{Upper}[^\s[(（:：]*){0,2}\s\(\p{Upper}[\p{Alpha}\d]+\))?(?=\s+[[(（]*$)/u

/** Whether an item is a title over fields of its own, the labelled link of the paper among them. */
export function isToldPaper({children: [first, ...others]}: ListItem): boolean {
  if (first?.type !== 'paragraph' || linksIn(first.children).length > 0) return false
  const words = plainText(first)
  return (
    wordsIn(words) > 3 &&
    !/^[^:：]{1,24}[:：]\s*$/.test(words) &&
    others.some((child) => child.type === 'list' && child.children.some(isPaperLabel))
  )
}

/** Whether an item is a label that leads to a paper, with others beside it or not, or a word or two behind it. */
function isPaperLabel(item: ListItem): boolean {
  const labels = linksOf(item).map((link) => plainText(link))
  const isLed = roleOfLabel(labels[0] ?? '') === 'paper'
  return (
    labels.every((label) => isLabel(label) || (isLed && wordsIn(label) < 3)) &&
    labels.some((label) => roleOfLabel(label) === 'paper')
  )
}
