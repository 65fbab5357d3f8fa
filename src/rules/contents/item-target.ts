import type {Contents, ContentsItem} from '../../model/contents.ts'
import {fragmentResolver} from '../../model/fragment.ts'
import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'
import type {Found} from './contents-target.ts'
import {isOfPage} from './lost-fragment.ts'
import {isPlanned} from './planned-link.ts'

/** Where the entries of the contents lead. */
interface Targets {
  /** Those that lead to a heading. */
  readonly found: readonly Found[]
  /** Those that lead to an anchor set by hand: whoever sets these nests and names headings apart from the contents. */
  readonly aside: readonly Found[]
  /** Those whose fragment is wrong in letter case alone, and the right one. */
  readonly miscased: readonly Miscased[]
  /** Those that lead nowhere. */
  readonly dead: readonly ContentsItem[]
}

interface Miscased {
  readonly item: ContentsItem
  readonly fragment: string
  readonly section: Section | undefined
}

/** Follows the entries of a list's contents; of those that its parts have, only what is wrong with their fragments counts. */
export function targetsOf(
  list: List,
  {items}: Contents,
  anchored: ReadonlyMap<string, Section>,
): Targets {
  const resolve = fragmentResolver(list)
  const follow = (item: ContentsItem) => ({item, target: resolve(item.fragment)})
  const own = items.map(follow)
  const all = [...own, ...list.partContents.flatMap((part) => part.items.map(follow))]
  return {
    found: own.flatMap(({item, target}) =>
      (target.kind === 'section' || target.kind === 'case') && target.section
        ? [{item, section: target.section}]
        : [],
    ),
    aside: own.flatMap(({item, target}) => {
      const section = target.kind === 'anchor' ? anchored.get(item.fragment) : undefined
      return section ? [{item, section}] : []
    }),
    miscased: all.flatMap(({item, target}) => (target.kind === 'case' ? [{...target, item}] : [])),
    dead: all.flatMap(({item, target}) =>
      target.kind === 'nothing' && !isExcused(list, item) ? [item] : [],
    ),
  }
}

/** Whether nothing is wrong with an entry that leads nowhere: the page around the list answers for it, or it is planned. */
function isExcused(list: List, {fragment, link}: ContentsItem): boolean {
  return isOfPage(fragment) || isPlanned(list, link)
}
