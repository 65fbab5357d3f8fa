import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sha256} from '../../src/finding/sha256.ts'

const expected = (text: string): string => createHash('sha256').update(text).digest('hex')

test('sha256: texts of all lengths around a block', () => {
  for (let length = 0; length < 200; length++) {
    const text = 'é'.repeat(length >> 1) + 'a'.repeat(length)
    expect(sha256(text)).toBe(expected(text))
  }
})

test('sha256: any text, halves of pairs too', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
      expect(sha256(text)).toBe(expected(text))
    }),
  )
  expect(sha256('\uD83D')).toBe(expected('\uD83D'))
})
