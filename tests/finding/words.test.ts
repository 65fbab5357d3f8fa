import {describe, expect, test} from 'vitest'
import {likeness, propose} from '../../src/finding/propose.ts'
import {code, quote} from '../../src/finding/quote.ts'

test.each([
  ['a', '`a`'],
  [' a \r\n\t b ', '`a b`'],
  ['a`b`c', "`a'b'c`"],
  ['', '``'],
  ['x'.repeat(80), `\`${'x'.repeat(80)}\``],
  ['x'.repeat(81), `\`${'x'.repeat(79)}…\``],
])('%j is shown as %s', (value, shown) => {
  expect(code(value)).toBe(shown)
})

test('a stretch of a text is shown', () => {
  expect(quote('abc\ndef', {start: 1, end: 5})).toBe('`bc d`')
})

describe('propose', () => {
  test.each([
    ['surveys', ['survey', 'tools'], 'survey'],
    ['Survey', ['SURVEY'], 'SURVEY'],
    ['abc', ['abd', 'abe'], 'abd'],
    ['abc', ['xyz'], undefined],
    ['abcdef', ['abcxyz'], undefined],
    ['abcdef', ['abcdxy'], 'abcdxy'],
    ['ab', ['ac'], undefined],
    ['abc', [], undefined],
    ['', ['a'], undefined],
    ['', [''], ''],
  ])('%j among %j: %j', (value, candidates, proposal) => {
    expect(propose(value, candidates)).toBe(proposal)
  })
})

test.each([
  ['', '', 1],
  ['a', 'a', 1],
  ['ab', 'ac', 0.5],
  ['a', 'b', 0],
  ['a', '', 0],
])('likeness of %j and %j is %j', (a, b, expected) => {
  expect(likeness(a, b)).toBe(expected)
})
