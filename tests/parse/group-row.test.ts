import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function entriesOf(rows: string): readonly string[] {
  const head = '| Method | Year | Signal | Link |\n| --- | --- | --- | --- |'
  return parse(`# L\n\n## Papers\n\n${head}\n${rows}\n`).entries.map(({title}) => title)
}

const paper = (name: string): string =>
  `| ${name} | 2024 | far | [Paper](https://arxiv.org/abs/2403.0000${name.length}) |`

test('a row of one emphasized cell is a heading of the rows below it', () => {
  const rows = ['| **_Open methods_** ||||', paper('SeeNet'), paper('FarSight'), paper('LampNet')]
  expect(entriesOf(rows.join('\n'))).toEqual(['SeeNet', 'FarSight', 'LampNet'])
})

test('a row of one cell is a title that lacks the rest where the others are written so too', () => {
  const rows = [
    paper('**Seeing Far**'),
    paper('**Hearing Wide**'),
    '| **Smelling Near Lamps** ||||',
  ]
  expect(entriesOf(rows.join('\n'))).toHaveLength(3)
  expect(entriesOf(['| **Seeing Far and Wide** ||||', paper('SeeNet')].join('\n'))).toHaveLength(2)
})

test('a row of one plain cell is no heading', () => {
  const rows = [paper('SeeNet'), paper('FarSight'), '| Smelling Near Lamps ||||']
  expect(entriesOf(rows.join('\n'))).toHaveLength(3)
})

test('such a row tells the year of those below', () => {
  const list = `# L\n\n## Papers\n\n| Method | Signal | Link |\n| --- | --- | --- |\n| **2023** |||\n| SeeNet | far | [Paper](https://openreview.net/forum?id=a) |\n| FarSight | far | [Paper](https://openreview.net/forum?id=b) |\n`
  expect(parse(list).entries.map(({title, year}) => [title, year])).toEqual([
    ['SeeNet', 2023],
    ['FarSight', 2023],
  ])
})
