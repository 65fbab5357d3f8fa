import {describe, expect, test} from 'vitest'
import {applyFixes} from '../../src/finding/apply.ts'
import type {Fix, Safety} from '../../src/finding/fix.ts'

/** A fix of edits `[start, end, text]`. */
function fix(safety: Safety, ...edits: readonly (readonly [number, number, string])[]): Fix {
  return {safety, edits: edits.map(([start, end, text]) => ({start, end, text}))}
}

const text = '0123456789'

describe('safe fixes', () => {
  test.each([
    ['none', [], text],
    ['one', [fix('safe', [2, 4, 'ab'])], '01ab456789'],
    ['longer and shorter', [fix('safe', [2, 4, 'abcdef']), fix('safe', [6, 9, ''])], '01abcdef459'],
    ['out of order', [fix('safe', [6, 7, 'b']), fix('safe', [1, 2, 'a'])], '0a2345b789'],
    ['of several edits, out of order', [fix('safe', [6, 7, 'b'], [1, 2, 'a'])], '0a2345b789'],
    ['at both ends', [fix('safe', [0, 0, 'a']), fix('safe', [10, 10, 'b'])], `a${text}b`],
    ['that touch', [fix('safe', [2, 4, 'a']), fix('safe', [4, 6, 'b'])], '01ab6789'],
    [
      'an insertion before a replacement',
      [fix('safe', [4, 4, 'a']), fix('safe', [4, 6, 'b'])],
      '0123ab6789',
    ],
    [
      'an insertion behind a replacement',
      [fix('safe', [6, 6, 'a']), fix('safe', [4, 6, 'b'])],
      '0123ba6789',
    ],
    ['overlaps: the first wins', [fix('safe', [2, 5, 'a']), fix('safe', [4, 6, 'b'])], '01a56789'],
    ['one within another', [fix('safe', [2, 8, 'a']), fix('safe', [4, 5, 'b'])], '01a89'],
    ['the same twice', [fix('safe', [2, 4, 'a']), fix('safe', [2, 4, 'a'])], '01a456789'],
    [
      'two insertions at one place: the first wins',
      [fix('safe', [4, 4, 'a']), fix('safe', [4, 4, 'b'])],
      '0123a456789',
    ],
    [
      'an insertion within a replacement',
      [fix('safe', [2, 6, 'a']), fix('safe', [4, 4, 'b'])],
      '01a6789',
    ],
    [
      'a fix that clashes in one edit is left as a whole',
      [fix('safe', [0, 1, 'a'], [5, 6, 'b']), fix('safe', [5, 7, 'c'], [8, 9, 'd'])],
      'a1234b6789',
    ],
    [
      'beside an unsafe one, which is left',
      [fix('unsafe', [2, 4, 'a']), fix('safe', [6, 7, 'b'])],
      '012345b789',
    ],
    ['with signs of replacement strings', [fix('safe', [2, 4, '$&$1'])], '01$&$1456789'],
  ])('%s', (_, fixes, expected) => {
    expect(applyFixes(text, fixes, 'safe')).toBe(expected)
  })
})

describe('with unsafe ones', () => {
  test.each([
    ['both', [fix('unsafe', [2, 4, 'a']), fix('safe', [6, 7, 'b'])], '01a45b789'],
    ['safe ones first', [fix('unsafe', [2, 6, 'a']), fix('safe', [5, 7, 'b'])], '01234b789'],
    ['safe insertion first', [fix('unsafe', [2, 2, 'a']), fix('safe', [2, 2, 'b'])], '01b23456789'],
  ])('%s', (_, fixes, expected) => {
    expect(applyFixes(text, fixes, 'unsafe')).toBe(expected)
  })
})

test('what no edit touches stays byte for byte', () => {
  const odd = '\uFEFFa  \r\n\tb\rc\n\0\uD83D \u00A0'
  expect(
    applyFixes(odd, [fix('safe', [odd.indexOf('b'), odd.indexOf('b') + 1, 'B'])], 'safe'),
  ).toBe(odd.replace('b', 'B'))
})

test('the order of fixes does not matter where none clash', () => {
  const fixes = [fix('safe', [8, 9, 'c']), fix('safe', [0, 1, 'a']), fix('safe', [4, 5, 'b'])]
  expect(applyFixes(text, fixes, 'safe')).toBe(applyFixes(text, fixes.toReversed(), 'safe'))
})
