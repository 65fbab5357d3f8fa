import {expect, test} from 'vitest'
import {places, said} from '../support/list-lint.ts'

const rule = 'malformed-link'

test('an underline with no words right above it', () => {
  expect(places(rule, 'Contents\n=====\n\nSee\n\n    =====\n')).toEqual([])
  expect(places(rule, 'Contents\n\n=====\n\n==\n')).toEqual(['3:1 info'])
  expect(said(rule, 'See\n\n======\n\n'.repeat(4))).toEqual([
    '3:1 info Unexpected 4 lines of `=` by themselves, expected words right above them, or `---`',
  ])
})
