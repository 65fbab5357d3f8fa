import type {World} from './checks/check.ts'
import {isMatched} from './config/ignore.ts'
import type {Settings} from './config/settings.ts'
import {addressOf, fragmentOf, type Address} from './model/address.ts'
import type {Link} from './model/link.ts'
import type {List} from './model/list.ts'
import {pointFinder, type Span} from './model/span.ts'
import {sortLinks} from './report/order.ts'
import type {LinkPlace, LinkResult} from './report/reporter.ts'
import {isInShard, type Shard} from './shard.ts'
import type {Judgement} from './verdict/verdict.ts'

/** Whether a stretch of a list is one whose links are asked about. */
export type IsAsked = (list: List, span: Span) => boolean

/** Judges addresses, each once. */
export type JudgeAddresses = (
  addresses: readonly Address[],
  /** Under which titles the lists name papers. */
  titles: ReadonlyMap<Address, readonly string[]>,
  /** The addresses that other parts of the run ask about. */
  others: readonly Address[],
  /** With which fragments they name addresses. */
  fragments: ReadonlyMap<Address, ReadonlySet<string>>,
) => Promise<ReadonlyMap<Address, Judgement>>

/** Which links of the lists are asked about; without more, all. */
export interface Asking {
  readonly isAsked?: IsAsked | undefined
  readonly shard?: Shard | undefined
}

/** What was asked about the links of a run, and answered. */
export interface AnsweredWorld extends World {
  /** One result an address that was asked about, in the order of its first place. */
  resultsFor(lists: readonly List[], isAsked: IsAsked): LinkResult[]
}

/** Asks about every link of every list; what the configuration leaves out is judged without asking. */
export async function askWorld(
  lists: readonly List[],
  settings: Settings,
  judge: JudgeAddresses,
  now: () => number,
  {isAsked = () => true, shard}: Asking = {},
): Promise<AnsweredWorld> {
  const addressIn = addressReader(settings)
  const links = lists.flatMap((list) =>
    list.links.filter((link) => isAsked(list, link.urlSpan) && addressIn(link) !== undefined),
  )
  const addressesOf = (some: readonly Link[]) => some.flatMap((link) => addressIn(link) ?? [])
  const all = new Set(addressesOf(links))
  const addresses = new Set([...all].filter((address) => !shard || isInShard(address, shard)))
  const ignored = new Set(
    addressesOf(links.filter(({url}) => isMatched(url, settings.excludedAddresses))),
  )
  const asked = await judge(
    [...addresses].filter((address) => !ignored.has(address)),
    titlesIn(lists),
    [...all].filter((address) => !addresses.has(address) && !ignored.has(address)),
    settings.levelOf('missing-fragment') === 'off' ? new Map() : fragmentsOf(links),
  )

  const targets = shard ? [] : targetsOf(asked)
  const judgements = new Map<Address, Judgement>(targets)
  for (const [address, judgement] of asked) judgements.set(address, judgement)
  for (const address of ignored) {
    if (addresses.has(address)) judgements.set(address, ignoredJudgement(address, now()))
  }

  const judgementOf = (link: Link): Judgement | undefined => {
    const address = addressIn(link)
    return address && judgements.get(address)
  }
  return {
    judgementOf,
    part: shard && {isFirst: shard.index === 1},
    resultsFor: (some, isTold) => resultsOf(some, judgementOf, isTold),
  }
}

/** The fragments with which links name addresses. */
function fragmentsOf(links: readonly Link[]): ReadonlyMap<Address, ReadonlySet<string>> {
  const fragments = new Map<Address, Set<string>>()
  for (const {url} of links) {
    const [address, fragment] = [addressOf(url), fragmentOf(url)]
    if (address === undefined || fragment === undefined) continue
    fragments.set(address, (fragments.get(address) ?? new Set()).add(fragment))
  }
  return fragments
}

/** The titles of the entries by their papers' addresses, each once. */
function titlesIn(lists: readonly List[]): ReadonlyMap<Address, readonly string[]> {
  const titles = new Map<Address, readonly string[]>()
  for (const {title, links} of lists.flatMap(({entries}) => entries)) {
    for (const {url} of links.filter(({role}) => role === 'paper')) {
      const address = addressOf(url)
      const others = (address && titles.get(address)) ?? []
      if (address && !others.includes(title)) titles.set(address, [...others, title])
    }
  }
  return titles
}

/** Reads the addresses of links that are checked, each but once, however many ask for it. */
function addressReader(settings: Settings): (link: Link) => Address | undefined {
  const known = new Map<Link, Address | undefined>()
  return (link) => {
    if (!known.has(link)) {
      known.set(link, isChecked(link, settings) ? addressOf(link.url) : undefined)
    }
    return known.get(link)
  }
}

/** A link to the web; images and badges are asked for only when the configuration says so. */
function isChecked({form, role, url}: Link, {images, asksFor}: Settings): boolean {
  return (form === 'image' ? images : asksFor(role)) && /^https?:/i.test(url)
}

function ignoredJudgement(address: Address, now: number): Judgement {
  const checkedAt = new Date(now).toISOString()
  const reason = 'ignored'
  return {
    address,
    verdict: 'skipped',
    reason,
    movedTo: undefined,
    evidence: [],
    checkedAt,
    fromCache: false,
  }
}

/** Where moved addresses lead was seen to answer: a link that is mended to it needs no second question. */
function* targetsOf(judgements: ReadonlyMap<Address, Judgement>): Generator<[Address, Judgement]> {
  for (const judgement of judgements.values()) {
    const address = judgement.movedTo === undefined ? undefined : addressOf(judgement.movedTo)
    if (address)
      yield [address, {...judgement, address, verdict: 'alive', reason: 'ok', movedTo: undefined}]
  }
}

function resultsOf(
  lists: readonly List[],
  judgementOf: (link: Link) => Judgement | undefined,
  isAsked: IsAsked,
): LinkResult[] {
  const results = new Map<Address, Omit<LinkResult, 'places'> & {places: LinkPlace[]}>()
  for (const list of lists) {
    const {path, text, links, entries} = list
    const point = pointFinder(text)
    const entryByLink = new Map(
      entries.flatMap((entry) => entry.links.map((link) => [link, entry] as const)),
    )
    for (const link of links.filter(({urlSpan}) => isAsked(list, urlSpan))) {
      const judgement = judgementOf(link)
      if (!judgement) continue
      const {start, end} = link.urlSpan
      const entry = entryByLink.get(link)
      const place = {
        file: path,
        start: point(start),
        end: point(end),
        entry: entry && {title: entry.title, section: entry.section.path},
      }
      const result = results.get(judgement.address)
      if (result) result.places.push(place)
      else
        results.set(judgement.address, {
          ...judgement,
          url: link.url,
          role: link.role,
          places: [place],
        })
    }
  }
  return sortLinks(
    [...results.values()],
    lists.map(({path}) => path),
  )
}
