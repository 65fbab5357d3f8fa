import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function titles(text: string): string[] {
  return parse(`# Sights\n\n## Papers\n\n${text}`).entries.map(({title}) => title)
}

test('below the name of a method the field of the paper has its title', () => {
  const fields = `- 论文：Bee A, Dee C. [**SeeNet: Learning to See Far**](https://arxiv.org/abs/1604.01093)[J]. TOG, 2017
- 代码：https://github.com/bee/seenet
`
  expect(titles(`### SeeNet：远处的场景重建\n${fields}`)).toEqual(['SeeNet: Learning to See Far'])
  expect(titles(`- **远处的场景 seeing far**\n  ${fields.trim().replace('\n', '\n  ')}\n`)).toEqual(
    ['SeeNet: Learning to See Far'],
  )
})

test('a dataset keeps its name over the title of its paper', () => {
  const fields = `- Paper: [Learning to See Far by Night](https://arxiv.org/abs/1604.01093)
- Data: https://github.com/bee/seebase
`
  expect(titles(`### The Far SeeBase Dataset\n${fields}`)).toEqual(['The Far SeeBase Dataset'])
})

test('a label in the field of the paper is no title', () => {
  const fields = `- Paper: [arXiv](https://arxiv.org/abs/1604.01093)
- Code: https://github.com/bee/seenet
`
  expect(titles(`### Learning to See Far Things\n${fields}`)).toEqual([
    'Learning to See Far Things',
  ])
})

test('a title is quoted behind a bold name with its year and its preprint', () => {
  const link = '[arXiv:1912.09363](https://arxiv.org/abs/1912.09363)'
  expect(
    titles(
      `1. **Far Fusion Seers (2021)**: ${link}\n   "Far Fusion Seers for Many Lamps by Night"\n`,
    ),
  ).toEqual(['Far Fusion Seers for Many Lamps by Night'])
  expect(titles(`1. **Learning to See Far Lamps** ${link}, known as "See by all Night"\n`)).toEqual(
    ['Learning to See Far Lamps'],
  )
})
