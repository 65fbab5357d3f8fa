/** How many cells are a number each: `| 16,484 | 71,980 |`. */
export function numbersIn(cells: readonly {readonly text: string}[]): number {
  return cells.filter(({text}) => /^\s*~?\d[\d.,\s]*[KMB]?\s*$/.test(text)).length
}
