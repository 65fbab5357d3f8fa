import {describe, expect, test} from 'vitest'
import {covers, pointFinder, trim} from '../../src/model/span.ts'

describe('a point', () => {
  test.each([
    ['', 0, 1, 1],
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['abc', 3, 1, 4],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 1, 1, 2],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 1, 1, 2],
    ['a\rb', 2, 2, 1],
    ['a\n\r\n\rb', 2, 2, 1],
    ['a\n\r\n\rb', 4, 3, 1],
    ['a\n\r\n\rb', 5, 4, 1],
    ['a\n', 2, 2, 1],
    ['a\r', 2, 2, 1],
    ['\uFEFFa', 1, 1, 2],
    ['🎈a', 2, 1, 3],
    ['a\u2028b', 2, 1, 3],
  ])('of %j at %i', (text, offset, line, column) => {
    expect(pointFinder(text)(offset)).toEqual({line, column, offset})
  })
})

test.each([
  [0, 5, 1, 4, true],
  [0, 5, 0, 5, true],
  [0, 5, 5, 5, true],
  [1, 5, 0, 5, false],
  [0, 5, 0, 6, false],
])('%i-%i covers %i-%i: %j', (start, end, from, to, answer) => {
  expect(covers({start, end}, {start: from, end: to})).toBe(answer)
})

test.each([
  ['  a b \t', 2, 5],
  ['\r\na', 2, 3],
  ['   ', 3, 3],
  ['', 0, 0],
  ['\u00A0a', 0, 2],
])('trims %j', (text, start, end) => {
  expect(trim(text, {start: 0, end: text.length})).toEqual({start, end})
})
