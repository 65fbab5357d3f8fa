import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const doi = 'https://doi.org/10.1093/see/1'
const known =
  `- **2016-01** | Learning to see by night | *Ann Bee* | [Bioinformatics](${doi})\n`.repeat(8)
const venueOf = (item: string) => parse(`# L\n\n${known}- ${item}\n`).entries.at(-1)?.venue?.name

test('the label of the paper is its venue where all others are', () => {
  expect(venueOf(`**2016-02** | Learning to see by day | *Ann Bee* | [mSights](${doi})`)).toBe(
    'mSights',
  )
})

test.each([
  [
    'what its title names',
    `**2016-02** | SeeSet: a set of far sights | *Ann Bee* | [SeeSet](${doi})`,
  ],
  [
    'what is linked beside it',
    `**2016-02** | Learning to see by day | *Ann Bee* | [Paper](${doi}) | [Lamps](https://lamp.org)`,
  ],
  [
    'one of two papers',
    `**2016-02** | Learning to see by day | *Ann Bee* | [Lamps](${doi}) | [Sights](${doi}/2)`,
  ],
])('but not %s', (_, item) => {
  expect(venueOf(item)).toBeUndefined()
})
