/** Items by key, keys in the order in which they first come. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const itemsByKey = new Map<Key, Item[]>()

  for (const item of items) {
    const key = keyOf(item)
    const group = itemsByKey.get(key)
    if (group) group.push(item)
    else itemsByKey.set(key, [item])
  }

  return itemsByKey
}
