import {expect, test} from 'vitest'
import {remembered} from '../../src/model/remembered.ts'

test('an answer is found once, as long as it is kept', () => {
  const asked: string[] = []
  const lengthOf = remembered(2, (text) => {
    asked.push(text)
    return text === '' ? undefined : text.length
  })
  expect([lengthOf('far'), lengthOf(''), lengthOf(''), lengthOf('far')]).toEqual([
    3,
    undefined,
    undefined,
    3,
  ])
  expect(asked).toEqual(['far', ''])

  expect(lengthOf('near')).toBe(4)
  expect(lengthOf('far')).toBe(3)
  expect(asked).toEqual(['far', '', 'near', 'far'])
})
