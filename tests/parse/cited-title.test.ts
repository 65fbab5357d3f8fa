import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each([
  [
    `[Bee, A., & Dee, C. (2023). Learning to see far. *Journal of Sights*, *41*(4), 1-26.](u)`,
    2023,
  ],
  [`[Bee, A. (2023, April). Learning to see far. In *CVPR* (pp. 1929-1937).](u)`, 2023],
  [`[Bee, A. (2023, June 19-24). Learning to see far. *CVPR*.](u)`, 2023],
  [`[Bee A, Dee C. Learning to see far. Nature. 2020](u)`, 2020],
  [`[Learning to see far. *arXiv preprint arXiv:2304.09542*.](u)`, undefined],
  [`[Learning to see far. In Proceedings of the 28th Sights (pp. 1929-1937)](u)`, undefined],
])('what a reference goes on with is no part of a title: %s', (text, year) => {
  const filled = text.replace('(u)', `(${arxiv})`)
  expect(onlyEntry(`- ${filled}\n`)).toMatchObject({title: 'Learning to see far', year})
  const table = `| Paper | Code |\n| --- | --- |\n| ${filled} | - |\n`
  expect(onlyEntry(table).title).toBe('Learning to see far')
})

test('a venue is read behind a title in a label, whatever the markup beside it', () => {
  const text = `- [Bee, A. (2023). Learning to see far. In *CVPR* (pp. 1-2).](${arxiv})`
  expect(viewOf(onlyEntry(text)).venue).toBe('CVPR')
})

test.each([
  ['2nd International Workshop on Seeing Lamps', 'International Workshop on Seeing Lamps'],
  ['2nd international workshop on seeing lamps', 'international workshop on seeing lamps'],
])('the number of a meeting is no part of its name: %s', (meeting, name) => {
  const text = `# L\n\n- Bee, A., & Dee, C. (2010). **Learning to see far**. Proceedings of the ${meeting}\n`
  expect(parse(text).entries.map(({venue}) => venue?.name)).toEqual([name])
})

test('initials stand before the year of a reference in its link', () => {
  const label =
    'Ann M. Bee, Cy Dee, and Ed Eff. 2007. Learning to see far. _Journal of Lamps_ 1, 2 (2007), 1–9.'
  const {entries} = parse(`# L\n\n- [${label}](https://arxiv.org/abs/2305.05726)\n`)
  expect(entries.map(({title, year}) => [title, year])).toEqual([['Learning to see far', 2007]])
})
