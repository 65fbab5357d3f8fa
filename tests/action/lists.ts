const head = '# Papers\n\n| Paper | Venue | Code |\n| --- | --- | --- |\n'

/** A row of a list, whose titles have no order; its venue is written as it should be, if no other is named. */
export function rowOf(index: number, venue = 'CVPR 2023', link?: string): string {
  const url = link ?? `https://arxiv.org/abs/2305.${String(5000 + index).padStart(5, '0')}`
  return `| [Networks of ${(index * 37) % 101} parts with number ${index} for images](${url}) | ${venue} | - |`
}

/** A list of rows. */
export function listOf(rows: readonly string[]): string {
  return `${head}${rows.join('\n')}\n`
}

/** The line that a row of `listOf` stands on. */
export const lineOf = (index: number): number => index + 5

/** Rows in which nothing is wrong. */
export const rows = Array.from({length: 8}, (_, index) => rowOf(index))

/** A list in which nothing is wrong. */
export const list = listOf(rows)

/** A row with a venue that has a safe fix, and the row that it should be. */
export const wrong = rowOf(90, 'arxiv 2023')
export const right = rowOf(90, 'arXiv 2023')
