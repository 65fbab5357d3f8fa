import {expect, test} from 'vitest'
import {mended} from '../support/list-lint.ts'

test('a parameter that holds nothing but the sign at the end goes with it', () => {
  const item = (url: string): string => `- [Learning to see](${url}), CVPR 2023\n`
  const told = (url: string): string => mended('malformed-link', item(url))
  expect(told('https://x.org/a.html?ref=;')).toBe(item('https://x.org/a.html'))
  expect(told('https://x.org/a.html?id=1;')).toBe(item('https://x.org/a.html?id=1'))
})
