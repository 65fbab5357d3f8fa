import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['[Code](#)', 'code'],
  ['[Paper](#)', 'paper'],
  ['[Back to top](#)', 'contents'],
  ['[Code](#code)', 'contents'],
  ['[Far Data Set](https://a.org/far)', 'dataset'],
  ['[Far](https://archive.ics.uci.edu/ml/datasets/Far)', 'dataset'],
])('%s is %s', (source, role) => {
  expect(parse(`Words ${source}\n`).links[0]?.role).toBe(role)
})
