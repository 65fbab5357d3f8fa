import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const rowOf = (title: string): string =>
  `# L\n\n| Year | Title | Link |\n|---|---|---|\n| 2020 | ${title} | [paper](https://arxiv.org/abs/2305.05726) |\n`

test.each([
  [
    'Seeing Far with Near Lamps <br>and Adaptive Spatial Fusion',
    'Seeing Far with Near Lamps and Adaptive Spatial Fusion',
  ],
  [
    'Seeing Far and Near <br> by Far Attention Networks',
    'Seeing Far and Near by Far Attention Networks',
  ],
  ['Seeing Far with Near Lamps <br> by Ann Bee', 'Seeing Far with Near Lamps'],
  ['Seeing Far with Near Lamps <br> Ann Bee, Cy Dee', 'Seeing Far with Near Lamps'],
])('%s', (cell, title) => {
  expect(titlesOf(rowOf(cell))).toEqual([title])
})

test('an item right above a table heads its rows', () => {
  const table = rowOf('Seeing Far with Near Lamps').replace('# L\n\n', '')
  const text = `# L\n\n## Sights\n\n- Natural Image or Object\n\n${table}\n- Human Face of People\n\n${table}`
  expect(titlesOf(text)).toEqual(['Seeing Far with Near Lamps', 'Seeing Far with Near Lamps'])
})
