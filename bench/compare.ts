import {measure, median} from './measure.ts'
import type {Command, Usage} from './measure.ts'

/** Two processes that do the same work. */
export interface Pair {
  readonly ours: Command
  readonly other: Command
}

/** What both cost, run after run. */
export interface Comparison {
  readonly ours: readonly Usage[]
  readonly other: readonly Usage[]
}

/** Runs both by turns, so that what the machine does besides hits both alike. */
export async function compare(
  pair: Pair,
  rounds: number,
  folder: string,
  afterEach: (who: keyof Pair) => Promise<void> = () => Promise.resolve(),
): Promise<Comparison> {
  const usages: Record<keyof Pair, Usage[]> = {ours: [], other: []}
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? (['ours', 'other'] as const) : (['other', 'ours'] as const)
    for (const who of order) {
      usages[who].push(await measure(pair[who], folder))
      await afterEach(who)
    }
  }
  return usages
}

/** `0.82 / 0.47 s = 1.74 (1.70-1.81)`: both medians, their ratio, and the least and greatest of the rounds. */
export function ratio({ours, other}: Comparison, of: keyof Usage): string {
  const pairs = ours.flatMap((usage, round) => {
    const a = usage[of]
    const b = other[round]?.[of]
    return a === undefined || b === undefined ? [] : [{a, b}]
  })
  if (pairs.length === 0) return 'not known'

  const a = median(pairs.map((pair) => pair.a))
  const b = median(pairs.map((pair) => pair.b))
  const each = pairs.map((pair) => pair.a / pair.b)
  const range = `(${Math.min(...each).toFixed(2)}-${Math.max(...each).toFixed(2)})`
  return `${amount(a, of)} / ${amount(b, of)} ${of === 'peakMb' ? 'MB' : 's'} = ${(a / b).toFixed(2)} ${range}`
}

/** Prints cells in columns. */
export function print(...cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, index) => cell.padEnd(index === 0 ? 37 : 34))
      .join('  ')
      .trimEnd(),
  )
}

function amount(value: number, of: keyof Usage): string {
  return of === 'peakMb' ? value.toFixed(0) : (value / 1000).toFixed(2)
}
