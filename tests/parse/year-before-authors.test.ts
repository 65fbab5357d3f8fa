import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const read = (text: string): unknown[] =>
  parse(`# L\n\n## A\n\n${text}`).entries.map(({title, year}) => [title, year])

test('a year alone stands before authors with initials', () => {
  const text =
    '- 1986 A. Bee, C. Dee, and B. K. Eff. Learning to See Far Lamps. In Proceedings of ICML, 1986, pp. 70–85.\n'
  expect(read(text)).toEqual([['Learning to See Far Lamps', 1986]])
})

test('titles behind their years are read beside such', () => {
  const text =
    '- 1986 A. Bee, C. Dee. Learning to See Far Lamps. ICML, 1986.\n- 1988 A. Bee, C. Dee. Learning to See Near Lamps. ICML, 1988.\n- 1994 Learning to Hear Far Lamps\n'
  expect(read(text)).toEqual([
    ['Learning to See Far Lamps', 1986],
    ['Learning to See Near Lamps', 1988],
    ['Learning to Hear Far Lamps', 1994],
  ])
})

test('a year that a title begins with is its own', () => {
  const text = '- [2018 Far Sights Challenge Report](https://arxiv.org/abs/1905.00001)\n'
  expect(read(text)).toMatchObject([['2018 Far Sights Challenge Report', undefined]])
})
