import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const rowsBelow = (header: string) =>
  parse(
    `# L\n\n## Datasets\n\n| ${header} | Pictures |\n|:-:|:-:|\n| [SEE03 (2003)](https://example.org/a) | 509 (258/251) |\n| [Total-Lamps (2017)](https://github.com/bee/lamps) | 1555 |\n| [Lamps of the Night(2013)](https://example.org/c) | 462 |\n`,
  ).entries.map(({title, year}) => [title, year])

test('a column of names and their years says so', () => {
  expect(rowsBelow('Dataset (Year)')).toEqual([
    ['SEE03', 2003],
    ['Total-Lamps', 2017],
    ['Lamps of the Night', 2013],
  ])
})

test('a year in brackets may be part of a name in other columns', () => {
  expect(rowsBelow('Dataset')[0]).toEqual(['SEE03 (2003)', undefined])
})
