import {createRepository, type Repository} from '../support/repository.ts'

/** A row; the paper's number makes it one of its own. */
export const row = (number: number, venue: string, title = `The paper with the number ${number}`) =>
  `| [${title}](https://arxiv.org/abs/2305.0${5000 + number}) | ${venue} |`

/** A list of one table with these rows. */
export const listOf = (rows: readonly string[]) =>
  `# L\n\n| Paper | Venue |\n| --- | --- |\n${rows.join('\n')}\n`

const venues = ['arXiv 2023', 'arxiv 2023', 'arXiv 2023', 'arxiv 2023', 'arXiv 2023']
/** Its rows on the main branch: the second and fourth have a problem each. */
export const old = venues.map((venue, index) => row(index, venue))

/** A repository whose branch adds a bad and a good row in the midst of a list with two old problems. */
export function branched(): Repository {
  const repository = createRepository({'README.md': listOf(old)})
  repository.git('checkout', '--quiet', '-b', 'branch')
  const rows = old.toSpliced(2, 0, row(10, 'GRSL 2022.'), row(11, 'arXiv 2023'))
  repository.commit({'README.md': listOf(rows)})
  return repository
}
