import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://example.org/see.pdf'

test('a long name with a colon counts as a whole by its volume', () => {
  const [entry] = parse(
    '# L\n\n- Bee, A. and Dee, C., 2012. Learning to see far. *Far Sights and Near Lamps: The Seeing Journal of Lamps*, 5(5), pp.363-387. [PDF](https://arxiv.org/abs/2305.05726)\n',
  ).entries
  expect(entry?.venue?.name).toBe('Far Sights and Near Lamps: The Seeing Journal of Lamps')
})

test.each([
  [
    'volume, number and date',
    `A. Bee, and C. Dee, "Learning to see far", *Sights Lett*, vol. 8, no. 4, pp. 42–57, Dec. 2019, doi: [10.1007/s1](${url})`,
  ],
  [
    'a plain title before it',
    `Learning to see far, *Sights Lett*, vol. 8, no. 4, pp. 42–57, Dec. 2019, doi: [10.1007/s1](${url})`,
  ],
  [
    'a year before the title',
    `Bee, A., Dee, C. (2019). Learning to see far. *Sights Lett*, *8*(4), 42-57. [pdf](${url})`,
  ],
  [
    'a year in brackets',
    `Bee, Ann, and Cy Dee. "Learning to see far." *Sights Lett* 8.4 (2019): 42-57. [pdf](${url})`,
  ],
])('a journal in italics that nobody knows, by its volume: %s', (_, item) => {
  const [entry] = parse(`# L\n\n- ${item}\n`).entries
  expect([entry?.title, entry?.venue?.name, entry?.year]).toEqual([
    'Learning to see far',
    'Sights Lett',
    2019,
  ])
})

test('two last names before a year are no venue', () => {
  const entries = ['Bee & Effdee', 'Learning & Vision'].flatMap(
    (name) => parse(`# L\n\n- [Learning to see far](${url}) – **${name}** (2025)\n`).entries,
  )
  expect(entries.map(({venue, year}) => [venue?.name, year])).toEqual([
    [undefined, 2025],
    ['Learning & Vision', 2025],
  ])
})

test('two people in italics before a year are no venue', () => {
  const item = (names: string): string =>
    `- **Graphs of lamps for far sights.** *${names}.* 2018. [paper](${url})\n`
  for (const names of ['Ann Bee, Cy-Di Dee', 'Ann Bee, Cy-Di Dee, Bo Eff'])
    expect(parse(`# L\n\n${item(names)}`).entries[0]).toMatchObject({venue: undefined, year: 2018})
})
