import {expect, test} from 'vitest'
import {mended, places} from '../support/list-lint.ts'

const rule = 'malformed-link'

test('a title without a blank before it', () => {
  const item = (address: string): string => `- Learning to see. [[HTML]](${address})\n`
  const glued = item('https://far.org/10.1007/s1-0444-8"[HTML]"')
  expect(places(rule, glued)).toEqual(['1:62 error'])
  expect(mended(rule, glued, {safety: 'unsafe'})).toBe(
    item('https://far.org/10.1007/s1-0444-8 "[HTML]"'),
  )
  expect(places(rule, item('https://far.org/?q="sights"'))).toEqual([])
  expect(places(rule, item('https://far.org/1 "HTML"'))).toEqual([])
})
