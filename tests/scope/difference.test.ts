import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compareTexts, type Difference} from '../../src/scope/difference.ts'

function compare(before: string, after: string): Difference {
  const difference = compareTexts(before, after)
  if (!difference) throw new Error('nothing in common')
  return difference
}

const numbers = (count: number) => Array.from({length: count}, (_, index) => index + 1)

describe('compareTexts', () => {
  test('follows lines over what was added and removed above them', () => {
    const {added, lineAfter, lineBefore} = compare('a\nb\nc\nd\n', 'new\na\nc\nD\nd')
    expect(added).toEqual([
      {first: 1, last: 1},
      {first: 4, last: 4},
    ])
    expect(numbers(4).map(lineAfter)).toEqual([2, undefined, 3, 5])
    expect(numbers(5).map(lineBefore)).toEqual([undefined, 1, 3, undefined, 4])
  })

  test('sees nothing new in other line ends, or in a last one', () => {
    expect(compare('a\r\nb', 'a\nb\n').added).toEqual([])
    expect(compare('', '').added).toEqual([])
  })

  test('gives up on texts that have nothing in common', () => {
    const text = (word: string) =>
      numbers(3000)
        .map((n) => `${word} ${n}\n`)
        .join('')
    expect(compareTexts(text('a'), text('b'))).toBeUndefined()
  })

  test('lines that are followed are the same, there and back', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', ''), {maxLength: 12})
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const {lineAfter, lineBefore, added} = compare(before.join('\n'), after.join('\n'))
        const isNew = (line: number) => added.some(({first, last}) => first <= line && line <= last)
        for (const line of numbers(after.length - 1)) {
          const old = lineBefore(line)
          expect(old === undefined).toBe(isNew(line))
          if (old === undefined) continue
          expect(before[old - 1]).toBe(after[line - 1])
          expect(lineAfter(old)).toBe(line)
        }
      }),
    )
  })
})
