import {isMatched} from './config/ignore.ts'
import type {Settings} from './config/settings.ts'
import {addressOf, fragmentOf, type Address} from './model/address.ts'
import type {Link} from './model/link.ts'
import type {List} from './model/list.ts'
import type {Span} from './model/span.ts'
import {isInShard, type Shard} from './shard.ts'

/** Whether a stretch of a list is one whose links are asked about. */
export type IsAsked = (list: List, span: Span) => boolean

/** Which links of the lists are asked about; without more, all. */
export interface Asking {
  readonly isAsked?: IsAsked | undefined
  readonly shard?: Shard | undefined
}

/** What a run has to ask the world, each address once. */
export interface Questions {
  readonly addresses: readonly Address[]
  /** The addresses that other parts of the run ask about. */
  readonly others: readonly Address[]
  /** The addresses that the configuration leaves out. */
  readonly ignored: readonly Address[]
  /** Under which titles the lists name papers. */
  readonly titles: ReadonlyMap<Address, readonly string[]>
  /** With which fragments they name addresses, where pages are to be searched for them. */
  readonly fragments: ReadonlyMap<Address, ReadonlySet<string>>
  /** The address of a link that is checked. */
  readonly addressIn: (link: Link) => Address | undefined
}

/** Gathers what is asked about the links of the lists. */
export function questionsIn(
  lists: readonly List[],
  settings: Settings,
  {isAsked = () => true, shard}: Asking = {},
): Questions {
  const addressIn = addressReader(settings)
  const links = lists.flatMap((list) =>
    list.links.filter((link) => isAsked(list, link.urlSpan) && addressIn(link) !== undefined),
  )
  const addressesOf = (some: readonly Link[]) => [
    ...new Set(some.flatMap((link) => addressIn(link) ?? [])),
  ]
  const excluded = new Set(
    addressesOf(links.filter(({url}) => isMatched(url, settings.excludedAddresses))),
  )
  const all = addressesOf(links)
  const own = new Set(all.filter((address) => !shard || isInShard(address, shard)))
  return {
    addresses: [...own].filter((address) => !excluded.has(address)),
    others: all.filter((address) => !own.has(address) && !excluded.has(address)),
    ignored: [...own].filter((address) => excluded.has(address)),
    titles: titlesIn(lists),
    fragments: settings.levelOf('missing-fragment') === 'off' ? new Map() : fragmentsOf(links),
    addressIn,
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
