import type {ListItem} from 'mdast'
import {roleOfLabel} from '../roles/label.ts'
import {roleOfUrl} from '../roles/role-of-url.ts'
import {plainText} from '../text/inline.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import {peopleLength} from '../titles/lead-length.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {firstParagraph} from './field-link.ts'
import {fieldName, isFieldName} from './field-name.ts'
import {linksIn} from '../text/nodes.ts'

/** Whether an item has words of its own, and a label that leads to a paper behind them: `Learning to see far [[pdf](url)]`. */
export function isTitledPaper(item: ListItem): boolean {
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
    .replace(remarks, ' ')
  if (/[:：⇒→]\s*$/.test(plainText(paragraph.children.slice(0, at)))) return false
  return isPaper && wordsIn(words.replace(/[^\p{Alpha}\d]+/gu, ' ')) > 2
}

/** What is said in brackets beside labels, but for dates, and by whom a method is that has no name: `Bee et al. [[paper](url)] [cite=4]`. */
const remarks = /[[(](?![^[\]()]*(?:19|20)\d{2})[^[\]()]*[\])]|\bet\.? al\b/g

/** Whether a paper with a name of its own stands below a sentence on it: `A new lamp emerged.` over `SeeNet: Learning to See [[paper]](url)`. */
export function isBelowSentence(item: ListItem, owner: string): boolean {
  const text = plainText(firstParagraph(item)?.children ?? [])
  const isNamed = /^\p{Upper}[^\s:]*:\s\p{Upper}/u.test(text) && wordsIn(text) > 5
  return isNamed && /\p{Lower}{2}\.\s*$/u.test(owner) && !isCapital(owner)
}

/** Whether an item is a group of papers, as `**CVPR**` is over those of a meeting, linked by their titles or not, or of such groups. */
export function holdsPapers({children}: ListItem): boolean {
  return children.some(
    (child) =>
      child.type === 'list' &&
      child.children.some(
        (item) => isTitledPaper(item) || isLinkedPaper(item) || holdsPapers(item),
      ),
  )
}

/** Whether an item begins with a title that leads to the paper. */
function isLinkedPaper(item: ListItem): boolean {
  const [first] = firstParagraph(item)?.children ?? []
  return first?.type === 'link' && wordsIn(plainText(first)) > 3 && roleOfUrl(first.url) === 'paper'
}

/** Whether an item names its authors, a title and where it appeared, all by itself. */
export function isReference(item: ListItem, venues: VenueJudge): boolean {
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
