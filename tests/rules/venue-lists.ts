/** A table of papers that appeared there, a row a venue. */
export function table(...venues: readonly string[]): string {
  const rows = venues.map(
    (venue, index) =>
      `| [Learning to see number ${index}](https://arxiv.org/abs/2305.0000${index}) | ${venue} |\n`,
  )
  return `| Title | Venue |\n| --- | --- |\n${rows.join('')}`
}

/** The same as bullets, each venue behind its title. */
export function bullets(...venues: readonly string[]): string {
  return venues
    .map(
      (venue, index) =>
        `- [Learning to see number ${index}](https://arxiv.org/abs/2305.0000${index}), ${venue}\n`,
    )
    .join('')
}

/** Venues of the usual layout, as many as show that it is usual. */
export const five = ['CVPR 2019', 'ICCV 2019', 'ECCV 2020', 'ICML 2021', 'ICLR 2022']
