import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const head = '| Name | Features | Paper |\n| --- | --- | --- |\n'
const named = '| SeeNet | Sees far | [Paper](https://arxiv.org/abs/2305.05721) |\n'
const titles = (row: string): string[] =>
  parse(`# L\n\n## Papers\n\n${head}${named}${row}`)
    .entries.map(({title}) => title)
    .slice(1)

test('what is written as a title is one where a row with its paper has no name', () => {
  const row =
    '| | Learning to See Far Lamps by Night | [Paper](https://arxiv.org/abs/2305.05722) |\n'
  expect(titles(row)).toEqual(['Learning to See Far Lamps by Night'])
})

test.each([
  '| | Learning to See Far Lamps by Night | Paper |\n',
  '| | sees lamps and stars by night | [Paper](https://arxiv.org/abs/2305.05722) |\n',
  '| | | [Paper](https://arxiv.org/abs/2305.05722) |\n',
])('a row without a paper or without a title is none: %s', (row) => {
  expect(titles(row)).toEqual([])
})
