import fc from 'fast-check'
import {expect, test} from 'vitest'
import {keysFrom, valueIn, writeLines} from '../../src/venues/lines.ts'

const key = fc.stringMatching(/^[ab&*é中]{1,4}$/u)

test('lines: every key has its own value, and no other has one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat())), key, (pairs, other) => {
      const values = new Map(pairs)
      const lines = writeLines(values)

      for (const [one, value] of values) expect(valueIn(lines, one)).toBe(String(value))
      if (!values.has(other)) expect(valueIn(lines, other)).toBeUndefined()
      const longer = [...values.keys()].filter((one) => one.startsWith(other))
      expect(keysFrom(lines, other).sort()).toEqual(longer.sort())
    }),
  )
})

test('lines: an empty key has no value', () => {
  expect(valueIn(writeLines(new Map([['a', 1]])), '')).toBeUndefined()
})
