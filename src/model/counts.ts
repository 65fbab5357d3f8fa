/** How often each of some values occurs, in the order in which they first do. */
export function countsOf<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** How often a sign stands in a text. */
export function timesIn(text: string, sign: string): number {
  let times = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) times++
  return times
}

/** The value that occurs most often, the first of several, and how often; nothing where there is none. */
export function mostOf<Value>(
  counts: ReadonlyMap<Value, number>,
): readonly [Value, number] | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]
}
