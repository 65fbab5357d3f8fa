import {expect, it} from 'vitest'
import {parse} from '../../src/index.ts'

/** Title, venue and year of each entry. */
function read(...lines: string[]) {
  const {entries} = parse(['# Papers', '', ...lines, ''].join('\n'))
  return entries.map(({title, venue, year}) => [title, venue?.name, year])
}

const journals = [
  'The Lancet Respiratory Medicine',
  'Nutrition in Clinical Practice',
  'Annals of Nuclear Energy',
  'Computers and Geotechnics',
  'Journal of the Academy of Nutrition and Dietetics',
  'Algal Research',
  'Excavations and Surveys in Israel',
  'Peer-to-Peer Networking and Applications',
  'Composites Part B: Engineering',
]

it.each(journals)('reads %s, which no table knows, by its place before a year', (name) => {
  expect(
    read(
      `1. **"Seeing far in the dark."** ${name}, 2020. [[paper]](https://doi.org/10.1000/1)`,
      `1. [Hearing with closed ears](https://doi.org/10.1000/2), Ann Bee and Carl Dow, ${name}, 2019`,
      `1. Telling lamps from stars at night (${name} 2018) [[paper]](https://doi.org/10.1000/3)`,
      `1. Counting the leaves of tall trees, ${name}, 2017, [[paper]](https://doi.org/10.1000/4)`,
    ),
  ).toEqual([
    ['Seeing far in the dark', name, 2020],
    ['Hearing with closed ears', name, 2019],
    ['Telling lamps from stars at night', name, 2018],
    ['Counting the leaves of tall trees', name, 2017],
  ])
})

it.each([
  'Google Research',
  'Ann Bee',
  'Stanford University',
  'Bee and Dow',
  'DeepMind Safety Research',
])('takes %s before a year for no journal', (name) => {
  const [entry] = read(`- [Seeing far in the dark](https://doi.org/10.1000/1), ${name}, 2020`)
  expect(entry).toEqual(['Seeing far in the dark', undefined, 2020])
})
