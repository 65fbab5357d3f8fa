/** Whether there was an edition or a volume in a year, by the `held` of a venue's row. */
export function wasHeld(held: string, year: number): boolean {
  return held.split(';').some((part) => {
    const match = /^(?:(odd|even):)?(\d{4})(?:(-)(\d{4})?)?$/.exec(part)
    if (!match) return false
    const [, parity, first = '', dash, last] = match
    if (parity !== undefined && year % 2 !== (parity === 'odd' ? 1 : 0)) return false
    const end = dash === undefined ? Number(first) : last === undefined ? Infinity : Number(last)
    return Number(first) <= year && year <= end
  })
}

/** The first year that a `held` names. */
export function firstHeld(held: string): number | undefined {
  const years = held.match(/\d{4}/g)?.map(Number)
  return years && Math.min(...years)
}

/** The editions next to a year that was without one: the last before it and the first after it. */
export function neighboursOf(held: string, year: number): number[] {
  const steps = [1, 2, 3, 4]
  const before = steps.map((step) => year - step).find((one) => wasHeld(held, one))
  const after = steps.map((step) => year + step).find((one) => wasHeld(held, one))
  return [before, after].filter((one) => one !== undefined)
}
