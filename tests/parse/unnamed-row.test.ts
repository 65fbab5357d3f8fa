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

test('a row goes by its authors where another column has nothing to say, and a question heads data', () => {
  const text =
    '# L\n\n## Papers\n\n| Year | Paper | Model? | Data? |\n| --- | --- | --- | --- |\n| 2020 | [SeeNet](https://arxiv.org/abs/2305.05721) | N/A | [Yes](https://far.org/) |\n| 2019 | Bee et al. | N/A | No |\n'
  const {entries} = parse(text)
  expect(entries.map(({title}) => title)).toEqual(['SeeNet', 'Bee et al.'])
  expect(entries[0]?.links.map(({role}) => role)).toEqual(['paper', 'dataset'])
})
