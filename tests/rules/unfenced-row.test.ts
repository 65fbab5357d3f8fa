import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

function table(row: string): string {
  return `| Title | Paper |\n|---|---|\n${row}\n`
}

const cells = '|Learning to see|[paper](https://arxiv.org/abs/2305.00001)|'

test('a row without its last pipe', () => {
  expect(places('unfenced-row', table(cells.slice(0, -1)))).toEqual(['3:1 info'])
})

test.each(['[//]: #02/05', '<!-- 02/05 -->'])(
  'no pipe is missed behind what is hidden: %s',
  (key) => {
    expect(places('unfenced-row', table(`${cells}${key}`))).toEqual([])
  },
)
