import {expect, it} from 'vitest'
import {parse} from '../../src/index.ts'

function read(table: string) {
  const {entries} = parse(`# Sights\n\n## Datasets\n\n${table}\n`)
  return entries.map(({title, year}) => [title, year])
}

const url = 'https://arxiv.org/abs/2110.00806'

it('dates with the badges of code beside them are dates', () => {
  const badge = '[![GitHub stars](https://img.shields.io/github/stars/a/b)](https://github.com/a/b)'
  const table = [
    '| Title | Date & Code |',
    '|---|---|',
    `| [Seeing far by night](${url}) | [2025/04](https://github.com/a/b) ${badge} |`,
    `| [Hearing near by day](${url}1) | [2024/03](https://github.com/a/c) |`,
  ]
  expect(read(table.join('\n')).map(([, year]) => year)).toEqual([2025, 2024])
})
