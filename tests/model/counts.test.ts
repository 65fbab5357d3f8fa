import {expect, test} from 'vitest'
import {countsOf, mostOf} from '../../src/model/counts.ts'

test('values are counted, and the first of those that occur most often is the usual one', () => {
  const counts = countsOf(['near', 'far', 'far', 'near', 'off'])
  expect([...counts]).toEqual([
    ['near', 2],
    ['far', 2],
    ['off', 1],
  ])
  expect(mostOf(counts)).toEqual(['near', 2])
  expect(mostOf(countsOf([]))).toBeUndefined()
})
