import {expect, test} from 'vitest'
import {mended, places, said} from '../support/list-lint.ts'

function table(row: string): string {
  return `| Title | Paper |\n|---|---|\n${row}\n`
}

const cells = '|Learning to see|[paper](https://arxiv.org/abs/2305.00001)|'

test.each([
  [cells.slice(0, -1), '1 of 1 row without an outer pipe, expected it as in the header'],
  [cells.slice(1, -1), '1 of 1 row without outer pipes, expected them as in the header'],
])('a row without its last pipe, or both: %s', (row, message) => {
  expect(said('unfenced-row', table(row))).toEqual([`3:1 info Unexpected ${message}`])
})

test('the header, where most rows have the pipes that it lacks', () => {
  const text = `Title|Paper\n---|---\n${cells}\n`
  expect(said('unfenced-row', text)).toEqual([
    '1:1 info Unexpected 1 of 2 rows without outer pipes, expected them',
  ])
  expect(mended('unfenced-row', text)).toBe(`|Title|Paper|\n---|---\n${cells}\n`)
})

test.each(['[//]: #02/05', '<!-- 02/05 -->'])(
  'no pipe is missed behind what is hidden: %s',
  (key) => {
    expect(places('unfenced-row', table(`${cells}${key}`))).toEqual([])
  },
)

test('what stands behind the last pipe is a cell too many, and told as such only', () => {
  expect(said('unfenced-row', table(`${cells}o\n${cells}`))).toEqual([])
  expect(places('uneven-row', table(`${cells}o\n${cells}`))).toEqual(['3:60 error'])
})

test('the last pipe of a short row closes an empty cell, and the cells that it lacks are told as such only', () => {
  const text = 'Data|Year|Source|Tools\n---|---|---|---\nFar|2018|a|b\nNear|2021| |\n'
  expect(said('unfenced-row', text)).toEqual([])
  expect(places('uneven-row', text)).toEqual(['4:1 error'])
  expect(places('unfenced-row', text.replace('Near|2021| |', 'Near|2021|c|d|'))).toEqual([
    '4:1 info',
  ])
})
