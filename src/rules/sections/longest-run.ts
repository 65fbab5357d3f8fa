/** The indices of one longest run of values that rises from left to right. */
export function longestRun(values: readonly number[]): Set<number> {
  /** For each length of run, the index where the lowest such run ends. */
  const ends: number[] = []
  const previous: (number | undefined)[] = []

  for (const [index, value] of values.entries()) {
    const at = lengthBelow(value, ends, values)
    previous[index] = ends[at - 1]
    ends[at] = index
  }

  const run = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) run.add(index)
  return run
}

/** How long a run of lower values may be; what the runs end with rises with their length. */
function lengthBelow(value: number, ends: readonly number[], values: readonly number[]): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
