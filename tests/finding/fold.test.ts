import {expect, test} from 'vitest'
import {foldReports} from '../../src/finding/fold.ts'
import type {Report} from '../../src/finding/report.ts'

function report(start: number, key?: string, safety: 'safe' | 'unsafe' | 'none' = 'safe'): Report {
  const fold =
    key === undefined
      ? {}
      : {fold: {key, most: 2, message: (count: number) => `${count} of ${key}`}}
  const fix = safety === 'none' ? {} : {fix: {safety, edits: [{start, end: start + 1, text: 'x'}]}}
  return {message: `at ${start}`, span: {start, end: start + 1}, ...fold, ...fix}
}

test('reports without a key, and few with one, stand by themselves', () => {
  const reports = [report(1), report(2), report(3), report(4, 'a'), report(5, 'a'), report(6, 'b')]
  expect(foldReports(reports)).toEqual(reports)
  expect(foldReports([])).toEqual([])
})

test('past the number, one report tells all places and mends all', () => {
  const folded = foldReports([report(1, 'a'), report(5), report(3, 'a'), report(2, 'a')])
  expect(folded.map(({message, span}) => [message, span.start])).toEqual([
    ['3 of a', 1],
    ['at 5', 5],
  ])
  expect(folded[0]?.related).toEqual([
    {message: 'The same here', span: {start: 3, end: 4}},
    {message: 'The same here', span: {start: 2, end: 3}},
  ])
  expect(folded[0]?.fix).toEqual({
    safety: 'safe',
    edits: [1, 3, 2].map((start) => ({start, end: start + 1, text: 'x'})),
  })
})

test('keys do not mix', () => {
  const folded = foldReports([1, 2, 3].flatMap((at) => [report(at, 'a'), report(at + 10, 'b')]))
  expect(folded.map(({message}) => message)).toEqual(['3 of a', '3 of b'])
})

test('one unsafe fix makes the joined one unsafe, and none leaves none', () => {
  expect(
    foldReports([report(1, 'a'), report(2, 'a', 'unsafe'), report(3, 'a')])[0]?.fix?.safety,
  ).toBe('unsafe')
  expect(
    foldReports([report(1, 'a', 'none'), report(2, 'a'), report(3, 'a', 'none')])[0]?.fix?.edits,
  ).toHaveLength(1)
  expect(foldReports([1, 2, 3].map((at) => report(at, 'a', 'none')))[0]).not.toHaveProperty('fix')
})
