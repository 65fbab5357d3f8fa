import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '[[paper](https://arxiv.org/abs/2305.05726)]'

test('a line over a list of its authors is a paper that appeared where these say', () => {
  const text = `# L

## Far

Learning to See Far ${paper}
  - Ann Bee, Cy Dee  --ICLR 2020

SeeNet: seeing far with a lamp
  - Ann Bee, Cy van Dee*, Eve Eff -- arXiv 2019

Lamps ${paper}
  - Ann Bee
`
  const read = parse(text).entries.map(({title, venue, year, links}) => [
    title,
    venue?.name,
    year,
    links.length,
  ])
  expect(read).toEqual([
    ['Learning to See Far', 'ICLR', 2020, 1],
    ['SeeNet: seeing far with a lamp', 'arXiv', 2019, 0],
    ['Lamps', undefined, undefined, 1],
  ])
})

test.each([
  'Our far team\n- Ann Bee, Cy Dee\n\nOur near team\n- Eve Eff, Gus Haw\n',
  'We thank them all:\n- Ann Bee, Cy Dee\n\nThey have sent much in:\n- Eve Eff, Gus Haw\n',
])('people alone make none: %j', (text) => {
  expect(
    parse(
      `# L\n\n## A\n\n[Learning to See](https://arxiv.org/abs/2305.05726) *ICLR 2020*\n\n## B\n\n${text}`,
    ).entries,
  ).toHaveLength(1)
})
