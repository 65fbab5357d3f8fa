import {evidenceOf} from '../../evidence/venue-evidence.ts'
import {likeness} from '../../finding/propose.ts'
import {addressOf} from '../../model/address.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {covers} from '../../model/span.ts'
import {areOfTwoVenues} from './cross-listing.ts'
import {haveNamesOfParts} from './part-name.ts'
import {areDifferent} from './shared-link.ts'
import {isCoined, titleKey} from './title-key.ts'

/**
 * What an entry may be found again by. A dataset goes by its name alone: its link may lead to a paper
 * that presents several.
 */
export function paperKeys(entry: Entry): string[] {
  const title = `${entry.kind} title ${titleKey(entry.title)}`
  const link = entry.kind === 'paper' ? linkKey(entry) : undefined
  return link === undefined ? [title] : [title, `paper link ${link}`]
}

function linkKey(entry: Entry): string | undefined {
  const link = entry.links.find(({role}) => role === 'paper')
  const address = link && addressOf(link.url)
  return entry.paper ?? address?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}

/** Whether two entries name one paper or one dataset, whose keys they share. */
export function isSamePaper(a: Entry, b: Entry): boolean {
  if (areChapters(a, b)) return false
  const [x, y] = [titleKey(a.title), titleKey(b.title)]
  const linked = a.kind === 'paper' && linkKey(a) !== undefined && linkKey(a) === linkKey(b)
  if (linked && isTelling(a) && isTelling(b))
    return x.includes(y) || y.includes(x) || likeness(x, y) >= 0.8 || isRetitled(a, b)
  if (linked) return x === y && a.paper !== undefined
  if (x !== y || areDistinct(a, b)) return false
  if (a.kind === 'dataset') return x.length >= 12 && !areReferred(a, b)
  return isTelling(a) && ((isProven(a) && isProven(b)) || shareCode(a, b))
}

/** Whether two entries name chapters of a book, each its own: `Handbook (chapter 3)`, `手册（第三章）`. */
function areChapters({title: a}: Entry, {title: b}: Entry): boolean {
  const [x, y] = [a, b].map((title) => chapters.exec(title)?.[0])
  return x !== undefined && y !== undefined && x !== y
}

const chapters = /第[^第]{0,12}[章节篇讲].*|\bchap(?:ters?|\.)\s*\d[\d\s,–-]*/i

/** Whether two titles are those of one id, reworded: they share most of their words, and more than `duplicate-link` tells of. */
function isRetitled(a: Entry, b: Entry): boolean {
  const link = a.links.find(({role}) => role === 'paper')
  if (!link || a.paper === undefined || areDifferent({entry: a, link}, {entry: b, link}))
    return false
  const [own, other] = [wordsOf(a), wordsOf(b)]
  const shared = [...own].filter((word) => other.has(word)).length
  return shared >= 4 && shared * 3 >= Math.min(own.size, other.size) * 2
}

/** The long words of a title. */
export function wordsOf({title}: Entry): Set<string> {
  return new Set(title.toLowerCase().match(/\p{Alpha}{4,}/gu))
}

/** One paper may be listed for each of its parts, by the short names that stand beside its title. */
export function areParts(list: List, a: Entry, b: Entry): boolean {
  return linkKey(a) === linkKey(b) && (haveNames(list, a, b) || haveNamesOfParts(list, a, b))
}

/** Whether a title has been copied from one paper to another: their short names and links are two. */
export function isCopied(list: List, a: Entry, b: Entry): boolean {
  return linkKey(a) !== linkKey(b) && haveNames(list, a, b)
}

/** Whether two entries have short names of their own beside their titles. */
function haveNames(list: List, a: Entry, b: Entry): boolean {
  return [(entry: Entry) => nameBefore(list, entry), rowName].some((nameOf) => {
    const [x, y] = [nameOf(a), nameOf(b)]
    return x !== '' && y !== '' && x !== y
  })
}

function nameBefore({text}: List, {span, titleSpan}: Entry): string {
  const before = text.slice(span.start, titleSpan.start)
  const name = /\*\*([^*]+)(?:\*\*\s*[:：]|[:：]\*\*)\s*[["“]*$/.exec(before)?.[1]
  return titleKey(name ?? '')
}

/** What a row names beside its title: a dataset or a model. */
function rowName({row, titleSpan}: Entry): string {
  const column = row?.table.columns.findIndex(({name}) => nameHeader.test(name)) ?? -1
  const cell = row?.row.cells[column]
  return cell && !covers(cell.span, titleSpan) ? titleKey(cell.text) : ''
}

const nameHeader =
  /\b(?:names?|abbr\w*|acronym|data ?sets?|benchmarks?|models?|methods?|approach(?:es)?|networks?|algorithms?)\b|名称|数据集|模型|方法/i

/** Names in common words are of two datasets where each refers to a note of its own: `Change detection dataset [17]`. */
function areReferred(a: Entry, b: Entry): boolean {
  const noteOf = ({links}: Entry) => links.find(({url}) => url.startsWith('#'))?.url
  const [x, y] = [noteOf(a), noteOf(b)]
  return x !== undefined && y !== undefined && x !== y
}

/** A title that no two papers share by chance. */
function isTelling({title}: Entry): boolean {
  return title.split(' ').length >= 3 || /\p{Script=Han}{6}/u.test(title)
}

function shareCode(a: Entry, b: Entry): boolean {
  const codes = ({links}: Entry): (string | undefined)[] =>
    links.filter(({role}) => role === 'code').map(({url}) => addressOf(url))
  const known = new Set(codes(a))
  return codes(b).some((address) => address !== undefined && known.has(address))
}

/** Whether an entry says by its id, its venue or the address of its paper that it is a paper. */
function isProven({paper, venue, links}: Entry): boolean {
  const isAtVenue = () =>
    links.some(({role, url}) => role === 'paper' && evidenceOf(url) !== undefined)
  return paper !== undefined || venue !== undefined || isAtVenue()
}

/**
 * Two ids of one registry, or two editions of one venue, are two papers, however alike their titles are, unless these begin
 * with a name; and so are the paper of a conference and its extension in a journal of another year.
 */
function areDistinct(a: Entry, b: Entry): boolean {
  const registry = (entry: Entry): string | undefined => entry.paper?.split(':')[0]
  const areTwoIds = a.paper !== undefined && a.paper !== b.paper && registry(a) === registry(b)
  if (areTwoIds && !isCoined(a.title)) return true
  if (a.venue?.name === b.venue?.name) return a.venue?.year !== b.venue?.year
  return areOfTwoVenues(a, b) && (isExtension(a, b) || isExtension(b, a))
}

/** Whether the second of two entries is in a journal of a later year, as far as the names of journals show it. */
function isExtension({venue: first}: Entry, {venue: second}: Entry): boolean {
  const isJournal =
    /^(?:T-?\p{Upper}{2,}|IJ\p{Upper}{2}|J\p{Upper}{2})|Journal|Transactions|Letters|^\p{Upper}\p{Lower}{3,}/u
  return (
    first?.year !== undefined &&
    second?.year !== undefined &&
    second.year > first.year &&
    isJournal.test(second.name)
  )
}
