import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const kindsUnder = (heading: string): unknown[] =>
  parse(`# Seeing

## Papers

- [Learning to see far](https://arxiv.org/abs/2001.01234), CVPR 2020
- [Learning to see wide](https://arxiv.org/abs/2001.01235), CVPR 2020

## ${heading}

- [Far Sights](https://far-sights.org/) by Ann Bee and Cy Dee (2005)
- [Sights in Seeing: Learning by Lamps](https://see.org/sights.pdf) by Ann Bee (2012)
- [Learning to see high](https://arxiv.org/abs/2001.01236), 2021
`)
    .entries.slice(2)
    .map(({kind}) => kind)

test('what stands under a heading of books is no paper', () => {
  expect(kindsUnder('Books')).toEqual(['other', 'other', 'paper'])
  expect(kindsUnder('1. Books')).toEqual(['other', 'other', 'paper'])
  expect(kindsUnder('Books\n\n### Overviews')).toEqual(['other', 'other', 'paper'])
  expect(kindsUnder('Sights')).toEqual(['paper', 'paper', 'paper'])
})

test('what calls itself a book and leads to no paper is none', () => {
  const kindOf = (item: string): unknown =>
    parse(
      `# Papers\n\n- [Learning to see far](https://arxiv.org/abs/2001.01234), CVPR 2020\n- [Learning to see wide](https://arxiv.org/abs/2001.01235), CVPR 2020\n- ${item}\n`,
    ).entries.at(-1)?.kind
  expect(kindOf('[The Sight Book](https://www.sightbook.org/)')).toBe('other')
  expect(kindOf('[Reading Sights like a Book](https://arxiv.org/abs/2001.01236)')).toBe('paper')
})

test('who prints a book is no venue of a paper', () => {
  const list = `# Seeing

## Papers

- [Learning to see far](https://arxiv.org/abs/2001.01234), CVPR 2020

## Books

- [Far Sights](https://sights.bee.edu/book/) - A. Bee, C. Dee. Bee UP, 2008.
`
  expect(parse(list).entries.map(({kind}) => kind)).toEqual(['paper', 'other'])
})

test('the languages that a book is written in are no venue', () => {
  const {venue, year} = onlyEntry(
    '- [Learning to See Lamps](https://bee.org/lamps.pdf), by Ann Bee, in German and English (2015).\n',
  )
  expect([venue, year]).toEqual([undefined, 2015])
})
