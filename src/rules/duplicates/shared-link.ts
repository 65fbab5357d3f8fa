import {pathEvidence} from '../../evidence/paths.ts'
import {likeness} from '../../finding/propose.ts'
import {addressOf} from '../../model/address.ts'
import {countsOf} from '../../model/counts.ts'
import {groupBy} from '../../model/group-by.ts'
import type {Entry} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'
import {paperIdOf} from '../../model/paper-id.ts'
import type {Section} from '../../model/section.ts'
import {areOfTwoVenues} from './cross-listing.ts'
import {isNewsOrHighlights} from '../sections/news.ts'
import {isOfThings} from '../sections/section-kind.ts'
import {titleKey} from './title-key.ts'

/** An entry and its link to the paper. */
export interface User {
  readonly entry: Entry
  readonly link: Link
}

/**
 * Pairs of entries with clearly different titles that link one paper, the one with the usual title before that with the
 * odd one; sections that may share links are left out.
 */
export function* sharedLinks(
  list: List,
  except: readonly string[] = [],
): Generator<readonly [User, User]> {
  for (const users of usersByPaper(list, except)) {
    const [[usual] = [], ...odd] = byTitle(users)
    if (!usual || !mayBeSlips(usual, odd.length)) continue
    for (const other of odd.flat()) {
      if (areVersions(usual, other)) continue
      if (isNamed(list, usual, other) || isNamed(list, other, usual)) continue
      yield [usual, other]
    }
  }
}

/** The users under each title, those of most before the others. */
function byTitle(users: readonly User[]): readonly User[][] {
  const groups: User[][] = []
  for (const user of users) {
    const own = groups.find(([first]) => first && !areDifferent(first, user))
    if (own) own.push(user)
    else groups.push([user])
  }
  return groups.sort((a, b) => b.length - a.length)
}

/** What stands under three titles and more has several parts, as a programme has, and each may be listed; a preprint has none. */
function mayBeSlips({link}: User, others: number): boolean {
  return others === 1 || (others === 2 && paperIdOf(link.url)?.startsWith('arxiv:') === true)
}

/** The entries of each paper that is linked. */
function usersByPaper(list: List, except: readonly string[]): Iterable<readonly User[]> {
  const open = new Set(list.sections.filter((section) => mayNotShare(section, except)))
  const counts = countsOf(list.entries.map(({section}) => section))
  const judged = list.entries.filter(
    (entry) =>
      (entry.section.level === 0 || open.has(entry.section)) &&
      isJudged(entry) &&
      isTitled(entry, counts.get(entry.section)),
  )
  const users = judged.flatMap((entry) => ownPapers(entry).map((link) => ({entry, link})))
  return groupBy(users, ({link}) => keyOf(link)).values()
}

/** The first link to a paper, and the preprint beside it that is called by no more than the paper: `[PDF](url) [arXiv](url)`. */
function ownPapers({links}: Entry): Link[] {
  const [first, second, ...more] = links.filter((link) => link.role === 'paper' && keyOf(link))
  if (!first) return []
  const isPreprint =
    second !== undefined &&
    more.length === 0 &&
    keyOf(second)?.startsWith('arxiv:') === true &&
    keyOf(second) !== keyOf(first) &&
    /^\W*(?:arxiv|papers?|pdf|preprint|web ?(?:site|page))\W*$/i.test(second.label)
  return isPreprint ? [first, second] : [first]
}

/** Whether papers are judged in a section: news and highlights speak of any, and tools and data share what presents them. */
function mayNotShare(section: Section, except: readonly string[]): boolean {
  const isExcepted = section.path.some((name) => except.includes(name))
  return !isExcepted && !isNewsOrHighlights(section) && !isOfThings(section)
}

/** Datasets share the papers that present them. */
function isJudged({kind, title, links}: Entry): boolean {
  // `Zhang et al. (2019)` cites a paper and is no title of it.
  if (kind !== 'paper' || /\bet\.? ?al\b/i.test(title)) return false
  const givesData = links.some(
    ({role, label}) => role === 'dataset' || /\bdata ?sets?\b/i.test(label),
  )
  return !(givesData && /\b(?:data ?sets?|benchmarks?|corpus|corpora)\b/i.test(title))
}

/** Fewer than three words may be a name; two are a title where the heading has the name, and all below it is one entry. */
function isTitled({title, titleSpan, section}: Entry, siblings = 0): boolean {
  const words = title.split(' ').length
  const isNamed =
    siblings === 1 && /^\S+$/.test(section.title) && titleSpan.start > section.titleSpan.end
  return words > 2 || (words === 2 && isNamed)
}

function keyOf({url}: Link): string | undefined {
  const id = paperIdOf(url)
  if (id !== undefined) return id
  const address = addressOf(url)
  return address !== undefined && /\/[^/]*\d[^/]*\/?$|\.pdf$/i.test(new URL(address).pathname)
    ? address
    : undefined
}

/** Two versions of a preprint, each under the title that it had. */
function areVersions({link: a}: User, {link: b}: User): boolean {
  const versionOf = ({url}: Link) => /v(\d+)(?:\.pdf)?$/.exec(url)?.[1]
  const [x, y] = [versionOf(a), versionOf(b)]
  return x !== undefined && y !== undefined && x !== y
}

/**
 * Whether an entry names, beside words of its own, what the other's title begins with: `[[BLVD](url)] Tracking in 4D`; or has
 * little more than that name for a title: `Argoverse by Argo AI`.
 */
function isNamed({text}: List, {entry: {span, title: own, titleSpan}}: User, other: User): boolean {
  const name = /^([^:]{2,30}):\s/.exec(other.entry.title)?.[1]
  if (name === undefined) return false
  const isShort = own.split(' ').length < 6 && !own.includes(':')
  const before = text.slice(span.start, isShort ? titleSpan.end : titleSpan.start)
  return before.match(/[\p{Alpha}\d+*-]+/gu)?.includes(name) ?? false
}

/** Titles that no renaming explains; proceedings keep theirs, and no paper appears in two. */
export function areDifferent({entry: a, link}: User, {entry: b}: User): boolean {
  const [x, y] = [titleKey(a.title), titleKey(b.title)]
  const isKept = pathEvidence(link.url) !== undefined || areOfTwoVenues(a, b)
  const least = isKept ? 0.7 : 0.45
  return !x.includes(y) && !y.includes(x) && likeness(x, y) < least
}
