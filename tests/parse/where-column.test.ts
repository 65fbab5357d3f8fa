import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

/** The venues of rows whose last column is called by a place. */
function venuesOf(...cells: readonly string[]): unknown[] {
  const rows = cells.map(
    (cell) => `| [Learning to See Far](https://arxiv.org/abs/2305.05726) | ${cell} |\n`,
  )
  return parse(`# L\n\n| Method | Where |\n| --- | --- |\n${rows.join('')}`).entries.map(
    ({venue}) => venue?.name,
  )
}

test('a column of where papers appeared holds venues', () => {
  expect(venuesOf('CVPR', 'arXiv 2021', 'Far Sights')).toEqual(['CVPR', 'arXiv', 'Far Sights'])
})

test('one of where a method is of use does not', () => {
  expect(venuesOf('Math', 'Math, Code', 'Open-Ended')).toEqual([undefined, undefined, undefined])
})
