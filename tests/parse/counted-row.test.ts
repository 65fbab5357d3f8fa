import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const raw = '[[raw]](https://github.com/bee/far)'
const table = (rows: string): string =>
  `# Awesome Graph Datasets\n\n| Name | #nodes | #edges | URL |\n|-|-|-|-|\n${rows}`

test('a row that counts what it holds names data by any word', () => {
  const rows = `| Cora | 2,708 | 5,429 | ${raw} |\n| In-2004 | 1,382,908 | 16,539,643 | ${raw} |\n| ArXiv | 169343 | 1157799 | ${raw} |\n`
  expect(parse(table(rows)).entries.map(({title, kind}) => [title, kind])).toEqual([
    ['Cora', 'dataset'],
    ['In-2004', 'dataset'],
    ['ArXiv', 'dataset'],
  ])
})

test('a label names nothing where nothing is counted', () => {
  const rows = `| Cora | few | many | ${raw} |\n| Code | few | many | ${raw} |\n`
  expect(parse(table(rows)).entries.map(({title}) => title)).toEqual(['Cora'])
})
