import {describe, expect, test} from 'vitest'
import type {Report} from '../../src/finding/report.ts'
import {scopeOf, isWithin} from '../../src/scope/scope.ts'
import {selectReports} from '../../src/scope/select.ts'

const nowhere = {commentOn: () => undefined}
const text = 'one\ntwo\nthree'

describe('scopeOf', () => {
  const change = {...nowhere, changed: [{first: 2, last: 2}]}
  const second = [{start: 4, end: 8}]

  test('tells what of a file is looked at', () => {
    expect(scopeOf(text, change, {scope: 'diff', links: 'changed'})).toEqual({
      findings: second,
      links: second,
      changed: second,
    })
    expect(scopeOf(text, change, {scope: 'file', links: 'changed'}).findings).toBe('all')
    expect(scopeOf(text, change, {scope: 'all', links: 'all'})).toEqual({
      findings: 'all',
      links: 'all',
      changed: second,
    })
  })

  test('looks at nothing of a file that was left alone, and at all of one that is new', () => {
    for (const scope of ['diff', 'file'] as const) {
      const options = {scope, links: 'changed'} as const
      expect(scopeOf(text, undefined, options)).toEqual({findings: [], links: [], changed: []})
      expect(scopeOf(text, {...nowhere, changed: 'all'}, options).findings).toBe('all')
    }
  })
})

test('a stretch is looked at where a part of it is', () => {
  const at = (start: number, end: number, line: number) =>
    isWithin(
      {start, end},
      scopeOf(
        text,
        {...nowhere, changed: [{first: line, last: line}]},
        {scope: 'diff', links: 'all'},
      ).findings,
    )
  expect(at(0, 5, 2)).toBe(true)
  expect(at(0, 4, 2)).toBe(false)
  expect(at(7, 9, 2)).toBe(true)
  expect(at(8, 9, 2)).toBe(false)
  // Where something is missing: at the end of a line, and at the end of the text.
  expect(at(7, 7, 2)).toBe(true)
  expect(at(8, 8, 2)).toBe(false)
  expect(at(13, 13, 3)).toBe(true)
})

describe('selectReports', () => {
  const report = (start: number, more: Partial<Report> = {}): Report => ({
    message: `at ${start}`,
    span: {start, end: start + 1},
    ...more,
  })
  const select = (reports: readonly Report[]) => {
    const told = reports.map((one) => ({rule: 'r', report: one}))
    const {inside, outside} = selectReports(told, [{start: 4, end: 8}])
    return [inside, outside].map((part) => part.map(({report: {message}}) => message))
  }

  test('parts reports by place', () => {
    expect(select([report(0), report(4), report(9)])).toEqual([['at 4'], ['at 0', 'at 9']])
  })

  test('moves a pair to the member that is looked at', () => {
    const pair = (start: number, other: number) => report(start, {counterpart: () => report(other)})
    expect(select([pair(9, 5)])).toEqual([['at 5'], []])
    expect(select([pair(5, 6)])).toEqual([['at 5'], []])
    expect(select([pair(9, 1)])).toEqual([[], ['at 9']])
    // Three of a kind, of which the first is new: told once.
    expect(select([pair(9, 5), pair(11, 5)])).toEqual([['at 5'], ['at 11']])
  })
})
