import {addressOf} from '../../model/address.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {placeOf} from './paper-pair.ts'

/**
 * Entries that are neither papers nor datasets, and stand twice in one section or table with the same words and the same
 * first address: `- [SeeNet in practice](https://…)`.
 */
export function* repeatedEntries(
  {entries}: List,
  except: readonly string[],
): Generator<{readonly first: Entry; readonly second: Entry}> {
  const seen = new Map<string, Entry[]>()
  for (const second of entries) {
    if (second.kind !== 'other' || second.section.path.some((title) => except.includes(title)))
      continue
    const key = second.title.toLowerCase()
    const others = seen.get(key) ?? []
    const first = others.find((one) => placeOf(one) === placeOf(second) && isOfOnePage(one, second))
    if (first) yield {first, second}
    else seen.set(key, [...others, second])
  }
}

/** Whether the first address of two entries is one. */
function isOfOnePage(a: Entry, b: Entry): boolean {
  const [x, y] = [a, b].map(({links}) => links.find(({url}) => /^https?:/i.test(url))?.url)
  return x !== undefined && y !== undefined && addressOf(x) === addressOf(y)
}
