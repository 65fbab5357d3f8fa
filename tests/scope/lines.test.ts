import {describe, expect, test} from 'vitest'
import {linesFrom, linesOf, spansOf, wholeLines} from '../../src/scope/lines.ts'

const text = 'one\ntwo\rstill two\r\nthree\nlast'
const of = (spans: readonly {start: number; end: number}[]) =>
  spans.map(({start, end}) => text.slice(start, end))

describe('lines end at LF alone', () => {
  test('from numbers to stretches', () => {
    expect(of(spansOf(text, [{first: 2, last: 2}]))).toEqual(['two\rstill two\r\n'])
    expect(of(spansOf(text, linesFrom([1, 3])))).toEqual(['one\n', 'three\n'])
    expect(of(spansOf(text, linesFrom([3, 4])))).toEqual(['three\nlast'])
    expect(of(spansOf(text, [{first: 9, last: 12}]))).toEqual([])
  })

  test('from stretches to numbers', () => {
    const lines = (piece: string) => {
      const start = text.indexOf(piece)
      return linesOf(text, {start, end: start + piece.length})
    }
    expect(lines('still')).toEqual({first: 2, last: 2})
    expect(lines('two\r\nthree')).toEqual({first: 2, last: 3})
    expect(lines('three\n')).toEqual({first: 3, last: 3})
    expect(linesOf(text, {start: text.length, end: text.length})).toEqual({first: 4, last: 4})
  })
})

test('whole lines around stretches, joined', () => {
  expect(of(wholeLines(text, [{start: 1, end: 1}]))).toEqual(['one\n'])
  expect(of(wholeLines(text, [{start: 1, end: 5}]))).toEqual(['one\ntwo\rstill two\r\n'])
  expect(
    of(
      wholeLines(text, [
        {start: 27, end: 28},
        {start: 0, end: 2},
      ]),
    ),
  ).toEqual(['one\n', 'last'])
})
