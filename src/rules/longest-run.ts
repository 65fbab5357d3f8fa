/** The indices of one longest run of values that rises from left to right. */
export function longestRun(values: readonly number[]): Set<number> {
  /** For each length of run, the index where the lowest such run ends. */
  const ends: number[] = []
  const previous: (number | undefined)[] = []

  for (const [index, value] of values.entries()) {
    const length = ends.findIndex((end) => (values[end] ?? 0) >= value)
    const at = length === -1 ? ends.length : length
    previous[index] = ends[at - 1]
    ends[at] = index
  }

  const run = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) run.add(index)
  return run
}
